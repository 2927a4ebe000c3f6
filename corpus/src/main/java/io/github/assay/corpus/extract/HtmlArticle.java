package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Finds the article in an HTML page. */
final class HtmlArticle {

  private static final Set<String> SHOWN = Set.of("text", "url", VisibleMetadata.BELOW);

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
    Sheet sheet = new Sheet(lines, choice, title);
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

  /** The first statement that names somebody other than the site; else the site. */
  private static String byline(Evidence evidence) {
    String publisher = evidence.first(Found.Field.PUBLISHER);
    return evidence.all().stream()
        .filter(f -> f.field() == Found.Field.BYLINE && !Repeats.same(f.value(), publisher))
        .map(Found::value)
        .findFirst()
        .orElse(evidence.first(Found.Field.BYLINE));
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
        .findFirst();
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
