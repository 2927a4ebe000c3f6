package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.edit.Boundaries;
import io.github.assay.corpus.edit.Direction;
import io.github.assay.corpus.edit.Navigation;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Moves the selection about. */
final class GoActions {

  private GoActions() {}

  static void perform(EditorAction action, EditorModel model) {
    switch (action) {
      case NEXT_CLAIM -> go(model.annotations().spans(Layer.CLAIM), Direction.FORWARD, model);
      case PREVIOUS_CLAIM -> go(model.annotations().spans(Layer.CLAIM), Direction.BACKWARD, model);
      case NEXT_SPAN -> go(model.annotations().spans(), Direction.FORWARD, model);
      case PREVIOUS_SPAN -> go(model.annotations().spans(), Direction.BACKWARD, model);
      case SELECT_SPAN -> selectAtCaret(model);
      case EXPAND_SELECTION -> expand(model);
      case SHRINK_SELECTION -> shrink(model);
      case CLEAR_SELECTION -> {
        model.slots().close();
        model.select(TextSelection.at(model.selection().caret()));
      }
      default -> throw new IllegalArgumentException(action + " goes nowhere");
    }
  }

  private static void go(NavigableSet<Span> spans, Direction direction, EditorModel model) {
    Optional<Span> found =
        model
            .selected()
            .map(s -> Navigation.next(spans, s, direction))
            .orElseGet(() -> Navigation.next(spans, model.selection().caret(), direction));
    Optional<Span> first = found;
    while (found.isPresent() && !model.isShown(found.get())) {
      found = Navigation.next(spans, found.get(), direction);
      if (found.equals(first)) {
        found = Optional.empty();
      }
    }
    found.ifPresentOrElse(model::goTo, () -> model.tell("There is none."));
  }

  private static void selectAtCaret(EditorModel model) {
    int caret = model.selection().caret();
    List<Span> here = at(caret, model);
    if (here.isEmpty() && caret > 0) {
      here = at(caret - 1, model);
    }
    if (here.isEmpty()) {
      model.tell("There is no span at the caret.");
      return;
    }
    int inside = model.selected().map(here::indexOf).orElse(-1);
    model.selectSpanAtCaret(here.get((inside + 1) % here.size()));
  }

  private static List<Span> at(int offset, EditorModel model) {
    return model.annotations().at(offset).stream().filter(model::isShown).toList();
  }

  private static void expand(EditorModel model) {
    Optional<Range> range = model.selection().range();
    units(model)
        .filter(u -> range.isEmpty() || (u.covers(range.get()) && !u.equals(range.get())))
        .findFirst()
        .ifPresent(u -> model.select(new TextSelection(u.begin(), u.end())));
  }

  private static void shrink(EditorModel model) {
    Optional<Range> range = model.selection().range();
    Optional<Range> smaller =
        range.flatMap(
            r ->
                units(model, r.begin(), r.begin())
                    .filter(u -> r.covers(u) && !u.equals(r))
                    .reduce((a, b) -> b));
    smaller.ifPresentOrElse(
        u -> model.select(new TextSelection(u.begin(), u.end())),
        () -> range.ifPresent(r -> model.select(TextSelection.at(r.begin()))));
  }

  private static Stream<Range> units(EditorModel model) {
    Range range = model.selection().range().orElse(null);
    int caret = model.selection().caret();
    return range == null
        ? units(model, caret, caret)
        : units(model, range.begin(), range.end() - 1);
  }

  /** Token, clause and sentence around a stretch, the smallest first. */
  private static Stream<Range> units(EditorModel model, int begin, int last) {
    Boundaries boundaries = model.session().boundaries();
    return Stream.<IntFunction<Range>>of(
            boundaries::tokenAt, boundaries::clauseAt, boundaries::sentenceAt)
        .map(
            unit ->
                new Range(
                    Math.min(unit.apply(begin).begin(), begin == last ? Integer.MAX_VALUE : begin),
                    Math.max(unit.apply(last).end(), last + 1)));
  }
}
