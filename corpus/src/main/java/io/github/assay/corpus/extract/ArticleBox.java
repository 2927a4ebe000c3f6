package io.github.assay.corpus.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the box of a page that holds the article: the one whose prose outweighs its links the
 * most.
 */
final class ArticleBox {

  /** A reading that trusts the page's names less must find this many times more prose. */
  private static final double DOUBT = 2.5;

  /** A box must be worth this many times the best one inside it. */
  private static final double MARGIN = 1.2;

  /** How much of a box full of links weighs on the box around it. */
  private static final double DAMP = 0.8;

  /** In UTF-16 code units: an article that is shorter counts as this long when readings compare. */
  private static final int LEAST = 100;

  private static final List<Role> READINGS =
      List.of(Role.ASIDE, Role.CHROME, Role.HIDDEN, Role.COMMENTS);

  /**
   * The box of the article.
   *
   * @param box the box, or the page's body where there is no prose
   * @param skipped boxes of this role and of stronger ones hold nothing of the article
   * @param value its prose less its links
   */
  record Choice(Box box, Role skipped, double value) {

    /** Whether a box inside the article's box is none of it. */
    boolean skips(Box inner) {
      return inner.role.compareTo(skipped) <= 0;
    }
  }

  private ArticleBox() {}

  static Choice choose(PageLines page) {
    Choice choice = choose(page, READINGS.get(0));
    for (Role skipped : READINGS.subList(1, READINGS.size())) {
      Choice other = choose(page, skipped);
      if (other.value() > DOUBT * Math.max(choice.value(), LEAST)) {
        choice = other;
      }
    }
    return choice;
  }

  /**
   * From the innermost boxes outwards, without recursion: a page may be thousands of boxes deep.
   */
  private static Choice choose(PageLines page, Role skipped) {
    Map<Box, Double> values = new HashMap<>();
    for (PageLine line : page.lines()) {
      int prose = line.prose();
      values.merge(line.box(), (double) (prose > 0 ? prose : -line.linked()), Double::sum);
    }
    Map<Box, Choice> best = new HashMap<>();
    for (int i = page.boxes().size() - 1; i >= 0; i--) {
      Box box = page.boxes().get(i);
      double value = values.getOrDefault(box, 0.0);
      Choice inner = best.remove(box);
      Choice choice =
          inner == null || value > MARGIN * Math.max(inner.value(), 0)
              ? new Choice(box, skipped, value)
              : inner;
      if (box.parent == null) {
        return choice;
      }
      if (box.role.compareTo(skipped) > 0) {
        values.merge(box.parent, value < 0 ? DAMP * value : value, Double::sum);
        best.merge(box.parent, choice, (a, b) -> b.value() >= a.value() ? b : a);
      }
    }
    throw new IllegalStateException("a page has a body");
  }
}
