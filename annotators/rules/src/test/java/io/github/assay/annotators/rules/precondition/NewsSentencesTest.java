package io.github.assay.annotators.rules.precondition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.rules.RuleFixture;
import io.github.assay.annotators.rules.precondition.MarkedSentences.Marked;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the quality that the precondition rules reached on the development sentences. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsSentencesTest {

  private int gold;
  private int predicted;
  private int exact;
  private int lenient;
  private final List<String> errors = new ArrayList<>();

  @BeforeAll
  void annotate() {
    for (Marked sentence : MarkedSentences.read()) {
      List<Range> found =
          RuleFixture.of(sentence.text()).spans(Layer.PRECONDITION).stream()
              .map(span -> new Range(span.begin(), span.end()))
              .toList();
      gold += sentence.preconditions().size();
      predicted += found.size();
      exact += matches(sentence.preconditions(), found, Range::equals);
      lenient += matches(sentence.preconditions(), found, Range::overlaps);
      if (!found.equals(sentence.preconditions())) {
        errors.add(error(sentence, found));
      }
    }
    System.out.printf(
        "news sentences: %d gold, %d predicted, exact F1 %.1f, lenient F1 %.1f%n",
        gold, predicted, 100 * f1(exact), 100 * f1(lenient));
  }

  @Test
  void findsTheExactWordsOfMostPreconditions() {
    assertTrue(f1(exact) >= 0.65, String.join("\n", errors));
  }

  @Test
  void missesAndInventsFewPreconditions() {
    assertTrue(f1(lenient) >= 0.80, String.join("\n", errors));
  }

  private double f1(int hits) {
    return 2.0 * hits / (gold + predicted);
  }

  private static int matches(List<Range> gold, List<Range> found, BiPredicate<Range, Range> same) {
    List<Range> left = new ArrayList<>(found);
    int hits = 0;
    for (Range range : gold) {
      for (Range candidate : left) {
        if (same.test(range, candidate)) {
          hits++;
          left.remove(candidate);
          break;
        }
      }
    }
    return hits;
  }

  private static String error(Marked sentence, List<Range> found) {
    return sentence.text()
        + "\n  gold      "
        + texts(sentence.preconditions(), sentence.text())
        + "\n  predicted "
        + texts(found, sentence.text());
  }

  private static List<String> texts(List<Range> ranges, String text) {
    return ranges.stream().map(range -> range.of(text)).toList();
  }
}
