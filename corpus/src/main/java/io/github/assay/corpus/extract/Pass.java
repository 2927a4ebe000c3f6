package io.github.assay.corpus.extract;

import java.util.List;

/** One look at the lines of an article, which tells some of them apart. Stateless. */
interface Pass {

  /** Says what it knows of the lines; those that it does not know it leaves as they are. */
  void apply(Sheet sheet);

  /** All passes, in the order in which they build on one another. */
  static List<Pass> all() {
    return List.of(
        new BoxRoles(),
        new LineForms(),
        new Teasers(),
        new LinkLists(),
        new EndSections(),
        new TailNotices(),
        new Portraits(),
        new LooseEnds(),
        new ForeignTail(),
        new Questions(),
        new Standfirsts(),
        new RepeatedLines(),
        new BareHeadings());
  }
}
