package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Optional;

/** Labels what is selected: the text selection, else the selected span, else what is at hand. */
final class LabelActions {

  private LabelActions() {}

  static void perform(EditorAction action, EditorModel model) throws AssayException {
    Layer layer =
        switch (action) {
          case LABEL_CLAIM -> Layer.CLAIM;
          case LABEL_SOURCE -> Layer.SOURCE;
          case LABEL_CUE -> Layer.CUE;
          case LABEL_PRECONDITION -> Layer.PRECONDITION;
          default -> throw new IllegalArgumentException(action + " labels nothing");
        };
    Optional<Range> range = model.selection().range();
    Optional<Span> selected = model.selected();
    if (range.isEmpty() && selected.isPresent()) {
      model.apply(Operations.relabel(selected.get().id(), layer));
      model.selectSpan(model.annotations().span(selected.get().id()).orElseThrow());
      return;
    }
    Range where = range.orElseGet(() -> atCaret(layer, model));
    model.apply(Operations.label(layer, where));
    made(layer, where, model).ifPresent(model::selectSpan);
  }

  /** A clause for what is said as a clause, a token for what is said in a word. */
  private static Range atCaret(Layer layer, EditorModel model) {
    int caret = model.selection().caret();
    return layer == Layer.CLAIM || layer == Layer.PRECONDITION
        ? model.session().boundaries().clauseAt(caret)
        : model.session().boundaries().tokenAt(caret);
  }

  /** The span of a layer that fills a range but for white space at its edges. */
  static Optional<Span> made(Layer layer, Range range, EditorModel model) {
    return model.annotations().overlapping(range).stream()
        .filter(s -> s.layer() == layer && s.fragments().size() == 1)
        .filter(s -> range.covers(s.fragments().get(0)))
        .filter(s -> s.coveredText(model.text()).equals(range.of(model.text()).strip()))
        .findFirst();
  }
}
