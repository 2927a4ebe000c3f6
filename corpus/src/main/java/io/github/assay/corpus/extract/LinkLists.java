package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;

/** Drops boxes most of whose words are links. */
final class LinkLists implements Pass {

  private static final double MOST_LINKED = 0.6;

  /** A single line may be a paragraph about things that it links to. */
  private static final double MOST_LINKED_LINE = 0.95;

  /** In UTF-16 code units. */
  private static final int SHORTEST_PROSE = 80;

  private static final double MOST_LINKED_PROSE = 0.2;

  @Override
  public void apply(Sheet sheet) {
    for (Box box : sheet.page().boxes()) {
      int lines = box.end - box.first;
      if (lines > 0 && sheet.isInside(box) && !box.tag().startsWith("h")) {
        double most = lines > 1 ? MOST_LINKED : MOST_LINKED_LINE;
        if (sheet.page().linked(box) > most * sheet.page().length(box)) {
          drop(box, sheet);
        }
      }
    }
  }

  private static void drop(Box box, Sheet sheet) {
    for (int i = sheet.begin(box); i < sheet.end(box); i++) {
      if (!isProse(sheet.line(i))) {
        sheet.set(i, ZoneKind.BOILERPLATE);
      }
    }
  }

  /** Links in the same box leave a paragraph of the article what it is. */
  private static boolean isProse(PageLine line) {
    return line.box().tag().equals("p")
        && line.prose() >= SHORTEST_PROSE
        && line.linkShare() < MOST_LINKED_PROSE;
  }
}
