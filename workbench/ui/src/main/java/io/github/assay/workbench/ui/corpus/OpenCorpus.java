package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The corpus that the workbench shows; there is one at a time, or none.
 *
 * <p>Threading: {@link #corpus()} may be asked by any thread; everything else belongs to the
 * display's thread, and listeners are told on it.
 */
public final class OpenCorpus {

  private static final OpenCorpus INSTANCE = new OpenCorpus();

  /** Told when the corpus or its documents change, on the display's thread. */
  public interface Listener {

    /** Another corpus is open. */
    void corpusOpened();

    /**
     * Documents were added, or their layers or states changed on disk.
     *
     * @param ids which ones; empty where it may be any
     */
    void documentsChanged(Set<String> ids);
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile Optional<Corpus> corpus = Optional.empty();

  private OpenCorpus() {}

  /** The one of this workbench. */
  public static OpenCorpus get() {
    return INSTANCE;
  }

  /** The corpus, or empty where none is open. */
  public Optional<Corpus> corpus() {
    return corpus;
  }

  /**
   * The corpus, for work that needs one.
   *
   * @throws AssayException if none is open; says how to open one
   */
  public Corpus require() throws AssayException {
    return corpus.orElseThrow(
        () -> new AssayException("no corpus is open; open one with File \u25b8 Open Corpus"));
  }

  /**
   * Opens a corpus instead of the one before, and remembers it for the next start.
   *
   * @throws AssayException if it cannot be opened; the one before then stays
   */
  public void open(Path directory) throws AssayException {
    corpus = Optional.of(Corpus.open(directory));
    Settings.setLastCorpus(corpus.get().directory());
    listeners.forEach(Listener::corpusOpened);
  }

  /**
   * Tells everybody that documents were added, saved or marked.
   *
   * @param ids which ones; empty where it may be any
   */
  public void documentsChanged(Set<String> ids) {
    listeners.forEach(l -> l.documentsChanged(ids));
  }

  /** Tells a listener of every change from now on. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** Stops telling a listener. */
  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }
}
