package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.regex.Pattern;

/** Drops what a page tells of its author and its publisher behind the article. */
final class Portraits implements Pass {

  /** How many lines from the end may be such. */
  private static final int MOST_LINES = 6;

  /** An article with more of its prose there is about its author. */
  private static final double MOST_SHARE = 0.33;

  /** In UTF-16 code units: an abbreviation stands in articles too. */
  private static final int SHORTEST_NAME = 4;

  /** What may stand between a name and its verb: a rank, another name, a place in brackets. */
  private static final String REST = "(?:[®™\\p{L} ,.\\-]|\\([^)]{1,80}\\)){0,40}?\\s";

  private static final Pattern OF_AUTHOR =
      Pattern.compile(
          REST
              + "(?:is|are|was|has|have|writes?|covers?|holds?|works?|joined|lives|serves"
              + "|ist|sind|war|arbeitet|schreibt|lebt|wurde|est|es|è|jest)\\s");

  private static final Pattern OF_PUBLISHER =
      Pattern.compile(
          REST
              + "(?:(?:is|are) (?:an?|the|one)|(?:ist|sind) (?:ein|der|die|das)|est une?|es una?)\\b");

  @Override
  public void apply(Sheet sheet) {
    int first = first(sheet);
    int begin = sheet.article().first;
    double most = MOST_SHARE * sheet.page().prose(sheet.article());
    if (sheet.page().prose(begin + first, begin + sheet.size()) < most) {
      for (int i = first; i < sheet.size(); i++) {
        if (sheet.isBody(i)) {
          sheet.set(i, ZoneKind.BOILERPLATE);
        }
      }
    }
  }

  /** The line with which the portraits begin, or the number of lines where there are none. */
  private static int first(Sheet sheet) {
    int first = sheet.size();
    int left = MOST_LINES;
    for (int i = sheet.size() - 1; i > 0 && left > 0; i--) {
      if (sheet.isBody(i)) {
        left--;
        String text = sheet.line(i).text();
        if (sheet.authors().stream().anyMatch(name -> isOf(name, OF_AUTHOR, text))
            || sheet.publishers().stream().anyMatch(name -> isOf(name, OF_PUBLISHER, text))) {
          first = i;
        }
      }
    }
    return first;
  }

  /** Whether a line begins with a name and goes on to say who that is. */
  private static boolean isOf(String name, Pattern tells, String line) {
    if (name.length() < SHORTEST_NAME) {
      return false;
    }
    int length = Repeats.prefixLength(line, name);
    return length > 0 && tells.matcher(line.substring(length)).lookingAt();
  }
}
