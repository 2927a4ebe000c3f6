package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;

/** Finds the standfirst in a head that was taken for an aside, before the body begins. */
final class Standfirsts implements Pass {

  /** In UTF-16 code units. */
  private static final int SHORTEST = 40;

  @Override
  public void apply(Sheet sheet) {
    for (int i = 0; i < sheet.size() && !sheet.isBody(i); i++) {
      PageLine line = sheet.line(i);
      if (sheet.is(i, ZoneKind.BOILERPLATE)
          && line.prose() >= SHORTEST
          && line.linkShare() < 0.2
          && isAside(line.box(), sheet.article())) {
        sheet.set(i, ZoneKind.STANDFIRST);
      }
    }
  }

  /** Whether the first box outwards that has a role is an aside. */
  private static boolean isAside(Box innermost, Box article) {
    for (Box box = innermost; box != null && box != article; box = box.parent) {
      if (box.role != Role.PLAIN && box.role != Role.BODY) {
        return box.role == Role.ASIDE;
      }
    }
    return false;
  }
}
