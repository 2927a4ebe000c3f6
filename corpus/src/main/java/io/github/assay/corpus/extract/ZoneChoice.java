package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The usual choices of what a document's text shall hold. */
public final class ZoneChoice {

  /** The article's body as benchmarks count it: no headline, byline or caption. */
  public static final Set<ZoneKind> BODY =
      Collections.unmodifiableSet(
          EnumSet.of(
              ZoneKind.STANDFIRST,
              ZoneKind.DATELINE,
              ZoneKind.HEADING,
              ZoneKind.PARAGRAPH,
              ZoneKind.QUOTE,
              ZoneKind.LISTITEM,
              ZoneKind.TABLE,
              ZoneKind.QUESTION,
              ZoneKind.ANSWER));

  /** All that belongs to the article, and the notices around a scraped text to be shown dimmed. */
  public static final Set<ZoneKind> CORPUS =
      Collections.unmodifiableSet(EnumSet.allOf(ZoneKind.class));

  private ZoneChoice() {}
}
