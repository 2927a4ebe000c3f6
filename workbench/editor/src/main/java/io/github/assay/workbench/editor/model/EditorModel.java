package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Annotations;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * One document in an editor: the edit session, what is selected in it, and every action on that.
 *
 * <p>There is a caret with a text selection, a selected span, and an owner: the claim or
 * precondition that was selected last, which links start at and the attribution card shows. Not
 * thread-safe: use it on one thread, the display's in the workbench.
 */
public final class EditorModel {

  private final EditSession session;
  private final Clusters clusters;
  private final Slots slots = new Slots(this);
  private final List<EditorListener> listeners = new CopyOnWriteArrayList<>();
  private TextSelection selection = TextSelection.at(0);
  private String selected = "";
  private String lastSelected = "";
  private String owner = "";
  private Range visible;
  private boolean rejectedShown;

  /** Begins to edit in a session. */
  public EditorModel(EditSession session) {
    this.session = session;
    this.clusters = new Clusters(session.base().text());
    this.visible = new Range(0, Math.max(1, session.base().text().length()));
    session.addListener(this::changed);
  }

  /** The document and its undoable edits. */
  public EditSession session() {
    return session;
  }

  /** The annotations as they are now. */
  public Annotations annotations() {
    return session.annotations();
  }

  /** The document's text. */
  public String text() {
    return session.base().text();
  }

  /** Where a caret may stand. */
  public Clusters clusters() {
    return clusters;
  }

  /** What is offered for the owner under the keys 1 to 9. */
  public Slots slots() {
    return slots;
  }

  /** The caret and the text selection. */
  public TextSelection selection() {
    return selection;
  }

  /** The selected span, or empty where none is selected. */
  public Optional<Span> selected() {
    return annotations().span(selected);
  }

  /** The selected span, or the one that was selected last, or empty. */
  public Optional<Span> lastSelected() {
    return annotations().span(lastSelected);
  }

  /** The claim or precondition that links start at, or empty where none was selected yet. */
  public Optional<Span> owner() {
    return annotations().span(owner);
  }

  /** The claim that the card shows: the owner, or the claim whose precondition the owner is. */
  public Optional<Span> claim() {
    return owner().flatMap(o -> o.layer() == Layer.CLAIM ? Optional.of(o) : claimOf(o));
  }

  /** Tells whether a span is drawn: true unless it is rejected and these are hidden. */
  public boolean isShown(Span span) {
    return rejectedShown || span.provenance().status() != Status.REJECTED;
  }

  /** Tells whether rejected suggestions are drawn: true if struck through, false if not at all. */
  public boolean rejectedShown() {
    return rejectedShown;
  }

  /** Shows or hides rejected suggestions. */
  public void showRejected(boolean show) {
    rejectedShown = show;
    fire(EditorListener::selectionChanged);
  }

  /** The part of the text that is on the screen. */
  public Range visible() {
    return visible;
  }

  /** Notes which part of the text is on the screen. */
  public void setVisible(Range range) {
    visible = range;
  }

  /** Puts the caret or a text selection somewhere; no span is selected then. */
  public void select(TextSelection newSelection) {
    selection =
        new TextSelection(clusters.at(newSelection.anchor()), clusters.at(newSelection.caret()));
    selected = "";
    fire(EditorListener::selectionChanged);
  }

  /** Selects a span, and puts the caret at its begin. */
  public void selectSpan(Span span) {
    selection = TextSelection.at(span.begin());
    choose(span);
  }

  /** Selects a span and leaves the caret where it is. */
  public void selectSpanAtCaret(Span span) {
    selection = TextSelection.at(selection.caret());
    choose(span);
  }

  private void choose(Span span) {
    selected = span.id();
    lastSelected = selected;
    if (span.layer() == Layer.CLAIM || span.layer() == Layer.PRECONDITION) {
      setOwner(span);
    } else if (claim().filter(c -> isLinked(c, span)).isEmpty()) {
      claimOf(span).ifPresent(this::setOwner);
    }
    fire(EditorListener::selectionChanged);
  }

  /** Selects a span and scrolls it into view. */
  public void goTo(Span span) {
    selectSpan(span);
    fire(EditorListener::revealCaret);
  }

  /** Scrolls the caret into view. */
  public void reveal() {
    fire(EditorListener::revealCaret);
  }

  /** Performs an action; what cannot be done is told to the listeners as a message. */
  public void perform(EditorAction action) throws AssayException {
    fire(l -> l.message(""));
    try {
      switch (action.group()) {
        case LABEL -> LabelActions.perform(action, this);
        case LINK -> LinkActions.perform(action, this);
        case EXTENT -> ExtentActions.perform(action, this);
        case REVIEW -> ReviewActions.perform(action, this);
        case FEATURE -> FeatureActions.perform(action, this);
        case GO -> GoActions.perform(action, this);
        case VIEW -> throw new IllegalArgumentException("That needs a window.");
      }
    } catch (IllegalArgumentException e) {
      tell(e.getMessage());
    }
  }

  /**
   * Performs an operation.
   *
   * @return what changed, or empty where there was nothing to do
   * @throws AssayException if the change could not be written down; nothing was changed then
   * @throws IllegalArgumentException if the operation makes no sense here
   */
  public Optional<Change> apply(Operation operation) throws AssayException {
    return session.perform(operation);
  }

  /** Takes the last edit back and shows where. */
  public void undo() throws AssayException {
    session.undo().ifPresentOrElse(this::follow, () -> tell("There is nothing to undo."));
  }

  /** Makes the edit again that was taken back last, and shows where. */
  public void redo() throws AssayException {
    session.redo().ifPresentOrElse(this::follow, () -> tell("There is nothing to redo."));
  }

  /** Tells a listener of everything from now on. */
  public void addListener(EditorListener listener) {
    listeners.add(listener);
  }

  /** Stops telling a listener. */
  public void removeListener(EditorListener listener) {
    listeners.remove(listener);
  }

  void tell(String message) {
    fire(l -> l.message(message));
  }

  void askForText(String feature) {
    fire(l -> l.editText(feature));
  }

  void setTextSelection(TextSelection newSelection) {
    selection = newSelection;
    fire(EditorListener::selectionChanged);
  }

  void slotsChanged() {
    fire(EditorListener::selectionChanged);
  }

  private void setOwner(Span span) {
    if (!owner.equals(span.id())) {
      owner = span.id();
      slots.close();
    }
  }

  private Optional<Span> claimOf(Span span) {
    return annotations().linksTo(span.id()).stream()
        .flatMap(l -> annotations().span(l.from()).stream())
        .flatMap(s -> s.layer() == Layer.CLAIM ? Optional.of(s).stream() : claimOf(s).stream())
        .findFirst();
  }

  private boolean isLinked(Span claim, Span span) {
    return annotations().linksTo(span.id()).stream()
        .anyMatch(
            l ->
                l.from().equals(claim.id())
                    || (l.type() == LinkType.CUE
                        && annotations().linksTo(l.from()).stream()
                            .anyMatch(m -> m.from().equals(claim.id()))));
  }

  private void follow(Change change) {
    if (change.addedSpans().size() == 1) {
      goTo(change.addedSpans().get(0));
      return;
    }
    java.util.stream.Stream.of(change.addedSpans(), change.removedSpans())
        .flatMap(List::stream)
        .findFirst()
        .map(Span::begin)
        .or(
            () ->
                java.util.stream.Stream.of(change.addedLinks(), change.removedLinks())
                    .flatMap(List::stream)
                    .findFirst()
                    .flatMap(l -> annotations().span(l.from()))
                    .map(Span::begin))
        .ifPresent(
            begin -> {
              select(TextSelection.at(begin));
              reveal();
            });
  }

  private void changed(Change change) {
    slots.changed(change);
    fire(l -> l.annotationsChanged(change));
    fire(EditorListener::selectionChanged);
  }

  private void fire(Consumer<EditorListener> event) {
    listeners.forEach(event);
  }
}
