package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Finds the next and the previous span of a set in text order, in time that does not grow with the
 * document.
 */
public final class Navigation {

  private Navigation() {}

  /**
   * The next span of a set after a span, or the first one where there is none after it.
   *
   * @param spans a set in {@link Span#TEXT_ORDER}, for instance {@link Annotations#unreviewed()}
   * @param from where to begin; need not be in the set, and is itself not found unless it is alone
   * @return the span, or empty where the set is
   */
  public static Optional<Span> next(NavigableSet<Span> spans, Span from, Direction direction) {
    Span found = direction == Direction.FORWARD ? spans.higher(from) : spans.lower(from);
    if (found == null && !spans.isEmpty()) {
      found = direction == Direction.FORWARD ? spans.first() : spans.last();
    }
    return Optional.ofNullable(found);
  }

  /**
   * The first span of a set that begins at or after an offset, or the last one that begins before
   * it; goes on at the other end of the text.
   *
   * @return the span, or empty where the set is
   */
  public static Optional<Span> next(NavigableSet<Span> spans, int offset, Direction direction) {
    // Sorts before every span that begins at the offset, because the longest comes first.
    Span here =
        Span.of("here", Layer.CLAIM, offset, Integer.MAX_VALUE, Provenance.manual("nobody"));
    return next(spans, here, direction);
  }
}
