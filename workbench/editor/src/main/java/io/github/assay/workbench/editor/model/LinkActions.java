package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.SourceRole;
import java.util.List;
import java.util.Optional;

/** Links the owner to what it has. */
final class LinkActions {

  private LinkActions() {}

  static void perform(EditorAction action, EditorModel model) throws AssayException {
    switch (action) {
      case LINK_SOURCE -> slot(LinkType.SOURCE, model);
      case LINK_CUE -> slot(LinkType.CUE, model);
      case LINK_PRECONDITION -> slot(LinkType.PRECONDITION, model);
      case SAME_SOURCE -> model.apply(Operations.sameSources(claim(model).id()));
      default -> choose(action.ordinal() - EditorAction.CANDIDATE_1.ordinal(), model);
    }
  }

  private static void slot(LinkType type, EditorModel model) throws AssayException {
    Span from = type == LinkType.CUE ? owner(model) : claim(model);
    Optional<Range> range = model.selection().range();
    if (range.isEmpty()) {
      model.slots().open(type);
      if (model.slots().candidates().isEmpty()) {
        model.tell("There is no %s near this %s.".formatted(type.label(), from.layer().label()));
      }
      return;
    }
    String role = role(type, from, Optional.empty());
    model.apply(Operations.labelAndLink(type, from.id(), range.get(), role));
    LabelActions.made(type.target(), range.get(), model).ifPresent(model::selectSpanAtCaret);
  }

  private static void choose(int index, EditorModel model) throws AssayException {
    List<Span> candidates = model.slots().candidates();
    Span from = model.slots().from().orElseGet(() -> claim(model));
    if (index >= candidates.size()) {
      model.tell("There are only %d candidates.".formatted(candidates.size()));
      return;
    }
    model.apply(next(model, model.slots().type(), from, candidates.get(index)));
  }

  /** Not linked becomes linked; a linked source goes from speaker to reporter to not linked. */
  static Operation next(EditorModel model, LinkType type, Span from, Span to) {
    Optional<Link> link =
        model.annotations().linksFrom(from.id()).stream()
            .filter(l -> l.type() == type && l.to().equals(to.id()))
            .findFirst();
    if (link.isEmpty()) {
      return Operations.link(type, from.id(), to.id(), role(type, from, Optional.of(to)));
    }
    boolean passesOn = link.get().role().equals(SourceRole.REPORTER.label());
    return type == LinkType.SOURCE && !passesOn
        ? Operations.relink(link.get(), SourceRole.REPORTER.label())
        : Operations.unlink(link.get());
  }

  private static String role(LinkType type, Span from, Optional<Span> to) {
    String kind = to.map(t -> t.feature("kind")).orElse("");
    return switch (type) {
      case SOURCE -> SourceRole.SPEAKER.label();
      case PRECONDITION -> FeatureValues.roles(type).contains(kind) ? kind : "";
      case CUE ->
          from.layer() == Layer.CLAIM && !kind.equals(CueKind.CONDITION.label())
              ? CueKind.ATTRIBUTION.label()
              : CueKind.CONDITION.label();
    };
  }

  private static Span claim(EditorModel model) {
    return model.claim().orElseThrow(() -> new IllegalArgumentException("Select a claim first."));
  }

  private static Span owner(EditorModel model) {
    return model
        .owner()
        .orElseThrow(() -> new IllegalArgumentException("Select a claim or a precondition first."));
  }
}
