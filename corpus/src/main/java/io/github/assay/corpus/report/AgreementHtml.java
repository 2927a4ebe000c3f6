package io.github.assay.corpus.report;

import io.github.assay.corpus.agree.Agreement;
import io.github.assay.corpus.agree.AgreementReport;
import io.github.assay.corpus.agree.Anchoring;
import io.github.assay.corpus.agree.DisputedPassage;
import io.github.assay.corpus.agree.Subject;
import io.github.assay.corpus.agree.SubjectAgreement;
import io.github.assay.corpus.eval.FindingLog;
import io.github.assay.corpus.eval.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** Agreement as one HTML file for readers: charts, sortable tables, and the passages disputed. */
public final class AgreementHtml {

  private static final List<String> COEFFICIENTS =
      List.of(
          "items",
          "equal",
          "Cohen",
          "Fleiss",
          "alpha",
          "alphaU",
          "exact %",
          "lenient %",
          "token %");

  private final AgreementReport report;
  private final ReportPage page;

  private AgreementHtml(AgreementReport report, String title) {
    this.report = report;
    this.page = new ReportPage(title);
  }

  /**
   * Makes the page.
   *
   * @param report what was measured
   * @param title its heading. Example: "talks: agreement"
   * @param findings what did not count
   * @return HTML that needs no other file and no network
   */
  public static String of(AgreementReport report, String title, FindingLog findings) {
    AgreementHtml html = new AgreementHtml(report, title);
    Element facts = html.page.facts();
    ReportPage.fact(facts, "Documents", Integer.toString(report.overall().documents()));
    ReportPage.fact(facts, "Annotators", String.join(", ", report.overall().annotators()));
    ReportPage.fact(facts, "Not counted as it is", FindingSection.summary(findings));
    html.overall();
    html.parts("pairs", "Pairs of annotators", "pair", report.pairs());
    html.eachPair();
    html.anchoring();
    html.curve();
    html.parts("documents", "Documents", "document", report.documents());
    html.disputed();
    FindingSection.write(html.page, findings);
    html.definitions();
    return html.page.html();
  }

  private void overall() {
    Element section = page.section("agreement", "Agreement");
    ReportTable chart =
        ReportTable.chart(
                section,
                "bar",
                "Agreement beyond chance by type",
                "coefficient",
                "type",
                List.of("alpha, by word", "alphaU, unitizing"))
            .set("max", "1");
    ReportTable overlap =
        ReportTable.chart(
                section,
                "bar",
                "Pairwise F1 by type",
                "F1 in percent",
                "type",
                List.of("exact", "lenient"))
            .set("min", "0")
            .set("max", "100");
    for (SubjectAgreement s : report.overall().subjects()) {
      if (s.subject().kind() == Subject.Kind.SPAN) {
        chart.row(s.subject().name()).number(s.alpha(), 3).number(s.unitizing(), 3);
      }
      if (s.subject().kind() != Subject.Kind.FEATURE) {
        String link = s.subject().kind() == Subject.Kind.LINK ? "link " : "";
        overlap.row(link + s.subject().name());
        f1(overlap, s.exact());
        f1(overlap, s.lenient());
      }
    }
    subjects(section, "All figures", report.overall());
  }

  private static void subjects(Element parent, String caption, Agreement agreement) {
    ReportTable table = new ReportTable(parent, caption, List.of("of", "kind"), COEFFICIENTS);
    for (SubjectAgreement s : agreement.subjects()) {
      table
          .row(s.subject().name(), s.subject().kind().name().toLowerCase(Locale.ROOT))
          .count(s.items())
          .number(s.observed(), 3)
          .number(s.cohen(), 3)
          .number(s.fleiss(), 3)
          .number(s.alpha(), 3)
          .number(s.unitizing(), 3);
      f1(table, s.exact());
      f1(table, s.lenient());
      f1(table, s.token());
    }
  }

  private static void f1(ReportTable table, Tally tally) {
    if (tally.equals(Tally.ZERO)) {
      table.empty();
    } else {
      table.percent(tally.f1());
    }
  }

  /** A row for each part, with its figures of all types. */
  private void parts(String id, String title, String what, List<Agreement> parts) {
    if (parts.isEmpty()) {
      return;
    }
    ReportTable table =
        new ReportTable(
            page.section(id, title),
            title + ", all types",
            List.of(what),
            List.of(
                "documents",
                "alpha",
                "alphaU",
                "exact %",
                "lenient %",
                "links exact %",
                "links lenient %"));
    for (Agreement part : parts) {
      part.of(Subject.ALL_LAYERS)
          .ifPresent(
              all -> {
                table
                    .row(part.name())
                    .count(part.documents())
                    .number(all.alpha(), 3)
                    .number(all.unitizing(), 3);
                f1(table, all.exact());
                f1(table, all.lenient());
                f1(table, part.linksExact());
                f1(table, part.linksLenient());
              });
    }
  }

  /** Every figure of each pair; of two annotators the first table says it all. */
  private void eachPair() {
    if (report.pairs().size() < 2) {
      return;
    }
    Element section = page.section("each-pair", "Each pair by type");
    report.pairs().forEach(pair -> subjects(section, pair.name(), pair));
  }

  private void anchoring() {
    if (report.anchoring().isEmpty()) {
      return;
    }
    Element section = page.section("anchoring", "With and without suggestions");
    section
        .appendElement("p")
        .text(
            "Suggestions were hidden on some documents. Agreement with them that is higher where they"
                + " were shown tells how far they lead annotators.");
    ReportTable table =
        new ReportTable(
            section,
            "Anchoring, all types",
            List.of("documents"),
            List.of(
                "number",
                "alpha",
                "exact %",
                "lenient %",
                "exact % with suggestions",
                "lenient % with suggestions"));
    for (Anchoring part : report.anchoring()) {
      table.row(part.people().name()).count(part.people().documents());
      Optional<SubjectAgreement> all = part.people().of(Subject.ALL_LAYERS);
      table.number(all.map(SubjectAgreement::alpha).orElse(OptionalDouble.empty()), 3);
      f1(table, all.map(SubjectAgreement::exact).orElse(Tally.ZERO));
      f1(table, all.map(SubjectAgreement::lenient).orElse(Tally.ZERO));
      f1(table, part.exact());
      f1(table, part.lenient());
    }
  }

  private void curve() {
    if (report.curve().size() < 2) {
      return;
    }
    Element section = page.section("curve", "Over time");
    section
        .appendElement("p")
        .text(
            "Stretches of documents in the order in which the last of their annotators first saved"
                + " them: rising agreement shows learning, falling agreement fatigue or drift.");
    ReportTable chart =
        ReportTable.chart(
                section,
                "line",
                "Agreement over time, all types",
                "coefficient",
                "stretch",
                List.of("alpha, by word", "alphaU, unitizing"))
            .set("max", "1");
    for (Agreement stretch : report.curve()) {
      stretch
          .of(Subject.ALL_LAYERS)
          .ifPresent(
              all -> chart.row(stretch.name()).number(all.alpha(), 3).number(all.unitizing(), 3));
    }
  }

  private void disputed() {
    if (report.disputed().isEmpty()) {
      return;
    }
    Element section = page.section("disputed", "Most disputed passages");
    section
        .appendElement("p")
        .text("By the number of words that some annotators give to a type and others do not.");
    Element list = section.appendElement("div");
    for (DisputedPassage passage : report.disputed()) {
      Element article = list.appendElement("article").addClass("passage");
      article
          .appendElement("h3")
          .appendText("%d words ".formatted(passage.words()))
          .appendElement("span")
          .addClass("where")
          .text(passage.document() + " " + passage.range());
      PassageView view = new PassageView(article, passage.range(), passage.text());
      passage.readings().forEach(view::reading);
    }
  }

  private void definitions() {
    Element list = page.section("definitions", "What the figures mean").appendElement("dl");
    list.addClass("facts");
    ReportPage.fact(
        list,
        "items",
        "words of the text; for links pairs of ends that both marked; for features spans that both marked");
    ReportPage.fact(list, "equal", "share of equal pairs of judgements");
    ReportPage.fact(
        list, "Cohen", "Cohen's kappa, the mean over pairs of annotators (Cohen 1960; Light 1971)");
    ReportPage.fact(
        list, "Fleiss", "Fleiss' kappa over the items that all have judged (Fleiss 1971)");
    ReportPage.fact(list, "alpha", "Krippendorff's alpha, nominal (Krippendorff 1980)");
    ReportPage.fact(
        list,
        "alphaU",
        "Krippendorff's alpha for unitizing, over the documents that all have read (Krippendorff 1995)");
    ReportPage.fact(
        list,
        "exact, lenient, token",
        "F1 of one annotator against the other, summed over pairs (Hripcsak and Rothschild 2005)");
    list.parent()
        .appendElement("p")
        .text(
            "A dash stands where a figure is not defined. docs/evaluation.md of Assay defines each.");
  }
}
