package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells how far annotators are, from the files alone.
 *
 * <p>"Done" is a file with the hash of the layer that was called done, so that a layer which
 * changes afterwards, by whatever program, is in progress again.
 */
final class WorkStates {

  private static final String DONE = ".done";

  private final CorpusFiles files;

  WorkStates(CorpusFiles files) {
    this.files = files;
  }

  WorkState of(String id, String layerName) throws AssayException {
    if (!conflicts(id, layerName).isEmpty()) {
      return WorkState.CONFLICTED;
    }
    if (Files.exists(files.journal(id, layerName))) {
      return WorkState.IN_PROGRESS;
    }
    Path layer = files.layer(id, layerName);
    if (!Files.exists(layer)) {
      return WorkState.NEW;
    }
    Optional<String> done = files.read(mark(id, layerName)).map(WorkStates::text);
    return done.isPresent() && files.read(layer).map(Sha256::of).equals(done)
        ? WorkState.DONE
        : WorkState.IN_PROGRESS;
  }

  void markDone(String id, String layerName) throws AssayException {
    byte[] layer =
        files
            .read(files.layer(id, layerName))
            .orElseThrow(
                () ->
                    new AssayException(
                        "%s has no layer %s yet; save it before you call it done"
                            .formatted(id, layerName)));
    byte[] mark = (Sha256.of(layer) + "\n").getBytes(StandardCharsets.UTF_8);
    files.write(mark(id, layerName), mark, () -> {});
  }

  void markOpen(String id, String layerName) throws AssayException {
    Path mark = mark(id, layerName);
    files.guard(mark);
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      throw AtomicFile.failure(mark, e);
    }
  }

  /** The files with work that could not be saved over somebody else's, sorted. */
  List<Path> conflicts(String id, String layerName) throws AssayException {
    Path directory = files.document(id).resolve("conflicts");
    files.guard(directory);
    return CorpusFiles.names(directory)
        .filter(n -> n.matches("\\Q" + layerName + "\\E-[0-9a-f]{12}\\.(xmi|journal)"))
        .map(directory::resolve)
        .toList();
  }

  private Path mark(String id, String layerName) {
    return files.document(id).resolve(layerName + DONE);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }
}
