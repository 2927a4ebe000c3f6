package io.github.assay.corpus.extract;

/** Drops boxes most of whose words are links. */
final class LinkLists implements Pass {

  private static final double MOST_LINKED = 0.6;

  /** A single line may be a paragraph about things that it links to. */
  private static final double MOST_LINKED_LINE = 0.95;

  @Override
  public void apply(Sheet sheet) {
    for (Box box : sheet.page().boxes()) {
      int lines = box.end - box.first;
      if (lines > 0 && sheet.isInside(box) && !box.tag().startsWith("h")) {
        double most = lines > 1 ? MOST_LINKED : MOST_LINKED_LINE;
        if (sheet.page().linked(box) > most * sheet.page().length(box)) {
          sheet.drop(box);
        }
      }
    }
  }
}
