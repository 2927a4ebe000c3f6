package io.github.assay.annotators.rules.text;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts a document into units. */
public final class Units {

  private static final Set<ZoneKind> UNREAD =
      EnumSet.of(ZoneKind.BOILERPLATE, ZoneKind.DISCLAIMER, ZoneKind.BYLINE, ZoneKind.DATELINE);
  private static final Set<ZoneKind> HEADINGS =
      EnumSet.of(ZoneKind.HEADLINE, ZoneKind.HEADING, ZoneKind.TABLE);

  private Units() {}

  /**
   * Cuts a document into units, in text order.
   *
   * <p>A sentence that ends inside a quotation goes on; a paragraph always ends a unit. Zones that
   * are no part of the article's own text are left out.
   */
  public static List<Unit> of(AnnotatedDocument document, Words words, List<Quote> quotes) {
    List<Unit> units = new ArrayList<>();
    String text = document.text();
    int paragraph = 0;
    int from = -1;
    int quote = 0;
    int zone = 0;
    List<Range> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Range sentence = sentences.get(i);
      int begin = words.at(sentence.begin());
      if (from < 0) {
        from = begin;
      }
      boolean last = i + 1 == sentences.size();
      int next = last ? text.length() : sentences.get(i + 1).begin();
      boolean paragraphEnds = last || text.substring(sentence.end(), next).indexOf('\n') >= 0;
      while (quote < quotes.size() && quotes.get(quote).range().end() <= sentence.end()) {
        quote++;
      }
      boolean inside =
          quote < quotes.size()
              && quotes.get(quote).range().begin() < sentence.end()
              && quotes.get(quote).range().end() > next;
      if (inside && !paragraphEnds) {
        continue;
      }
      int to = words.at(sentence.end());
      if (to > from) {
        int offset = words.begin(from);
        while (zone < document.zones().size()
            && document.zones().get(zone).range().end() <= offset) {
          zone++;
        }
        ZoneKind kind = kind(document.zones(), zone, offset);
        if (!UNREAD.contains(kind)) {
          units.add(
              new Unit(
                  from,
                  to,
                  paragraph,
                  HEADINGS.contains(kind),
                  within(quotes, offset, words.end(to - 1))));
        }
      }
      from = -1;
      paragraph += paragraphEnds ? 1 : 0;
    }
    return List.copyOf(units);
  }

  private static ZoneKind kind(List<Zone> zones, int next, int offset) {
    return next < zones.size() && zones.get(next).range().begin() <= offset
        ? zones.get(next).kind()
        : ZoneKind.PARAGRAPH;
  }

  private static List<Quote> within(List<Quote> quotes, int begin, int end) {
    List<Quote> inside = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.range().begin() >= end) {
        break;
      }
      if (quote.range().end() > begin) {
        inside.add(quote);
      }
    }
    return inside;
  }
}
