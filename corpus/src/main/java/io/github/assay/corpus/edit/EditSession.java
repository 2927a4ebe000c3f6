package io.github.assay.corpus.edit;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One person's work on one document: performs operations, undoes them without limit, tells who
 * wants to know.
 *
 * <p>Each change goes to the sink first and is made only after that; so what is on the screen is
 * what a crash leaves. Not thread-safe: use it on one thread, the display's in the workbench.
 */
public final class EditSession {

  private final AnnotatedDocument base;
  private final Workpiece piece;
  private final ChangeSink sink;
  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();
  private final List<EditListener> listeners = new CopyOnWriteArrayList<>();
  private long revision;
  private long savedRevision;

  /**
   * Begins to edit a document.
   *
   * @param document the document as it stands
   * @param annotator name of the person, as in {@code human:NAME}
   * @param sink keeps each change
   */
  public EditSession(AnnotatedDocument document, String annotator, ChangeSink sink) {
    this(document, annotator, sink, List.of());
  }

  /**
   * Goes on editing where a crash ended it.
   *
   * @param document the document as it was before the changes
   * @param annotator name of the person, as in {@code human:NAME}
   * @param sink keeps each further change
   * @param replayed changes that were made and written down, but not saved, in order; they can be
   *     undone, and the session is dirty if there are any
   * @throws IllegalArgumentException if a change does not fit the document; the message says which
   */
  public EditSession(
      AnnotatedDocument document, String annotator, ChangeSink sink, List<Change> replayed) {
    this.base = document;
    this.sink = sink;
    SpanIds ids = new SpanIds(document, annotator);
    this.piece =
        new Workpiece(
            document.text(), new Boundaries(document), new Annotations(document), annotator, ids);
    for (Change change : replayed) {
      change.addedSpans().forEach(ids::seen);
      piece.annotations().requireFit(change);
      piece.annotations().apply(change);
      done.push(change);
      revision++;
    }
  }

  /** Text, zones, sentences and tokens; its annotations are those from before the first edit. */
  public AnnotatedDocument base() {
    return base;
  }

  /** The annotations as they are now. */
  public Annotations annotations() {
    return piece.annotations();
  }

  /** Where tokens and clauses begin and end. */
  public Boundaries boundaries() {
    return piece.boundaries();
  }

  /** Name of the person who edits. */
  public String annotator() {
    return piece.annotator();
  }

  /** The document with its annotations as they are now; takes time in the number of spans. */
  public AnnotatedDocument document() {
    return base.withAnnotations(annotations().spans(), annotations().links());
  }

  /**
   * Performs an operation.
   *
   * @return what changed, or empty where the operation had nothing to do
   * @throws AssayException if the change could not be written down; nothing was changed then
   * @throws IllegalArgumentException if the operation makes no sense here
   */
  public Optional<Change> perform(Operation operation) throws AssayException {
    Change change = operation.plan(piece);
    if (change.isEmpty()) {
      return Optional.empty();
    }
    make(change);
    done.push(change);
    undone.clear();
    return Optional.of(change);
  }

  /**
   * Takes back the last change that was not taken back.
   *
   * @return what changed, or empty where there is nothing to take back
   * @throws AssayException if the change could not be written down; nothing was changed then
   */
  public Optional<Change> undo() throws AssayException {
    if (done.isEmpty()) {
      return Optional.empty();
    }
    Change inverse = done.peek().inverse();
    make(inverse);
    undone.push(done.pop());
    return Optional.of(inverse);
  }

  /**
   * Makes again what was taken back last.
   *
   * @return what changed, or empty where nothing was taken back since the last edit
   * @throws AssayException if the change could not be written down; nothing was changed then
   */
  public Optional<Change> redo() throws AssayException {
    if (undone.isEmpty()) {
      return Optional.empty();
    }
    Change change = undone.peek();
    make(change);
    done.push(undone.pop());
    return Optional.of(change);
  }

  /** Label of what {@link #undo} would take back, or empty. */
  public Optional<String> undoLabel() {
    return Optional.ofNullable(done.peek()).map(Change::label);
  }

  /** Label of what {@link #redo} would make again, or empty. */
  public Optional<String> redoLabel() {
    return Optional.ofNullable(undone.peek()).map(Change::label);
  }

  /** Counts changes, undo and redo included; grows by one with each. */
  public long revision() {
    return revision;
  }

  /** Tells whether there are changes since the last save: true if so, false if none. */
  public boolean isDirty() {
    return revision != savedRevision;
  }

  /** Notes that the state at a revision was saved. */
  public void saved(long atRevision) {
    savedRevision = atRevision;
  }

  /** Tells a listener of every change from now on. */
  public void addListener(EditListener listener) {
    listeners.add(listener);
  }

  /** Stops telling a listener. */
  public void removeListener(EditListener listener) {
    listeners.remove(listener);
  }

  private void make(Change change) throws AssayException {
    sink.append(base.id(), change);
    piece.annotations().apply(change);
    revision++;
    listeners.forEach(l -> l.changed(change));
  }
}
