package io.github.assay.workbench.editor.card;

import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorAction;
import java.util.Optional;

/** One row of the attribution card. */
public sealed interface CardRow {

  /** Words in place of a claim where none is selected, or of a slot's content where it is empty. */
  record Hint(String text) implements CardRow {}

  /**
   * A span with its text at length.
   *
   * @param span the claim, or what is selected beside it
   */
  record Subject(Span span) implements CardRow {}

  /**
   * A feature of a span.
   *
   * @param span whose
   * @param name name of the feature
   * @param selected whether the span is selected, so that the keys set the feature
   */
  record Feature(Span span, String name, boolean selected) implements CardRow {

    /** What sets its next value. */
    public EditorAction action() {
      return span.layer().features().indexOf(name) == 0
          ? EditorAction.FEATURE_1
          : EditorAction.FEATURE_2;
    }
  }

  /**
   * The title of a slot.
   *
   * @param type what is linked there
   * @param active whether the digits choose for it
   */
  record Slot(LinkType type, boolean active) implements CardRow {

    /** What offers candidates for it. */
    public EditorAction action() {
      return switch (type) {
        case SOURCE -> EditorAction.LINK_SOURCE;
        case CUE -> EditorAction.LINK_CUE;
        case PRECONDITION -> EditorAction.LINK_PRECONDITION;
      };
    }
  }

  /**
   * What is in a slot, or could be.
   *
   * @param type what links it
   * @param span the linked span or the candidate
   * @param link the link, or empty for a candidate
   * @param digit the digit that chooses it, 0 for none
   */
  record Target(LinkType type, Span span, Optional<Link> link, int digit) implements CardRow {

    /** What chooses it; there is something only where it has a digit. */
    public EditorAction action() {
      return EditorAction.values()[EditorAction.CANDIDATE_1.ordinal() + digit - 1];
    }
  }
}
