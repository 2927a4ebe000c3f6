package io.github.assay.corpus.cas;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.type.Article;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Turns a CAS into a document value and back.
 *
 * <p>Stateless and thread-safe; a CAS itself belongs to one thread at a time.
 */
public final class CasMapper {

  private static final String NONE = "x-unspecified";

  private CasMapper() {}

  /**
   * Reads the annotations alone: the spans and links of a CAS that a document was written to.
   *
   * @param cas a CAS with the document's text
   * @param document what else there is to know
   * @return the document with the annotations of the CAS instead of its own
   * @throws AssayException if a span or link of the CAS does not fit the document
   */
  public static AnnotatedDocument readAnnotations(JCas cas, AnnotatedDocument document)
      throws AssayException {
    try {
      SpanReader spans = new SpanReader(cas);
      return document.withAnnotations(spans.spans(), spans.links());
    } catch (IllegalArgumentException e) {
      throw bad(document.id(), e);
    }
  }

  /**
   * Reads text, layout, segmentation, annotations and metadata out of a CAS.
   *
   * @param cas a CAS with our type system
   * @return the document; spans without an id get one
   * @throws AssayException if a span, link or zone is not valid; the message names it
   */
  public static AnnotatedDocument read(JCas cas) throws AssayException {
    String id = metaData(cas) == null ? "" : text(metaData(cas).getDocumentId());
    String text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    try {
      SpanReader spans = new SpanReader(cas);
      return new AnnotatedDocument(
          id,
          text,
          article(cas),
          zones(cas),
          ranges(cas, Sentence.class),
          ranges(cas, Token.class),
          spans.spans(),
          spans.links(),
          facts(cas));
    } catch (IllegalArgumentException e) {
      throw bad(id, e);
    }
  }

  private static AssayException bad(String id, IllegalArgumentException e) {
    return new AssayException((id.isEmpty() ? "unnamed document" : id) + ": " + e.getMessage(), e);
  }

  /**
   * Fills an empty CAS with a document.
   *
   * @param document what to write
   * @param cas a new or reset CAS with our type system
   */
  public static void write(AnnotatedDocument document, JCas cas) {
    io.github.assay.corpus.model.Article facts = document.article();
    cas.setDocumentText(document.text());
    DocumentMetaData meta = DocumentMetaData.create(cas);
    meta.setDocumentId(document.id());
    if (!facts.title().isEmpty()) {
      meta.setDocumentTitle(facts.title());
    }
    cas.setDocumentLanguage(facts.language().isEmpty() ? NONE : facts.language());
    writeArticle(document, cas);
    for (Zone zone : document.zones()) {
      io.github.assay.typesystem.type.Zone fs =
          new io.github.assay.typesystem.type.Zone(cas, zone.range().begin(), zone.range().end());
      fs.setKind(zone.kind().label());
      fs.setSourceBegin(zone.sourceBegin());
      fs.setSourceEnd(zone.sourceEnd());
      fs.addToIndexes();
    }
    for (Range sentence : document.sentences()) {
      new Sentence(cas, sentence.begin(), sentence.end()).addToIndexes();
    }
    for (Range token : document.tokens()) {
      new Token(cas, token.begin(), token.end()).addToIndexes();
    }
    SpanWriter.write(document.spans(), document.links(), cas);
  }

  /**
   * Replaces all annotations of our layers in a CAS, and nothing else.
   *
   * @param spans the new spans
   * @param links the new links, between these spans
   * @param cas a CAS with our type system
   */
  public static void replaceAnnotations(
      List<Span> spans, List<io.github.assay.corpus.model.Link> links, JCas cas) {
    SpanWriter.removeAll(cas);
    SpanWriter.write(spans, links, cas);
  }

  private static void writeArticle(AnnotatedDocument document, JCas cas) {
    io.github.assay.corpus.model.Article facts = document.article();
    Article fs = new Article(cas, 0, document.text().length());
    fs.setUrl(orNull(facts.url()));
    fs.setPublisher(orNull(facts.publisher()));
    fs.setTitle(orNull(facts.title()));
    fs.setByline(orNull(facts.byline()));
    fs.setPublished(orNull(facts.published()));
    fs.setRetrieved(orNull(facts.retrieved()));
    fs.setLanguage(orNull(facts.language()));
    fs.setTextSha256(Sha256.of(document.text()));
    fs.setFileSha256(orNull(facts.fileSha256()));
    if (!document.meta().isEmpty()) {
      List<String> list = Facts.list(document.meta());
      StringArray array = new StringArray(cas, list.size());
      array.copyFromArray(list.toArray(String[]::new), 0, 0, list.size());
      fs.setFacts(array);
    }
    fs.addToIndexes();
  }

  private static DocumentMetaData metaData(JCas cas) {
    return cas.select(DocumentMetaData.class).findFirst().orElse(null);
  }

  private static io.github.assay.corpus.model.Article article(JCas cas) {
    return cas.select(Article.class)
        .findFirst()
        .map(
            fs ->
                new io.github.assay.corpus.model.Article(
                    text(fs.getUrl()),
                    text(fs.getPublisher()),
                    text(fs.getTitle()),
                    text(fs.getByline()),
                    text(fs.getPublished()),
                    text(fs.getRetrieved()),
                    text(fs.getLanguage()),
                    text(fs.getFileSha256())))
        .orElse(io.github.assay.corpus.model.Article.UNKNOWN);
  }

  private static SortedMap<String, String> facts(JCas cas) {
    Article fs = cas.select(Article.class).findFirst().orElse(null);
    return fs == null || fs.getFacts() == null ? new TreeMap<>() : Facts.map(fs.getFacts());
  }

  private static List<Zone> zones(JCas cas) {
    List<Zone> zones = new ArrayList<>();
    for (io.github.assay.typesystem.type.Zone fs :
        cas.select(io.github.assay.typesystem.type.Zone.class)) {
      ZoneKind kind =
          Labelled.find(ZoneKind.class, text(fs.getKind()))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "the zone at %d..%d is of no known kind (\"%s\"); legal are %s"
                              .formatted(
                                  fs.getBegin(),
                                  fs.getEnd(),
                                  fs.getKind(),
                                  Labelled.labels(ZoneKind.class))));
      zones.add(new Zone(kind, range(fs), fs.getSourceBegin(), fs.getSourceEnd()));
    }
    return zones;
  }

  private static List<Range> ranges(JCas cas, Class<? extends Annotation> type) {
    List<Range> ranges = new ArrayList<>();
    for (Annotation fs : cas.select(type)) {
      ranges.add(range(fs));
    }
    return ranges;
  }

  static Range range(AnnotationFS fs) {
    if (fs.getBegin() < 0 || fs.getEnd() <= fs.getBegin()) {
      throw new IllegalArgumentException(
          "%s at %d..%d is empty or turned round"
              .formatted(fs.getType().getShortName(), fs.getBegin(), fs.getEnd()));
    }
    return new Range(fs.getBegin(), fs.getEnd());
  }

  static String text(String value) {
    return value == null ? "" : value;
  }

  static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
