package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;

/** Drops headings behind which no text comes. */
final class BareHeadings implements Pass {

  @Override
  public void apply(Sheet sheet) {
    for (int i = sheet.size() - 1; i >= 0; i--) {
      if (sheet.is(i, ZoneKind.HEADING)) {
        sheet.set(i, ZoneKind.BOILERPLATE);
      } else if (sheet.isBody(i)) {
        return;
      }
    }
  }
}
