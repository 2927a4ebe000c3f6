package io.github.assay.corpus.formats;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one token a line, parted by tabs from its BIO tags: claim, precondition, source, cue; an
 * empty line ends a sentence.
 *
 * <p>The format has no place for links, features, provenance, zones and white space; of nested
 * spans of one type the outer one is written; each fragment begins anew; a tag covers whole tokens.
 */
public final class ConllExporter implements Exporter {

  @Override
  public Exported export(AnnotatedDocument document) {
    Losses losses = new Losses();
    losses.addFacts(document);
    losses.add("links", document.links().size());
    losses.add("zones", document.zones().size());
    losses.add("spans' features and provenance", document.spans().size());
    List<Range> tokens = document.tokens();
    Map<Layer, String[]> tags = new HashMap<>();
    for (Layer layer : Layer.values()) {
      tags.put(layer, tags(document, layer, losses));
    }
    StringBuilder out = new StringBuilder();
    int sentence = 0;
    List<Range> sentences = document.sentences();
    for (int i = 0; i < tokens.size(); i++) {
      boolean ended = false;
      while (sentence < sentences.size()
          && sentences.get(sentence).end() <= tokens.get(i).begin()) {
        sentence++;
        ended = true;
      }
      if (ended && i > 0) {
        out.append('\n');
      }
      out.append(tokens.get(i).of(document.text()).replaceAll("\\s", "\u00A0"));
      for (Layer layer : Layer.values()) {
        out.append('\t').append(tags.get(layer)[i]);
      }
      out.append('\n');
    }
    return Exported.of(
        Map.of(".conll", out.append('\n').toString().getBytes(StandardCharsets.UTF_8)), losses);
  }

  private static String[] tags(AnnotatedDocument document, Layer layer, Losses losses) {
    List<Range> tokens = document.tokens();
    String[] tags = new String[tokens.size()];
    Arrays.fill(tags, "O");
    for (Span span : document.spans()) {
      if (span.layer() == layer) {
        losses.add("discontinuous spans (each fragment begins anew)", more(span));
        for (Range piece : span.fragments()) {
          tag(tokens, piece, layer, tags, losses);
        }
      }
    }
    return tags;
  }

  private static int more(Span span) {
    return span.fragments().size() > 1 ? 1 : 0;
  }

  private static void tag(
      List<Range> tokens, Range piece, Layer layer, String[] tags, Losses losses) {
    int first = firstToken(tokens, piece);
    int last = first;
    while (last < tokens.size() && tokens.get(last).begin() < piece.end()) {
      if (!tags[last].equals("O")) {
        losses.add("nested or overlapping spans of one type (the outer one is written)");
        return;
      }
      last++;
    }
    if (first == last) {
      losses.add("spans that cover no token");
      return;
    }
    if (tokens.get(first).begin() != piece.begin() || tokens.get(last - 1).end() != piece.end()) {
      losses.add("spans that end inside a token or in white space (whole tokens are tagged)");
    }
    for (int i = first; i < last; i++) {
      tags[i] = (i == first ? "B-" : "I-") + layer.label();
    }
  }

  /** The first token that ends behind where the piece begins. */
  private static int firstToken(List<Range> tokens, Range piece) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= piece.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
