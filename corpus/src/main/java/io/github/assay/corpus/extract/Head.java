package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the headline and the standfirst where a page sets them above the body, in a box of their
 * own.
 */
final class Head {

  private static final Pattern STANDFIRST =
      Pattern.compile(
          "(?i)standfirst|subtitle|sub-?head|(?:^|[_\\s-])(?:dek|deck|lede|intro|summary|abstract|excerpt|teaser-?text|description)(?:$|[_\\s-])");

  /** In UTF-16 code units. */
  private static final int SHORTEST_STANDFIRST = 40;

  /** In UTF-16 code units: a shorter line with a date in it says when the article was published. */
  private static final int LONGEST_DATED = 120;

  /** More lines of prose than this between headline and body are no standfirst. */
  private static final int MOST_LINES = 6;

  private Head() {}

  /**
   * Lists the head's blocks in page order.
   *
   * @param lines all lines of the page
   * @param article the box of the body
   * @param title the page's title, without which a line counts as headline only if it is an h1
   */
  static List<Block> above(List<PageLine> lines, Box article, String title) {
    List<Block> head = new ArrayList<>();
    List<Block> lead = new ArrayList<>();
    boolean follows = false;
    for (PageLine line : lines.subList(0, article.first)) {
      if (isHeadline(line, title)) {
        // A page may name itself above, in a banner: the last one before the body counts.
        head.clear();
        lead.clear();
        head.add(block(ZoneKind.HEADLINE, line));
      } else if (!head.isEmpty() && line.box().element.closest("figcaption") != null) {
        head.add(block(ZoneKind.CAPTION, line));
      } else if (!head.isEmpty() && (isStandfirst(line) || follows && isProse(line))) {
        head.add(block(ZoneKind.STANDFIRST, line));
      } else if (!head.isEmpty() && isLead(line)) {
        lead.add(block(ZoneKind.STANDFIRST, line));
      }
      follows = isHeadline(line, title);
    }
    if (lead.size() <= MOST_LINES) {
      head.addAll(lead);
      head.sort(Comparator.comparingInt(Block::sourceBegin));
    }
    return head;
  }

  private static boolean isHeadline(PageLine line, String title) {
    Element element = line.box().element;
    return Repeats.same(line.text(), title)
        || element.normalName().equals("h1") && title.startsWith(line.text());
  }

  private static boolean isStandfirst(PageLine line) {
    Element element = line.box().element;
    for (int i = 0; i < 2 && element != null; i++, element = element.parent()) {
      if (STANDFIRST.matcher(element.className()).find()
          || element.attr("itemprop").matches("(?i)description|alternativeHeadline")) {
        return true;
      }
    }
    return false;
  }

  /** Sentences between headline and body that are in no box of another purpose. */
  private static boolean isLead(PageLine line) {
    if (line.prose() < SHORTEST_STANDFIRST
        || !line.endsSentence()
        || line.linkShare() > 0.2
        || line.text().length() < LONGEST_DATED && !Dates.first(line.text()).isEmpty()
        || Phrases.isNotice(line.text())
        || Phrases.isPointer(line.text())) {
      return false;
    }
    for (Box box = line.box(); box != null; box = box.parent) {
      if (box.role.compareTo(Role.ASIDE) < 0
          || box.role == Role.CAPTION
          || box.role == Role.BYLINE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Right below a headline stands a byline, a date, a button, or, as the only prose, a standfirst.
   */
  private static boolean isProse(PageLine line) {
    return line.text().length() >= SHORTEST_STANDFIRST
        && Dates.first(line.text()).isEmpty()
        && !line.text().regionMatches(true, 0, "by ", 0, 3);
  }

  private static Block block(ZoneKind kind, PageLine line) {
    return new Block(kind, line.text(), line.sourceBegin(), line.sourceEnd(), false);
  }
}
