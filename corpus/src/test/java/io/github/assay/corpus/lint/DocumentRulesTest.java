package io.github.assay.corpus.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.Status;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule about sound documents: a layer in which it finds something, and one like it without.
 */
class DocumentRulesTest {

  private static final Provenance MACHINE = Provenance.suggested("rules@1", 0.5f);

  static Stream<Arguments> cases() {
    return Stream.of(
        rule(
            "A101",
            Sample.of("One two").tokens(new Range(0, 4), new Range(3, 7)),
            Sample.of("One two").tokens(new Range(0, 3), new Range(4, 7))),
        rule(
            "A102",
            Sample.of("One two").sentences(new Range(0, 5)).tokens(new Range(4, 7)),
            Sample.of("One two").sentences(new Range(0, 7)).tokens(new Range(4, 7))),
        rule(
            "A103",
            Sample.of("One two").sentences(new Range(0, 3)).span("c", Layer.CLAIM, "One two"),
            Sample.of("One. Two.").segmented().span("c", Layer.CLAIM, "One. Two.")),
        rule(
            "A104",
            Sample.of("One two").tokens(new Range(0, 3)),
            Sample.of("One  …").tokens(new Range(0, 3))),
        rule("A105", Sample.of("One two"), Sample.of("One two").segmented()),
        rule(
            "A106",
            Sample.of("One two").segmented().span("c", Layer.CLAIM, "ne two"),
            Sample.of("One two").segmented().span("c", Layer.CLAIM, "two")),
        rule(
            "A201",
            Sample.of("One two").span("c", Layer.CLAIM, "One "),
            Sample.of("One two").span("c", Layer.CLAIM, "One two")),
        rule(
            "A202",
            Sample.of("He, Bo, said.").span("s", Layer.SOURCE, "He, Bo,"),
            Sample.of("The U.S. said").span("s", Layer.SOURCE, "The U.S.")),
        rule(
            "A202",
            Sample.of("\"It is so,\" he said.").span("c", Layer.CLAIM, "It is so,"),
            Sample.of("\"It is so,\" he said.").span("c", Layer.CLAIM, "\"It is so,\"")),
        rule(
            "A203",
            Sample.of("One two").span("c", Layer.CLAIM, "One").span("d", Layer.CLAIM, "One"),
            Sample.of("One two").span("c", Layer.CLAIM, "One").span("s", Layer.SOURCE, "One")),
        rule(
            "A204",
            Sample.of("One two six")
                .span("c", Layer.CLAIM, "One two")
                .span("d", Layer.CLAIM, "two six"),
            Sample.of("One two six")
                .span("c", Layer.CLAIM, "One two")
                .span("d", Layer.CLAIM, "two")),
        rule(
            "A205",
            zoned().span("c", Layer.CLAIM, "Headline\nBody"),
            zoned().span("c", Layer.CLAIM, List.of(new Range(0, 8), new Range(9, 13)))),
        rule(
            "A206",
            zoned().zone(ZoneKind.DISCLAIMER, "Legal").span("c", Layer.CLAIM, "Legal"),
            zoned().zone(ZoneKind.DISCLAIMER, "Legal").span("c", Layer.CLAIM, "Body")),
        rule("A301", claim("indirect"), linked("indirect", "speaker")),
        rule("A302", linked("indirect", "speaker"), Sample.faultless()),
        rule("A303", claim("none"), claim("indirect")),
        rule("A304", linked("none", "speaker"), linked("indirect", "speaker")),
        rule("A305", linked("indirect", "reporter"), linked("indirect", "speaker")),
        rule(
            "A306",
            Sample.of("unless it rains").span("p", Layer.PRECONDITION, "it rains"),
            Sample.faultless()),
        rule(
            "A307",
            Sample.of("unless it rains").span("p", Layer.PRECONDITION, "it rains"),
            Sample.faultless()),
        rule("A308", Sample.of("He said").span("s", Layer.SOURCE, "He"), Sample.faultless()),
        rule("A309", Sample.of("He said").span("q", Layer.CUE, "said"), Sample.faultless()),
        rule("A310", far("It. Is. So. He said."), far("It. He said.")),
        rule("A311", quoted("direct", "It is so"), quoted("direct", "\"Yes\"")),
        rule("A311", quoted("indirect", "\"Yes\""), quoted("indirect", "It is so")),
        rule("A311", quoted("mixed", "It is so"), quoted("mixed", "said \"Yes\"")),
        rule(
            "A312",
            linked("indirect", "speaker")
                .span("q", Layer.CUE, "said", "kind", "condition")
                .link(LinkType.CUE, "c", "q", ""),
            Sample.faultless()),
        rule(
            "A313",
            Sample.of("He said so")
                .span("c", Layer.CLAIM, "He said so")
                .span("s", Layer.SOURCE, "He")
                .link(LinkType.SOURCE, "c", "s", "speaker"),
            Sample.faultless()),
        rule(
            "A314",
            Sample.of("unless it rains")
                .span("p", Layer.PRECONDITION, "unless it rains")
                .span("q", Layer.CUE, "unless", "kind", "condition")
                .link(LinkType.CUE, "p", "q", ""),
            Sample.faultless()),
        rule("A315", twice("Bo Li", "Bo Li", "Li"), twice("Bo Li", "Bo Li", "Bo Li")),
        rule("A315", twice("Bo Li", "Bo Li", ""), twice("he", "Bo Li", "Al Wu")),
        rule(
            "A401",
            dated("GENEVA, March 3 (Reuters) -", "2026-03-14"),
            dated("GENEVA, March 3 (Reuters) -", "2026-03-04T06:00:00Z")),
        rule(
            "A401",
            dated("GENEVA, 31 Dec 2025 -", "2026-06-01"),
            dated("GENEVA, Dec 31 -", "2026-01-01")),
        rule(
            "A402",
            Sample.of("One").dates("March 3rd", ""),
            Sample.of("One").dates("2026-03-03T10:00Z", "")),
        rule(
            "A403",
            Sample.of("One").dates("2026-03-03", "2026-02-03"),
            Sample.of("One").dates("2026-03-03", "2026-03-02T23:00:00Z")),
        rule(
            "A404",
            Sample.of("One").dates("2026-03-03", "").fact("said.published.meta", "2026-03-09"),
            Sample.of("One").dates("2026-03-03", "").fact("said.published.meta", "2026-03-04")),
        rule(
            "A405",
            Sample.of("One").fact("said.title.meta", "A goat").fact("said.title.json-ld", "Two"),
            Sample.of("One").fact("said.published.meta", "2026-03-04")),
        rule(
            "A501",
            Sample.of("One").span("c", Layer.CLAIM, "One").by(MACHINE),
            Sample.of("One").span("c", Layer.CLAIM, "One").by(MACHINE.withStatus(Status.ACCEPTED))),
        rule(
            "A502",
            Sample.of("One").span("c", Layer.CLAIM, "One").by(MACHINE.withStatus(Status.REJECTED)),
            Sample.of("One").span("c", Layer.CLAIM, "One")),
        rule(
            "A503",
            Sample.of("One").span("c", Layer.CLAIM, "One").by(MACHINE.withStatus(Status.MANUAL)),
            Sample.of("One").span("c", Layer.CLAIM, "One").by(MACHINE)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheFaultAndNothingWhereThereIsNone(String id, Sample faulty, Sample sound)
      throws Exception {
    assertEquals(1, find(id, faulty).size(), () -> id + " must find one fault");
    assertEquals(List.of(), find(id, sound), () -> id + " must find nothing");
  }

  @Test
  void findsNothingInTheFaultlessExample() throws Exception {
    assertEquals(List.of(), Linter.standard().check(Sample.faultless().document(), "gold"));
  }

  @Test
  void asksGoldForReviewButNotTheSuggestions() throws Exception {
    Sample suggestions = Sample.of("One").span("c", Layer.CLAIM, "One").by(MACHINE);
    assertEquals(
        List.of(),
        Linter.standard().check(suggestions.document(), "suggestions").stream()
            .filter(f -> f.rule().id().equals("A501"))
            .toList());
  }

  private static List<Finding> find(String id, Sample sample) throws Exception {
    return Linter.standard().check(sample.document(), "gold").stream()
        .filter(f -> f.rule().id().equals(id))
        .toList();
  }

  private static Arguments rule(String id, Sample faulty, Sample sound) {
    return Arguments.of(Named.of(id, id), Named.of("faulty", faulty), Named.of("sound", sound));
  }

  private static Sample zoned() {
    return Sample.of("Headline\nBody\nLegal")
        .zone(ZoneKind.HEADLINE, "Headline")
        .zone(ZoneKind.PARAGRAPH, "Body");
  }

  private static Sample claim(String quotation) {
    return Sample.of("He said so").span("c", Layer.CLAIM, "so", "quotation", quotation);
  }

  private static Sample linked(String quotation, String role) {
    return claim(quotation).span("s", Layer.SOURCE, "He").link(LinkType.SOURCE, "c", "s", role);
  }

  private static Sample far(String text) {
    return Sample.of(text)
        .segmented()
        .span("c", Layer.CLAIM, "It")
        .span("q", Layer.CUE, "said")
        .link(LinkType.CUE, "c", "q", "");
  }

  private static Sample quoted(String kind, String words) {
    return Sample.of("It is so, he said \"Yes\" to us")
        .span("c", Layer.CLAIM, words, "quotation", kind);
  }

  private static Sample twice(String words, String first, String second) {
    Range at = new Range(0, words.length());
    Range again = new Range(words.length() + 1, words.length() * 2 + 1);
    return Sample.of(words + " " + words)
        .span("s1", Layer.SOURCE, List.of(at), "canonical", first)
        .span("s2", Layer.SOURCE, List.of(again), "canonical", second);
  }

  private static Sample dated(String dateline, String published) {
    return Sample.of(dateline + " Talks began.")
        .zone(ZoneKind.DATELINE, dateline)
        .dates(published, "");
  }
}
