package io.github.assay.corpus.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static Marked version() {
    return new Marked("d");
  }

  private static List<Difference> differences(Marked gold, Marked mine) {
    return Differences.of(new Comparison(gold.document(), mine.document()));
  }

  private static DifferenceKind only(Marked gold, Marked mine) {
    List<Difference> differences = differences(gold, mine);
    assertEquals(1, differences.size(), differences.toString());
    return differences.get(0).kind();
  }

  @Test
  void findsNothingWhereTwoAreAlike() {
    Marked one = version().mark(Layer.CLAIM, "a deal was near").mark(Layer.SOURCE, "Ortiz");
    assertEquals(List.of(), differences(one, one));
  }

  @Test
  void tellsBoundariesApart() {
    Marked gold = version().mark(Layer.CLAIM, "a deal was near");
    assertEquals(DifferenceKind.LEFT, only(gold, version().mark(Layer.CLAIM, "deal was near")));
    assertEquals(DifferenceKind.RIGHT, only(gold, version().mark(Layer.CLAIM, "a deal was")));
    assertEquals(DifferenceKind.BOTH_EDGES, only(gold, version().mark(Layer.CLAIM, "deal was")));
    assertEquals(
        DifferenceKind.FRAGMENTS, only(gold, version().mark(Layer.CLAIM, "a deal", "near")));
    assertEquals(
        DifferenceKind.PUNCTUATION,
        only(
            version().mark(Layer.CLAIM, "We will leave"),
            version().mark(Layer.CLAIM, "\"We will leave,\"")));
  }

  @Test
  void namesTheSourceOrCueThatAClaimTakesIn() {
    Marked gold =
        version()
            .mark(Layer.CLAIM, "a deal was near")
            .mark(Layer.CUE, "denied")
            .mark(Layer.SOURCE, "Ortiz, the envoy");
    assertEquals(
        DifferenceKind.CUE_SWALLOWED,
        only(
            gold,
            version()
                .mark(Layer.CLAIM, "denied that a deal was near")
                .mark(Layer.CUE, "denied")
                .mark(Layer.SOURCE, "Ortiz, the envoy")));
    assertEquals(
        DifferenceKind.SOURCE_SWALLOWED,
        only(
            gold,
            version()
                .mark(Layer.CLAIM, "Ortiz, the envoy, denied that a deal was near")
                .mark(Layer.CUE, "denied")
                .mark(Layer.SOURCE, "Ortiz, the envoy")));
  }

  @Test
  void takesAMergedOrSplitSpanForOneError() {
    Marked two = version().mark(Layer.CLAIM, "a deal was near").mark(Layer.CLAIM, "she had signed");
    Marked one = version().mark(Layer.CLAIM, "a deal was near and that she had signed it");
    assertEquals(DifferenceKind.MERGED, only(two, one));
    assertEquals(DifferenceKind.SPLIT, only(one, two));
  }

  @Test
  void doesNotTakeANestedClaimForAMergedOne() {
    Marked gold =
        version()
            .mark(Layer.CLAIM, "a deal was near and that she had signed it")
            .mark(Layer.CLAIM, "she had signed it");
    assertEquals(
        DifferenceKind.MISSED,
        only(gold, version().mark(Layer.CLAIM, "a deal was near and that she had signed it")));
  }

  @Test
  void takesAnotherTypeOfAboutTheSameWordsForOneError() {
    Marked gold = version().mark(Layer.SOURCE, "Ortiz, the envoy");
    assertEquals(DifferenceKind.WRONG_TYPE, only(gold, version().mark(Layer.CUE, "the envoy")));
    assertEquals(
        Set.of(DifferenceKind.MISSED, DifferenceKind.SPURIOUS),
        Set.copyOf(
            differences(gold, version().mark(Layer.CUE, "envoy")).stream()
                .map(Difference::kind)
                .toList()),
        "less than half of the words in common is another annotation");
  }

  @Test
  void comparesLinksOfSpansThatAreRight() {
    Marked gold =
        version()
            .mark(Layer.CLAIM, "a deal was near")
            .mark(Layer.SOURCE, "Ortiz")
            .mark(Layer.SOURCE, "Mills")
            .link(LinkType.SOURCE, 0, 1);
    Marked other =
        version()
            .mark(Layer.CLAIM, "a deal was near")
            .mark(Layer.SOURCE, "Ortiz")
            .mark(Layer.SOURCE, "Mills")
            .link(LinkType.SOURCE, 0, 2);
    assertEquals(DifferenceKind.WRONG_LINK, only(gold, other));
    assertEquals(Optional.of(LinkType.SOURCE), differences(gold, other).get(0).link());
    Marked longer =
        version()
            .mark(Layer.CLAIM, "a deal was near")
            .mark(Layer.SOURCE, "Ortiz, the envoy")
            .mark(Layer.SOURCE, "Mills")
            .link(LinkType.SOURCE, 0, 1);
    assertEquals(
        DifferenceKind.RIGHT,
        only(gold, longer),
        "a link to the source that corresponds is right, whatever its edges");
  }

  @Test
  void countsEveryPairAndEveryLeftOverOnceInTheConfusionMatrix() {
    Marked gold =
        version()
            .mark(Layer.CLAIM, "a deal was near")
            .mark(Layer.SOURCE, "Ortiz, the envoy")
            .mark(Layer.CUE, "denied");
    Marked mine =
        version()
            .mark(Layer.CLAIM, "a deal was")
            .mark(Layer.CUE, "the envoy")
            .mark(Layer.SOURCE, "Mills");
    Errors errors = new Errors(EvaluationOptions.PLAIN.layers(), 2, 1);
    errors.add("d", new Comparison(gold.document(), mine.document()));
    assertEquals(
        Map.of(
            "Claim",
            Map.of("Claim", 1),
            "Source",
            Map.of("Cue", 1),
            "Cue",
            Map.of(Errors.NOTHING, 1),
            Errors.NOTHING,
            Map.of("Source", 1)),
        errors.confusion());
    ErrorExample example = errors.examples(Layer.CLAIM, DifferenceKind.RIGHT).get(0);
    assertEquals(example.text(), example.window().of(Marked.TEXT));
    assertTrue(errors.examples(Layer.PRECONDITION, DifferenceKind.LEFT).isEmpty());
  }
}
