package io.github.assay.workbench.editor.card;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what the attribution card shows of a document, without drawing it. */
public final class CardRows {

  private final EditorModel model;
  private final List<CardRow> rows = new ArrayList<>();

  private CardRows(EditorModel model) {
    this.model = model;
  }

  /** The rows for what is in focus, from the top. */
  public static List<CardRow> of(EditorModel model) {
    CardRows card = new CardRows(model);
    card.build();
    return List.copyOf(card.rows);
  }

  private void build() {
    Optional<Span> subject = model.claim().or(model::owner);
    Optional<Span> selected = model.selected();
    if (subject.isEmpty()) {
      rows.add(new CardRow.Hint("Select a claim to see who makes it and what it hangs on."));
      selected.ifPresent(this::subject);
      return;
    }
    Span claim = subject.get();
    subject(claim);
    List<LinkType> types = new ArrayList<>(List.of(LinkType.SOURCE, LinkType.CUE));
    types.add(LinkType.PRECONDITION);
    types.removeIf(t -> !t.allowsFrom(claim.layer()));
    boolean shown = selected.filter(s -> s.id().equals(claim.id())).isPresent();
    for (LinkType type : types) {
      shown |= slot(claim, type);
    }
    if (!shown && selected.isPresent()) {
      rows.add(new CardRow.Hint("Selected, not linked to this claim:"));
      subject(selected.get());
    }
  }

  private void subject(Span span) {
    rows.add(new CardRow.Subject(span));
    features(span);
  }

  private void features(Span span) {
    boolean selected = model.selected().filter(s -> s.id().equals(span.id())).isPresent();
    for (String name : span.layer().features()) {
      rows.add(new CardRow.Feature(span, name, selected));
    }
  }

  /** Adds a slot; returns whether the selected span is in it. */
  private boolean slot(Span claim, LinkType type) {
    boolean active = model.slots().type() == type;
    rows.add(new CardRow.Slot(type, active));
    Map<String, CardRow.Target> targets = new LinkedHashMap<>();
    if (active) {
      List<Span> candidates = model.slots().candidates();
      Span from = model.slots().from().orElse(claim);
      for (int i = 0; i < candidates.size(); i++) {
        Span span = candidates.get(i);
        targets.put(span.id(), new CardRow.Target(type, span, link(from, type, span), i + 1));
      }
    }
    for (Link link : model.annotations().linksFrom(claim.id())) {
      if (link.type() == type) {
        model
            .annotations()
            .span(link.to())
            .ifPresent(
                to ->
                    targets.putIfAbsent(
                        to.id(), new CardRow.Target(type, to, Optional.of(link), 0)));
      }
    }
    if (targets.isEmpty()) {
      rows.add(new CardRow.Hint(type == LinkType.PRECONDITION ? "none" : "none yet"));
    }
    boolean shown = false;
    for (CardRow.Target target : targets.values()) {
      rows.add(target);
      shown |= linked(target);
    }
    return shown;
  }

  /** Adds what belongs to a linked span: its features if it is selected, a precondition's cues. */
  private boolean linked(CardRow.Target target) {
    boolean selected = model.selected().filter(s -> s.id().equals(target.span().id())).isPresent();
    if (selected) {
      features(target.span());
    }
    boolean shown = selected;
    if (target.link().isPresent() && target.span().layer() == Layer.PRECONDITION) {
      for (Link link : model.annotations().linksFrom(target.span().id())) {
        Span cue = model.annotations().span(link.to()).orElseThrow();
        rows.add(new CardRow.Target(LinkType.CUE, cue, Optional.of(link), 0));
        shown |= model.selected().filter(s -> s.id().equals(cue.id())).isPresent();
      }
    }
    return shown;
  }

  private Optional<Link> link(Span from, LinkType type, Span to) {
    return model.annotations().linksFrom(from.id()).stream()
        .filter(l -> l.type() == type && l.to().equals(to.id()))
        .findFirst();
  }
}
