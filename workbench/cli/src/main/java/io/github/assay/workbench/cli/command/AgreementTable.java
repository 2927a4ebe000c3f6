package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.agree.Agreement;
import io.github.assay.corpus.agree.AgreementReport;
import io.github.assay.corpus.agree.DisputedPassage;
import io.github.assay.corpus.agree.Subject;
import io.github.assay.corpus.agree.SubjectAgreement;
import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.report.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Agreement as lines for people and as JSON for programs. */
final class AgreementTable {

  private static final String ROW = "%-7s %-20s %8s %6s %6s %6s %6s %6s %6s %6s %6s";

  private AgreementTable() {}

  /** A heading and a line for each subject; coefficients from -1 to 1, F1 in percent. */
  static List<String> lines(Agreement agreement) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ROW.formatted(
            "kind", "of", "items", "equal", "cohen", "fleiss", "alpha", "alphaU", "exact",
            "lenient", "token"));
    agreement.subjects().forEach(s -> lines.add(line(s)));
    return lines;
  }

  private static String line(SubjectAgreement s) {
    return ROW.formatted(
            label(s.subject().kind()),
            s.subject().name(),
            s.items(),
            number(s.observed()),
            number(s.cohen()),
            number(s.fleiss()),
            number(s.alpha()),
            number(s.unitizing()),
            percent(s.exact()),
            percent(s.lenient()),
            percent(s.token()))
        .stripTrailing();
  }

  /** One line for each part: its alpha of all layers, and F1 of the first layer. */
  static List<String> summary(String what, List<Agreement> parts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-60s %5s %6s %6s %6s %6s".formatted(what, "docs", "alpha", "alphaU", "exact", "lenient"));
    for (Agreement part : parts) {
      part.of(Subject.ALL_LAYERS)
          .ifPresent(
              all ->
                  lines.add(
                      "%-60.60s %5d %6s %6s %6s %6s"
                          .formatted(
                              part.name(),
                              part.documents(),
                              number(all.alpha()),
                              number(all.unitizing()),
                              percent(all.exact()),
                              percent(all.lenient()))));
    }
    return lines;
  }

  /** Where the passage lies, and a line for what each annotator marked in it. */
  static List<String> lines(DisputedPassage passage) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s, %d words: %s"
            .formatted(
                passage.document(), passage.range(), passage.words(), oneLine(passage.text())));
    passage
        .readings()
        .forEach(
            (annotator, spans) -> {
              List<String> marks = new ArrayList<>();
              for (Span span : spans) {
                marks.add(span.layer().label() + " " + span.fragments());
              }
              lines.add(
                  "    %s: %s"
                      .formatted(
                          annotator, marks.isEmpty() ? "nothing" : String.join(", ", marks)));
            });
    return lines;
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 120 ? line : line.substring(0, 119) + "…";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Rounded.of(value.getAsDouble(), 3) : "-";
  }

  private static String percent(Tally tally) {
    return tally.equals(Tally.ZERO) ? "" : Rounded.percent(tally.f1());
  }

  private static String label(Subject.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Everything; an undefined coefficient is null. */
  static ObjectNode json(AgreementReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("overall", json(report.overall()));
    json.set("pairs", json(report.pairs()));
    json.set("curve", json(report.curve()));
    json.set("documents", json(report.documents()));
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
    parts.forEach(part -> array.add(json(part)));
    return array;
  }

  private static ObjectNode json(Agreement agreement) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", agreement.name());
    agreement.annotators().forEach(json.putArray("annotators")::add);
    json.put("documents", agreement.documents());
    ArrayNode subjects = json.putArray("subjects");
    for (SubjectAgreement s : agreement.subjects()) {
      ObjectNode node = subjects.addObject();
      node.put("kind", label(s.subject().kind())).put("name", s.subject().name());
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
