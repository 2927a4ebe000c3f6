package io.github.assay.corpus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops teasers of other articles: boxes of one make side by side, each with a linked title and
 * little prose.
 */
final class Teasers implements Pass {

  /** In UTF-16 code units. */
  private static final int MOST_PROSE = 400;

  private static final int SHORTEST_TITLE = 15;

  /** What has more lines must have more of itself in links: else it is a list of the article. */
  private static final int MOST_LINES = 12;

  private static final double FEWEST_LINKED = 0.3;

  /** An article that has more of its prose in such boxes is a list of them. */
  private static final double MOST_SHARE = 0.25;

  @Override
  public void apply(Sheet sheet) {
    PageLines page = sheet.page();
    int most = (int) (MOST_SHARE * page.prose(sheet.article()));
    for (Box box : page.boxes()) {
      if (box == sheet.article() || sheet.isInside(box)) {
        for (List<Box> group : groups(box, page)) {
          int prose = group.stream().mapToInt(page::prose).sum();
          if (group.size() > 1 && prose < most) {
            group.forEach(sheet::drop);
          }
        }
      }
    }
  }

  private static Iterable<List<Box>> groups(Box box, PageLines page) {
    Map<String, List<Box>> groups = new HashMap<>();
    for (Box child : box.children) {
      if (child.end > child.first && isTeaser(child, page)) {
        groups
            .computeIfAbsent(child.tag() + ' ' + child.element.className(), k -> new ArrayList<>())
            .add(child);
      }
    }
    return groups.values();
  }

  private static boolean isTeaser(Box box, PageLines page) {
    if (box.tag().equals("p") || page.prose(box) > MOST_PROSE) {
      return false;
    }
    boolean more = box.end - box.first > 1 || page.linked(box) > 0.9 * page.length(box);
    return more
        && (box.end - box.first <= MOST_LINES
            || page.linked(box) > FEWEST_LINKED * page.length(box))
        && page.lines().subList(box.first, box.end).stream()
            .anyMatch(l -> l.linkShare() > 0.9 && l.text().length() > SHORTEST_TITLE);
  }
}
