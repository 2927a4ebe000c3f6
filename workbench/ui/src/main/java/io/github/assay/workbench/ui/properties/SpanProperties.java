package io.github.assay.workbench.ui.properties;

import io.github.assay.corpus.edit.Annotations;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.model.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out what the view shows of a span, without widgets. */
final class SpanProperties {

  /** What stands for a value that is not set. */
  static final String UNSET = "\u2013";

  private SpanProperties() {}

  /**
   * Lists the features, the roles in links, the note, and who made the span and where.
   *
   * @param text the document's text
   */
  static List<Property> of(Span span, Annotations annotations, String text, TypeHelp help) {
    List<Property> properties = new ArrayList<>();
    for (String feature : span.layer().features()) {
      properties.add(feature(span, feature, help));
    }
    for (Link link : annotations.linksFrom(span.id())) {
      annotations
          .span(link.to())
          .ifPresent(to -> properties.add(role(link, Excerpt.of(to, text), help)));
    }
    Provenance provenance = span.provenance();
    properties.add(
        new Property(
            EditorListener.NOTE,
            provenance.note(),
            List.of(),
            help.of(span.layer(), EditorListener.NOTE),
            Optional.of(note -> Operations.note(span.id(), note))));
    properties.add(
        Property.fact("status", provenance.status().label(), help.of(span.layer(), "status")));
    properties.add(Property.fact("origin", provenance.origin(), help.of(span.layer(), "origin")));
    properties.add(
        Property.fact(
            "confidence",
            String.format(Locale.ROOT, "%.2f", provenance.confidence()),
            help.of(span.layer(), "confidence")));
    properties.add(
        Property.fact(
            "extent",
            span.fragments().stream().map(Range::toString).collect(Collectors.joining(", ")),
            help.of(span.layer(), "fragments")));
    properties.add(Property.fact("id", span.id(), help.of(span.layer(), "id")));
    return properties;
  }

  private static Property feature(Span span, String feature, TypeHelp help) {
    Function<String, Operation> set =
        value -> Operations.feature(span.id(), feature, value.equals(UNSET) ? "" : value);
    List<String> values = FeatureValues.of(span.layer(), feature);
    String value = span.feature(feature);
    return new Property(
        feature,
        value.isEmpty() && !values.isEmpty() ? UNSET : value,
        withUnset(values),
        help.of(span.layer(), feature),
        Optional.of(set));
  }

  private static Property role(Link link, String target, TypeHelp help) {
    return new Property(
        link.type().label() + " \u201c" + target + "\u201d",
        link.role().isEmpty() ? UNSET : link.role(),
        withUnset(FeatureValues.roles(link.type())),
        help.role(link.type()),
        Optional.of(role -> Operations.relink(link, role.equals(UNSET) ? "" : role)));
  }

  private static List<String> withUnset(List<String> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    List<String> choices = new ArrayList<>(List.of(UNSET));
    choices.addAll(values);
    return choices;
  }
}
