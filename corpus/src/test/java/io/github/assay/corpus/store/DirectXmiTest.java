package io.github.assay.corpus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.Status;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the direct way between documents and XMI against UIMA's own, for documents by chance. */
class DirectXmiTest {

  private static final int LENGTH = 120;
  private static final String CHARACTERS = "ab <&>\"'\r\n\t\u00e9\u2028\u0085 ";

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writesTheVeryBytesOfUimasSerializer(long seed) throws AssayException {
    AnnotatedDocument document = document(new Random(seed));
    JCas cas = AssayCas.create();
    CasMapper.write(document, cas);
    assertArrayEquals(XmiWriter.bytes(cas, "d"), XmiWriter.bytes(document));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsTheVeryDocumentOfTheCasThatUimaLoads(long seed) throws AssayException {
    AnnotatedDocument document = document(new Random(seed));
    byte[] bytes = XmiWriter.bytes(document);
    XmiReader reader = new XmiReader();
    assertEquals(document, reader.read(bytes, "d").document());
    assertEquals(document, CasMapper.read(reader.readCas(bytes, "d")));
  }

  private static AnnotatedDocument document(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    List<Span> spans = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      spans.add(span(i, random));
    }
    SortedMap<String, String> meta = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      meta.put("na=me\\" + i, i == 1 ? "" : "v=" + i);
    }
    return new AnnotatedDocument(
        random.nextInt(5) == 0 ? "" : "doc-" + random.nextInt(9),
        text.toString(),
        new Article(
            some(random), some(random), some(random), some(random), "", "", some(random), ""),
        random.nextBoolean()
            ? List.of()
            : List.of(
                new Zone(ZoneKind.HEADLINE, new Range(0, 10), -1, -1),
                new Zone(ZoneKind.PARAGRAPH, new Range(10, LENGTH), 7, 300)),
        List.of(new Range(0, 50), new Range(50, LENGTH)),
        List.of(new Range(0, 2), new Range(3, 4), new Range(4, 9)),
        spans,
        links(spans, random),
        meta);
  }

  private static Span span(int i, Random random) {
    Layer layer = Layer.values()[random.nextInt(Layer.values().length)];
    List<Range> fragments = new ArrayList<>();
    int at = random.nextInt(40);
    for (int n = 1 + random.nextInt(8) / 6; n >= 0; n--) {
      int end = at + 1 + random.nextInt(8);
      fragments.add(new Range(at, end));
      at = end + random.nextInt(3);
      if (random.nextInt(3) > 0) {
        break;
      }
    }
    TreeMap<String, String> features = new TreeMap<>();
    for (String feature : layer.features()) {
      if (random.nextBoolean()) {
        features.put(feature, feature.equals("negated") ? "true" : "v" + random.nextInt(3));
      }
    }
    Provenance provenance =
        new Provenance(
            some(random),
            random.nextInt(4) / 3f,
            Status.values()[random.nextInt(Status.values().length)],
            some(random));
    return new Span("s" + (char) ('z' - i), layer, fragments, features, provenance);
  }

  private static List<Link> links(List<Span> spans, Random random) {
    List<Link> links = new ArrayList<>();
    for (Span from : spans) {
      for (Span to : spans) {
        for (LinkType type : LinkType.values()) {
          if (type.allowsFrom(from.layer())
              && type.target() == to.layer()
              && random.nextInt(3) == 0) {
            links.add(new Link(type, from.id(), to.id(), some(random)));
          }
        }
      }
    }
    return links;
  }

  private static String some(Random random) {
    return random.nextInt(3) == 0 ? "" : "some <\"thing\"> " + random.nextInt(3);
  }
}
