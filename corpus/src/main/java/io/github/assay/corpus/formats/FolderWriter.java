package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import io.github.assay.corpus.store.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes documents into a folder in one format, and keeps account of what the format cannot hold.
 *
 * <p>Thread-safe; nothing needs to be closed.
 */
public final class FolderWriter {

  private final Path folder;
  private final Exporter exporter;
  private final Set<String> names = new HashSet<>();
  private final List<String> losses = new ArrayList<>();

  /**
   * Begins a folder.
   *
   * @param folder new or empty
   * @param format what to write
   * @throws AssayException if the folder holds something, or cannot be made
   */
  public FolderWriter(Path folder, Format format) throws AssayException {
    this.folder = folder;
    this.exporter = format.exporter();
    try {
      Files.createDirectories(folder);
      try (Stream<Path> present = Files.list(folder)) {
        if (present.findAny().isPresent()) {
          throw new AssayException(folder + " is not empty; name a new or empty folder");
        }
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Writes one document, segmented first if it is not yet.
   *
   * @throws AssayException if it cannot be exported or written, or another of its name is there
   */
  public void write(AnnotatedDocument document) throws AssayException {
    AnnotatedDocument segmented = document;
    if (document.tokens().isEmpty() || document.sentences().isEmpty()) {
      Segmentation segmentation = Segmenter.segment(document.text());
      segmented = document.withSegmentation(segmentation.sentences(), segmentation.tokens());
    }
    Exported exported = exporter.export(segmented);
    String name = Names.idFrom(document.id());
    synchronized (this) {
      // Folders of many systems do not tell capital letters from small ones.
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw new AssayException(
            document.id() + ": another document has the same name; give each an id of its own");
      }
      exported.losses().forEach(l -> losses.add(document.id() + ": " + l));
      try {
        for (Map.Entry<String, byte[]> file : exported.shared().entrySet()) {
          if (!Files.exists(folder.resolve(file.getKey()))) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
          }
        }
        for (Map.Entry<String, byte[]> file : exported.files().entrySet()) {
          Files.write(folder.resolve(name + file.getKey()), file.getValue());
        }
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }

  /** What the format could not hold, a line a document and kind, sorted. */
  public synchronized List<String> losses() {
    return losses.stream().sorted().toList();
  }

  private AssayException failure(IOException e) {
    return new AssayException(
        "%s cannot be written (%s); check the disk and its permissions"
            .formatted(folder, e.getMessage()),
        e);
  }
}
