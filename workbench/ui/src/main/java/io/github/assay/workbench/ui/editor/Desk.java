package io.github.assay.workbench.ui.editor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.Layers;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;

/**
 * Keeps the documents that were opened in this corpus, also while no editor shows them, so that
 * every edit can still be undone when one comes back to it.
 *
 * <p>Thread-safe. A document's model belongs to the display's thread.
 */
public final class Desk {

  private static final Desk INSTANCE = new Desk();

  private final Map<Place, OpenDocument> documents = new HashMap<>();

  /** A document under a person's name. */
  private record Place(Path corpus, String id, String annotator) {}

  private Desk() {
    OpenCorpus.get()
        .addListener(
            new OpenCorpus.Listener() {
              @Override
              public void corpusOpened() {
                closeOthers();
              }

              @Override
              public void documentsChanged(Set<String> ids) {
                // What changed on disk is met when the document is saved.
              }
            });
  }

  /** The one of this workbench. */
  public static Desk get() {
    return INSTANCE;
  }

  /**
   * Opens a document, or gives back the one that was opened before.
   *
   * @throws AssayException if it is being edited elsewhere, or cannot be read
   */
  public synchronized OpenDocument open(DocumentInput input, String annotator)
      throws AssayException {
    Place place = new Place(input.corpus(), input.id(), annotator);
    OpenDocument document = documents.get(place);
    if (document == null) {
      Corpus corpus = Corpus.open(input.corpus());
      document = OpenDocument.of(Layers.edit(corpus, input.id(), annotator));
      documents.put(place, document);
    }
    return document;
  }

  /** The document where it was opened before, otherwise empty. */
  public synchronized Optional<OpenDocument> find(DocumentInput input, String annotator) {
    return Optional.ofNullable(documents.get(new Place(input.corpus(), input.id(), annotator)));
  }

  /** Puts the documents of other corpora away; their unsaved edits stay in their journals. */
  private synchronized void closeOthers() {
    Path here = OpenCorpus.get().corpus().map(Corpus::directory).orElse(Path.of(""));
    List<Place> others = new ArrayList<>(documents.keySet());
    others.removeIf(p -> p.corpus().equals(here));
    for (Place place : others) {
      try {
        documents.remove(place).draft().close();
      } catch (AssayException e) {
        ILog.get().log(Problem.status(e));
      }
    }
  }
}
