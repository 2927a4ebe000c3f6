package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Finds the article in an HTML page. */
final class HtmlArticle {

  private static final Set<String> SHOWN = Set.of("text", "url", VisibleMetadata.BELOW);

  /** The name of a site in an address. */
  private static final Pattern SITE = Pattern.compile("://(?:[^/]*\\.)?([^./]+)\\.[^./]+(?:/|$)");

  private HtmlArticle() {}

  static Extraction extract(Decoded decoded, Retrieval retrieval) {
    Document page = parse(decoded.text());
    PageLines lines = LineCollector.collect(page.body());
    ArticleBox.Choice choice = ArticleBox.choose(lines);
    Evidence evidence = new Evidence();
    PageElements elements = PageElements.of(page);
    LinkedData.of(elements.linkedData).addTo(evidence);
    PageMetadata.addTo(evidence, page, elements);
    evidence.add(Found.Field.URL, "server", retrieval.url());
    String title = Titles.choose(evidence, lines, choice.box());
    Sheet sheet = new Sheet(lines, choice, title, authors(evidence), publishers(evidence));
    Pass.all().forEach(pass -> pass.apply(sheet));
    VisibleMetadata.addTo(evidence, sheet);
    evidence.add(Found.Field.LANGUAGE, "text", sheet.language());
    return new Extraction(
        title,
        byline(evidence),
        published(evidence),
        evidence.first(Found.Field.MODIFIED),
        retrieval.retrieved(),
        evidence.first(Found.Field.PUBLISHER),
        language(evidence),
        evidence.first(Found.Field.URL),
        evidence.all(),
        blocks(sheet),
        decoded.warnings());
  }

  /**
   * Parses a page so that nodes know where they stand. To a reader a line break is a space; as one
   * it spares jsoup the search for the line of each tag and attribute, a sixth of all the time.
   */
  private static Document parse(String text) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(text.replace('\n', ' '), "");
  }

  private static List<String> authors(Evidence evidence) {
    return said(evidence, Found.Field.BYLINE)
        .flatMap(names -> Stream.of(names.split(",\\s+|\\s+and\\s+")))
        .distinct()
        .toList();
  }

  /** What the publisher is called, also by the page's address. */
  private static List<String> publishers(Evidence evidence) {
    Stream<String> sites =
        said(evidence, Found.Field.URL)
            .map(SITE::matcher)
            .filter(Matcher::find)
            .map(site -> site.group(1));
    return Stream.concat(said(evidence, Found.Field.PUBLISHER), sites).distinct().toList();
  }

  private static Stream<String> said(Evidence evidence, Found.Field field) {
    return evidence.all().stream().filter(f -> f.field() == field).map(Found::value);
  }

  /**
   * The first statement that names somebody other than the site; else the site. Who signs above the
   * body goes before others, unless both begin with the same name.
   */
  private static String byline(Evidence evidence) {
    String publisher = evidence.first(Found.Field.PUBLISHER);
    List<Found> said =
        evidence.all().stream()
            .filter(f -> f.field() == Found.Field.BYLINE && !Repeats.same(f.value(), publisher))
            .toList();
    String first = said.isEmpty() ? evidence.first(Found.Field.BYLINE) : said.get(0).value();
    return said.stream()
        .filter(f -> f.source().equals(VisibleMetadata.SIGNED))
        .map(Found::value)
        .findFirst()
        .filter(
            signed ->
                first.isEmpty()
                    || Repeats.prefixLength(signed, first) == 0
                        && Repeats.prefixLength(first, signed) == 0
                        && !signed.startsWith(first))
        .orElse(first);
  }

  /**
   * When it was published, or else last changed. Where the page shows readers a day that is next to
   * the one in its data, the data are of another time zone, and the day shown is the paper's. Where
   * it shows another day alone, and some of its data confirm that, the article is from that day.
   */
  private static String published(Evidence evidence) {
    String declared = evidence.first(Found.Field.PUBLISHED);
    return shown(evidence, SHOWN)
        .filter(shown -> Dates.areNeighbours(declared, shown))
        .or(() -> shown(evidence, Set.of("text")).filter(shown -> replaces(shown, evidence)))
        .orElse(declared.isEmpty() ? evidence.first(Found.Field.MODIFIED) : declared);
  }

  private static Optional<String> shown(Evidence evidence, Set<String> sources) {
    return evidence.all().stream()
        .filter(f -> f.field() == Found.Field.PUBLISHED && sources.contains(f.source()))
        .map(Found::value)
        .findFirst()
        .filter(day -> !isDraft(day, evidence));
  }

  /** Whether it is the day of the last change to an article that was published later. */
  private static boolean isDraft(String day, Evidence evidence) {
    String modified = evidence.first(Found.Field.MODIFIED);
    String declared = evidence.first(Found.Field.PUBLISHED);
    return Dates.areSameDay(modified, day) && Dates.isDayBefore(modified, declared);
  }

  /** Whether a day is confirmed by data, and the one that the data declare is nowhere shown. */
  private static boolean replaces(String shown, Evidence evidence) {
    String declared = evidence.first(Found.Field.PUBLISHED);
    return evidence.all().stream()
            .filter(f -> f.field() == Found.Field.PUBLISHED && SHOWN.contains(f.source()))
            .noneMatch(f -> Dates.areSameDay(f.value(), declared))
        && evidence.all().stream()
            .filter(f -> f.field() == Found.Field.PUBLISHED || f.field() == Found.Field.MODIFIED)
            .anyMatch(f -> !SHOWN.contains(f.source()) && Dates.areSameDay(f.value(), shown));
  }

  /** What the text is in, by whatever tag the page has for it; else what the page says. */
  private static String language(Evidence evidence) {
    String said = evidence.first(Found.Field.LANGUAGE);
    return evidence.all().stream()
        .filter(f -> f.field() == Found.Field.LANGUAGE && f.source().equals("text"))
        .map(Found::value)
        .filter(found -> !said.toLowerCase(Locale.ROOT).matches(found + "(?:[-_].*)?"))
        .findFirst()
        .orElse(said);
  }

  private static List<Block> blocks(Sheet sheet) {
    List<Block> blocks =
        new ArrayList<>(Head.above(sheet.page().lines(), sheet.article(), sheet.title()));
    boolean begun = false;
    for (int i = 0; i < sheet.size(); i++) {
      ZoneKind kind = sheet.kind(i).orElse(ZoneKind.PARAGRAPH);
      PageLine line = sheet.line(i);
      int dateline = kind == ZoneKind.PARAGRAPH && !begun ? Dateline.lengthAtStart(line.text()) : 0;
      begun |= kind == ZoneKind.PARAGRAPH;
      if (dateline > 0) {
        blocks.add(block(ZoneKind.DATELINE, line, line.text().substring(0, dateline), false));
      }
      blocks.add(block(kind, line, line.text().substring(dateline), dateline > 0));
    }
    return blocks;
  }

  private static Block block(ZoneKind kind, PageLine line, String text, boolean sameLine) {
    return new Block(kind, text.strip(), line.sourceBegin(), line.sourceEnd(), sameLine);
  }
}
