package io.github.assay.corpus.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Chooses an article's title among what the page says and shows. */
final class Titles {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»«:-]\\s+|\\s*\\|\\s*");

  /** How far above the body a headline may stand, in lines. */
  private static final int NEAR = 40;

  private static final int SHORTEST = 8;

  private Titles() {}

  /**
   * The headline that the page shows above its body, or else what it says its title is, without the
   * site's name.
   */
  static String choose(Evidence evidence, PageLines page, Box article) {
    String declared = evidence.first(Found.Field.TITLE);
    String publisher = evidence.first(Found.Field.PUBLISHER);
    List<PageLine> lines = page.lines();
    String shown = "";
    for (int i = Math.max(0, article.first - NEAR); i < article.end; i++) {
      PageLine line = lines.get(i);
      boolean first = isIn(line, "h1") && line.box().role != Role.CHROME;
      boolean heading = first || isIn(line, "h2") || isIn(line, "h3");
      if (heading && isDeclared(line.text(), evidence)) {
        return line.text();
      }
      if (first
          && shown.isEmpty()
          && line.text().length() >= SHORTEST
          && !Repeats.same(line.text(), publisher)) {
        shown = line.text();
      }
    }
    return shown.isEmpty() ? withoutSite(declared, publisher) : shown;
  }

  /** Whether a heading is one of the declared titles, or all of it but the site's name. */
  private static boolean isDeclared(String heading, Evidence evidence) {
    return heading.length() >= SHORTEST
        && evidence.all().stream()
            .filter(f -> f.field() == Found.Field.TITLE)
            .anyMatch(
                f ->
                    Repeats.same(f.value(), heading)
                        || 2 * heading.length() > f.value().length()
                            && Repeats.prefixLength(f.value(), heading) > 0);
  }

  private static boolean isIn(PageLine line, String tag) {
    Box box = line.box();
    for (int i = 0; i < 2 && box != null; i++, box = box.parent) {
      if (box.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutSite(String title, String publisher) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    String rest =
        title.substring(0, title.length() - last.length()).replaceAll("\\s*[|–—·•»«:-]?\\s*$", "");
    boolean site =
        Repeats.same(last, publisher) || title.contains("|") || last.split(" ").length < 4;
    return site && rest.length() >= last.length() ? rest : title;
  }
}
