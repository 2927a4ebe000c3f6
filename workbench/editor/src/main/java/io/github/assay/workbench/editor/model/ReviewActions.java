package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Direction;
import io.github.assay.corpus.edit.Navigation;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.List;
import java.util.Optional;

/** Decides on suggestions, and goes from one to the next. */
final class ReviewActions {

  private ReviewActions() {}

  static void perform(EditorAction action, EditorModel model) throws AssayException {
    switch (action) {
      case ACCEPT -> decide(model, Operations::accept);
      case ACCEPT_LINKED -> decide(model, Operations::acceptWithLinked);
      case REJECT -> decide(model, Operations::reject);
      case NEXT_UNREVIEWED -> go(Direction.FORWARD, model);
      case PREVIOUS_UNREVIEWED -> go(Direction.BACKWARD, model);
      case ACCEPT_VISIBLE -> {
        List<String> ids = visible(model);
        model.apply(Operations.acceptAll(ids));
        model.tell("Accepted " + ids.size() + " suggestions.");
      }
      case REJECT_VISIBLE -> {
        List<String> ids = visible(model);
        model.apply(Operations.rejectAll(ids));
        model.tell("Rejected " + ids.size() + " suggestions.");
      }
      case ACCEPT_FILTERED -> throw new IllegalArgumentException("That needs a window.");
      case TOGGLE_REJECTED -> model.showRejected(!model.rejectedShown());
      default -> throw new IllegalArgumentException(action + " decides on nothing");
    }
  }

  private static void decide(
      EditorModel model, java.util.function.Function<String, Operation> decision)
      throws AssayException {
    Optional<Span> selected = model.selected();
    if (selected.isPresent()) {
      model.apply(decision.apply(selected.get().id()));
    }
    go(Direction.FORWARD, model);
  }

  private static void go(Direction direction, EditorModel model) {
    var unreviewed = model.annotations().unreviewed();
    Optional<Span> next =
        model
            .selected()
            .map(s -> Navigation.next(unreviewed, s, direction))
            .orElseGet(() -> Navigation.next(unreviewed, model.selection().caret(), direction));
    next.ifPresentOrElse(model::goTo, () -> model.tell("Everything is reviewed."));
  }

  private static List<String> visible(EditorModel model) {
    List<String> ids =
        model.annotations().overlapping(model.visible()).stream()
            .filter(s -> s.provenance().status() == Status.SUGGESTED)
            .map(Span::id)
            .toList();
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("There is no suggestion on the screen.");
    }
    return ids;
  }
}
