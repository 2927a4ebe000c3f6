package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.edit.ChangeSink;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens drafts, and finds the place of edits that a killed process left in a journal. */
final class Drafts {

  private static final String SUFFIX = ".journal";

  private final Corpus corpus;
  private final CorpusFiles files;
  private final CorpusLocks locks;
  private final LayerFiles layers;

  Drafts(Corpus corpus, CorpusFiles files, CorpusLocks locks, LayerFiles layers) {
    this.corpus = corpus;
    this.files = files;
    this.locks = locks;
    this.layers = layers;
  }

  private static String lockOf(String id, String layerName) {
    return "draft:" + id + "/" + layerName;
  }

  Draft open(String id, String layerName, String annotator, String from) throws AssayException {
    CorpusLocks.Held lock =
        locks
            .tryLock(lockOf(id, layerName))
            .orElseThrow(
                () ->
                    new AssayException(
                        "%s, layer %s is being edited in another window or by another Assay; close it there first"
                            .formatted(id, layerName)));
    boolean opened = false;
    try {
      Journal journal = new Journal(files, files.journal(id, layerName));
      Draft draft =
          new Draft(
              corpus, id, layerName, journal, lock, start(journal, id, layerName, annotator, from));
      opened = true;
      return draft;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** The journals of a document's layers, sorted. */
  List<Draft.Unsaved> unsaved(String id) throws AssayException {
    List<Draft.Unsaved> found = new ArrayList<>();
    for (String name : CorpusFiles.names(files.document(id)).toList()) {
      if (name.endsWith(SUFFIX) && !name.startsWith(".")) {
        String layerName = name.substring(0, name.length() - SUFFIX.length());
        Optional<Journal.Content> content = new Journal(files, files.journal(id, layerName)).read();
        content.ifPresent(c -> found.add(new Draft.Unsaved(id, layerName, c.base().annotator())));
      }
    }
    return found;
  }

  private DraftStart start(
      Journal journal, String id, String layerName, String annotator, String from)
      throws AssayException {
    boolean exists = files.layers(id).contains(layerName);
    Optional<Journal.Content> found = journal.read();
    Optional<String> warning = Optional.empty();
    if (found.isPresent()) {
      JournalBase base = found.get().base();
      Optional<AnnotatedDocument> document = version(id, base.layerName(), base.hash());
      boolean current =
          exists
              ? base.layerName().equals(layerName)
                  && corpus.read(id, layerName).hash().equals(base.hash())
              : document.isPresent();
      if (current) {
        journal.resume(found.get());
        return new DraftStart(
            document.orElseThrow(),
            base,
            exists ? base.hash() : Corpus.ABSENT,
            found.get().changes(),
            warning);
      }
      warning = settle(journal, id, layerName, found.get(), document);
    }
    StoredLayer begin = corpus.read(id, exists ? layerName : from);
    return new DraftStart(
        begin.document(),
        new JournalBase(begin.layerName(), begin.hash(), annotator),
        exists ? begin.hash() : Corpus.ABSENT,
        List.of(),
        warning);
  }

  /**
   * Deals with a journal whose layer was saved since: by its own process just before that died, or
   * by somebody else.
   *
   * @return what to tell the annotator; empty where nothing was lost
   */
  private Optional<String> settle(
      Journal journal,
      String id,
      String layerName,
      Journal.Content content,
      Optional<AnnotatedDocument> base)
      throws AssayException {
    Path file = files.journal(id, layerName);
    Optional<AnnotatedDocument> edited = base.map(b -> replayed(b, content));
    if (edited.isPresent()
        && files.layers(id).contains(layerName)
        && corpus.read(id, layerName).document().equals(edited.get())) {
      journal.clear();
      return Optional.empty();
    }
    Path kept;
    if (edited.isPresent()) {
      byte[] xmi = XmiWriter.bytes(edited.get());
      kept = files.conflict(id, layerName, Sha256.of(xmi));
      files.write(kept, xmi, () -> {});
    } else {
      byte[] bytes = files.read(file).orElseThrow();
      kept = files.conflict(id, layerName, Sha256.of(bytes));
      kept = kept.resolveSibling(kept.getFileName().toString().replaceFirst("\\.xmi$", SUFFIX));
      files.write(kept, bytes, () -> {});
    }
    journal.clear();
    return Optional.of(
        ("%s, layer %s: somebody else saved it while %d edits of %s were unsaved; these are kept in"
                + " %s: bring them over by hand")
            .formatted(id, layerName, content.changes().size(), content.base().annotator(), kept));
  }

  private static AnnotatedDocument replayed(AnnotatedDocument base, Journal.Content content) {
    return new EditSession(base, content.base().annotator(), ChangeSink.NONE, content.changes())
        .document();
  }

  private Optional<AnnotatedDocument> version(String id, String layerName, String hash)
      throws AssayException {
    if (files.layers(id).contains(layerName)) {
      StoredLayer current = corpus.read(id, layerName);
      if (current.hash().equals(hash)) {
        return Optional.of(current.document());
      }
    }
    for (Version version : layers.history(id, layerName).versions()) {
      if (hash.startsWith(version.hash())) {
        return Optional.of(layers.read(id, layerName, version));
      }
    }
    return Optional.empty();
  }
}
