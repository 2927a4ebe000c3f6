package io.github.assay.corpus.curate;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.ChangeSink;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A document of a corpus under curation, with a journal that survives the process. */
public final class CurationDraft implements AutoCloseable {

  private final Draft draft;
  private final Curation curation;

  private CurationDraft(Draft draft, Curation curation) {
    this.draft = draft;
    this.curation = curation;
  }

  /**
   * Opens a document; where the layer that becomes gold does not exist yet, an empty one is saved.
   *
   * @param corpus the corpus
   * @param id id of the document
   * @param layers layers of at least two annotators, which the document has
   * @param to the layer that becomes gold
   * @param curator name of the curator
   * @return the draft; the caller saves and closes it
   * @throws AssayException if a layer cannot be read or is being edited already
   */
  public static CurationDraft open(
      Corpus corpus, String id, Collection<String> layers, String to, String curator)
      throws AssayException {
    Map<String, AnnotatedDocument> versions = versions(corpus, id, layers);
    if (!corpus.layers(id).contains(to)) {
      corpus.markCurated(to);
      corpus.save(id, to, empty(corpus, id), Corpus.ABSENT);
    }
    Draft draft = corpus.edit(id, to, curator, Corpus.INITIAL);
    boolean opened = false;
    try {
      CurationDraft result = new CurationDraft(draft, curation(id, draft.session(), versions));
      opened = true;
      return result;
    } finally {
      if (!opened) {
        draft.close();
      }
    }
  }

  /**
   * Shows how far a document is, without writing or locking anything.
   *
   * @return the state; what is decided on it is lost
   * @throws AssayException if a layer cannot be read
   */
  public static Curation look(Corpus corpus, String id, Collection<String> layers, String to)
      throws AssayException {
    AnnotatedDocument gold =
        corpus.layers(id).contains(to) ? corpus.read(id, to).document() : empty(corpus, id);
    return curation(id, new EditSession(gold, to, ChangeSink.NONE), versions(corpus, id, layers));
  }

  private static Map<String, AnnotatedDocument> versions(
      Corpus corpus, String id, Collection<String> layers) throws AssayException {
    Map<String, AnnotatedDocument> versions = new TreeMap<>();
    for (String layer : layers) {
      versions.put(layer, corpus.read(id, layer).document());
    }
    return versions;
  }

  private static AnnotatedDocument empty(Corpus corpus, String id) throws AssayException {
    return corpus.read(id, Corpus.INITIAL).document().withAnnotations(List.of(), List.of());
  }

  private static Curation curation(
      String id, EditSession session, Map<String, AnnotatedDocument> versions)
      throws AssayException {
    try {
      return new Curation(session, versions);
    } catch (IllegalArgumentException e) {
      throw new AssayException(
          "%s cannot be curated: %s; mend or leave out that layer".formatted(id, e.getMessage()),
          e);
    }
  }

  /** The work to do. */
  public Curation curation() {
    return curation;
  }

  /** The edits and the journal behind it. */
  public Draft draft() {
    return draft;
  }

  @Override
  public void close() throws AssayException {
    draft.close();
  }
}
