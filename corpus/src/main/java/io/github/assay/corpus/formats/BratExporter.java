package io.github.assay.corpus.formats;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes brat standoff: {@code .txt} and {@code .ann}.
 *
 * <p>brat counts Unicode code points, so offsets are converted. Fragments, features, review state
 * and link types are kept (text-bound annotations, attributes, relations); origin, confidence, id
 * and note go into notes. Roles other than the link type, zones and segmentation have no place.
 */
public final class BratExporter implements Exporter {

  @Override
  public Exported export(AnnotatedDocument document) {
    Losses losses = new Losses();
    losses.addFacts(document);
    losses.add("zones", document.zones().size());
    losses.add("sentences and tokens", document.sentences().size() + document.tokens().size());
    StringBuilder out = new StringBuilder();
    Map<String, String> names = new HashMap<>();
    int attributes = 0;
    int notes = 0;
    int[] codePoints = codePoints(document.text());
    for (Span span : document.spans()) {
      if (pieces(document.text(), span).isEmpty()) {
        losses.add("spans that cover nothing but line ends, with their links");
        continue;
      }
      losses.add(
          "spans in pieces that line ends alone part (read back as one piece)",
          isPartedByLineEnds(document.text(), span) ? 1 : 0);
      String name = "T" + (names.size() + 1);
      names.put(span.id(), name);
      line(
          out,
          name,
          span.layer().label() + " " + offsets(document.text(), codePoints, span),
          words(document, span));
      for (Map.Entry<String, String> feature : span.features().entrySet()) {
        line(
            out,
            "A" + ++attributes,
            feature.getKey() + " " + name + " " + oneWord(feature.getValue(), losses));
      }
      line(out, "A" + ++attributes, "status " + name + " " + span.provenance().status().label());
      line(
          out,
          "#" + ++notes,
          "AnnotatorNotes " + name,
          "id=%s origin=%s confidence=%s %s"
              .formatted(
                  span.id(),
                  span.provenance().origin(),
                  span.provenance().confidence(),
                  flat(span.provenance().note()))
              .strip());
    }
    int relations = 0;
    for (Link link : document.links()) {
      if (!names.containsKey(link.from()) || !names.containsKey(link.to())) {
        continue;
      }
      line(
          out,
          "R" + ++relations,
          "%s Arg1:%s Arg2:%s"
              .formatted(link.type().label(), names.get(link.from()), names.get(link.to())));
      losses.add("roles of links", link.role().isEmpty() ? 0 : 1);
    }
    return Exported.of(Map.of(".txt", utf8(document.text()), ".ann", utf8(out.toString())), losses);
  }

  /** Tells whether pieces of a span look in brat as if a line end had parted one by force. */
  private static boolean isPartedByLineEnds(String text, Span span) {
    List<Range> fragments = span.fragments();
    return IntStream.range(1, fragments.size())
        .mapToObj(i -> text.substring(fragments.get(i - 1).end(), fragments.get(i).begin()))
        .anyMatch(gap -> gap.matches("\n+"));
  }

  /** brat's own form of fragments: no fragment may run over a line end. */
  private static List<Range> pieces(String text, Span span) {
    List<Range> pieces = new ArrayList<>();
    for (Range piece : span.fragments()) {
      int begin = piece.begin();
      for (int i = begin; i <= piece.end(); i++) {
        if (i == piece.end() || text.charAt(i) == '\n') {
          if (i > begin) {
            pieces.add(new Range(begin, i));
          }
          begin = i + 1;
        }
      }
    }
    return pieces;
  }

  private static String offsets(String text, int[] codePoints, Span span) {
    List<String> offsets = new ArrayList<>();
    for (Range piece : pieces(text, span)) {
      offsets.add(codePoints[piece.begin()] + " " + codePoints[piece.end()]);
    }
    return String.join(";", offsets);
  }

  /** How many code points stand before each UTF-16 offset. */
  private static int[] codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      boolean second =
          i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      before[i] = before[i - 1] + (second ? 0 : 1);
    }
    return before;
  }

  private static String words(AnnotatedDocument document, Span span) {
    List<String> words = new ArrayList<>();
    pieces(document.text(), span).forEach(r -> words.add(r.of(document.text())));
    return String.join(" ", words);
  }

  private static String oneWord(String value, Losses losses) {
    String word = flat(value).replace(' ', '_');
    losses.add("feature values with blanks (written with _)", word.equals(value) ? 0 : 1);
    return word;
  }

  private static String flat(String value) {
    return value.replaceAll("\\s+", " ");
  }

  private static void line(StringBuilder out, String... columns) {
    out.append(String.join("\t", columns)).append('\n');
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
