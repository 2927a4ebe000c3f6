package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.agree.Agreement;
import io.github.assay.corpus.agree.Anchoring;
import io.github.assay.corpus.agree.DisputedPassage;
import io.github.assay.corpus.agree.Subject;
import io.github.assay.corpus.agree.SubjectAgreement;
import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.report.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Agreement as lines for people. */
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

  /** One line for each part: its alpha of all layers, and F1 of spans and of links. */
  static List<String> summary(String what, List<Agreement> parts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-60s %5s %6s %6s %6s %7s %12s %7s"
            .formatted(
                what, "docs", "alpha", "alphaU", "exact", "lenient", "links: exact", "lenient"));
    for (Agreement part : parts) {
      part.of(Subject.ALL_LAYERS)
          .ifPresent(
              all ->
                  lines.add(
                      "%-60.60s %5d %6s %6s %6s %7s %12s %7s"
                          .formatted(
                              part.name(),
                              part.documents(),
                              number(all.alpha()),
                              number(all.unitizing()),
                              percent(all.exact()),
                              percent(all.lenient()),
                              percent(part.linksExact()),
                              percent(part.linksLenient()))));
    }
    return lines;
  }

  /** A line for the documents with suggestions and one for those without; shares in percent. */
  static List<String> anchoring(List<Anchoring> anchoring) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-22s %5s %6s %6s %6s %6s   %s"
            .formatted(
                "anchoring",
                "docs",
                "alpha",
                "alphaU",
                "exact",
                "lenient",
                "with the suggestions: exact, lenient"));
    for (Anchoring part : anchoring) {
      Optional<SubjectAgreement> all = part.people().of(Subject.ALL_LAYERS);
      lines.add(
          "%-22s %5d %6s %6s %6s %7s   %s, %s"
              .formatted(
                  part.people().name(),
                  part.people().documents(),
                  all.map(a -> number(a.alpha())).orElse("-"),
                  all.map(a -> number(a.unitizing())).orElse("-"),
                  all.map(a -> percent(a.exact())).orElse("-"),
                  all.map(a -> percent(a.lenient())).orElse("-"),
                  Rounded.percent(part.exact().f1()),
                  Rounded.percent(part.lenient().f1())));
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
}
