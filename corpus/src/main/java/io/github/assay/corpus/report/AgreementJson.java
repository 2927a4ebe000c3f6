package io.github.assay.corpus.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.agree.Agreement;
import io.github.assay.corpus.agree.AgreementReport;
import io.github.assay.corpus.agree.Anchoring;
import io.github.assay.corpus.agree.DisputedPassage;
import io.github.assay.corpus.agree.Subject;
import io.github.assay.corpus.agree.SubjectAgreement;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Agreement as JSON: every figure, unrounded. */
public final class AgreementJson {

  private AgreementJson() {}

  /** Everything; an undefined coefficient is null. */
  public static ObjectNode of(AgreementReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("overall", of(report.overall()));
    json.set("pairs", json(report.pairs()));
    json.set("curve", json(report.curve()));
    json.set("documents", json(report.documents()));
    ArrayNode anchoring = json.putArray("anchoring");
    for (Anchoring part : report.anchoring()) {
      anchoring
          .addObject()
          .put("hidden", part.hidden())
          .put("exactF1WithSuggestions", part.exact().f1())
          .put("lenientF1WithSuggestions", part.lenient().f1())
          .set("people", of(part.people()));
    }
    ArrayNode disputed = json.putArray("disputed");
    for (DisputedPassage passage : report.disputed()) {
      ObjectNode node = disputed.addObject();
      node.put("document", passage.document());
      node.put("begin", passage.range().begin());
      node.put("end", passage.range().end());
      node.put("words", passage.words());
      node.put("text", passage.text());
      ObjectNode readings = node.putObject("readings");
      passage
          .readings()
          .forEach(
              (annotator, spans) -> {
                ArrayNode marks = readings.putArray(annotator);
                for (Span span : spans) {
                  ObjectNode mark = marks.addObject().put("type", span.layer().label());
                  mark.put("id", span.id());
                  ArrayNode fragments = mark.putArray("fragments");
                  span.fragments().forEach(f -> fragments.addArray().add(f.begin()).add(f.end()));
                }
              });
    }
    return json;
  }

  private static ArrayNode json(List<Agreement> parts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    parts.forEach(part -> array.add(of(part)));
    return array;
  }

  /** One set of figures; an undefined coefficient is null. */
  public static ObjectNode of(Agreement agreement) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", agreement.name());
    agreement.annotators().forEach(json.putArray("annotators")::add);
    json.put("documents", agreement.documents());
    ArrayNode subjects = json.putArray("subjects");
    for (SubjectAgreement s : agreement.subjects()) {
      ObjectNode node = subjects.addObject();
      node.put("kind", s.subject().kind().name().toLowerCase(Locale.ROOT))
          .put("name", s.subject().name());
      node.put("items", s.items());
      put(node, "observed", s.observed());
      put(node, "cohen", s.cohen());
      put(node, "fleiss", s.fleiss());
      put(node, "alpha", s.alpha());
      put(node, "alphaUnitizing", s.unitizing());
      if (s.subject().kind() != Subject.Kind.FEATURE) {
        node.put("exactF1", s.exact().f1()).put("lenientF1", s.lenient().f1());
      }
      if (s.subject().kind() == Subject.Kind.SPAN) {
        node.put("tokenF1", s.token().f1());
      }
    }
    return json;
  }

  private static void put(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }
}
