package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Passes on to lines what the boxes around them are for. */
final class BoxRoles implements Pass {

  /** More prose than this, in UTF-16 code units, is no caption, no byline and no aside. */
  private static final int LONG = 1000;

  /** In UTF-16 code units: more prose about an author is a biography rather than a byline. */
  private static final int BIOGRAPHY = 150;

  @Override
  public void apply(Sheet sheet) {
    Map<Box, Optional<ZoneKind>> kinds = new HashMap<>();
    kinds.put(sheet.article(), Optional.empty());
    for (Box box : sheet.page().boxes()) {
      Optional<ZoneKind> outer = kinds.get(box.parent);
      if (outer != null) {
        boolean settled =
            outer.isPresent()
                && (outer.get() == ZoneKind.BOILERPLATE || outer.get() == ZoneKind.CAPTION);
        kinds.put(box, settled ? outer : own(box, sheet).or(() -> outer));
      }
    }
    for (int i = 0; i < sheet.size(); i++) {
      int at = i;
      Optional.ofNullable(kinds.get(sheet.line(i).box()))
          .flatMap(kind -> kind)
          .ifPresent(kind -> sheet.set(at, kind));
    }
  }

  private static Optional<ZoneKind> own(Box box, Sheet sheet) {
    int prose = sheet.page().prose(box);
    boolean fits = prose <= LONG;
    if (sheet.choice().skips(box) && (fits || box.role != Role.ASIDE)) {
      return Optional.of(ZoneKind.BOILERPLATE);
    }
    return switch (box.role) {
      case CAPTION -> Optional.of(ZoneKind.CAPTION).filter(k -> fits);
      case STANDFIRST -> Optional.of(ZoneKind.STANDFIRST).filter(k -> fits);
      case BYLINE ->
          Optional.of(prose > BIOGRAPHY ? ZoneKind.BOILERPLATE : ZoneKind.BYLINE).filter(k -> fits);
      default -> Optional.empty();
    };
  }
}
