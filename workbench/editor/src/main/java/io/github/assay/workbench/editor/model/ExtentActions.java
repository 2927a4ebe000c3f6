package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Direction;
import io.github.assay.corpus.edit.Edge;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.edit.Step;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.List;

/** Changes what a span covers. */
final class ExtentActions {

  private ExtentActions() {}

  static void perform(EditorAction action, EditorModel model) throws AssayException {
    switch (action) {
      case BEGIN_GROW -> move(Edge.BEGIN, Step.TOKEN, Direction.BACKWARD, model);
      case BEGIN_SHRINK -> move(Edge.BEGIN, Step.TOKEN, Direction.FORWARD, model);
      case END_SHRINK -> move(Edge.END, Step.TOKEN, Direction.BACKWARD, model);
      case END_GROW -> move(Edge.END, Step.TOKEN, Direction.FORWARD, model);
      case BEGIN_GROW_CLAUSE -> move(Edge.BEGIN, Step.CLAUSE, Direction.BACKWARD, model);
      case BEGIN_SHRINK_CLAUSE -> move(Edge.BEGIN, Step.CLAUSE, Direction.FORWARD, model);
      case END_SHRINK_CLAUSE -> move(Edge.END, Step.CLAUSE, Direction.BACKWARD, model);
      case END_GROW_CLAUSE -> move(Edge.END, Step.CLAUSE, Direction.FORWARD, model);
      case ADD_FRAGMENT -> {
        Span span = last(model);
        model.apply(Operations.addFragment(span.id(), range(model)));
        model.selectSpanAtCaret(span);
      }
      case REMOVE_FRAGMENT -> {
        Span span = last(model);
        model.apply(Operations.removeFragment(span.id(), range(model)));
        model.selectSpanAtCaret(span);
      }
      case DELETE -> {
        Span span = selected(model);
        model.apply(Operations.delete(List.of(span.id())));
        model.select(TextSelection.at(model.selection().caret()));
      }
      default -> throw new IllegalArgumentException(action + " changes no extent");
    }
  }

  static Span selected(EditorModel model) {
    return model
        .selected()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Select a span first: click it, or press Enter on it."));
  }

  private static void move(Edge edge, Step step, Direction direction, EditorModel model)
      throws AssayException {
    String id = selected(model).id();
    if (model.apply(Operations.move(id, edge, step, direction)).isPresent()) {
      Span span = model.annotations().span(id).orElseThrow();
      // The caret follows the edge, so that what changes is in view.
      int caret = edge == Edge.BEGIN ? span.begin() : span.end();
      model.setTextSelection(TextSelection.at(caret));
      model.reveal();
    }
  }

  private static Span last(EditorModel model) {
    return model
        .lastSelected()
        .orElseThrow(
            () -> new IllegalArgumentException("Select the span first, then the further text."));
  }

  private static Range range(EditorModel model) {
    return model
        .selection()
        .range()
        .orElseThrow(() -> new IllegalArgumentException("Select the text of the fragment first."));
  }
}
