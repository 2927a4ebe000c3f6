package io.github.assay.corpus.formats;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.assay.corpus.cas.AssayCas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;

/**
 * Takes in the lines of one WebAnno TSV file and builds a CAS of them; used once.
 *
 * <p>Faults are {@link IllegalArgumentException}s or {@link IndexOutOfBoundsException}s.
 */
final class WebannoParser {

  private static final String FORMAT = "#FORMAT=WebAnno TSV 3.";
  private static final Pattern UNIT = Pattern.compile("\\d+-\\d+(\\.\\d+)?");

  private final JCas cas = AssayCas.create();
  private final StringBuilder text = new StringBuilder();
  private final List<String> sentence = new ArrayList<>();
  private final List<WebannoLayerReader> layers = new ArrayList<>();
  private final Map<String, WebannoLayerReader> byType = new HashMap<>();
  private boolean begun;
  private int lines;

  void line(String line) {
    lines += line.length() + 1;
    if (!begun) {
      if (!line.startsWith(FORMAT)) {
        throw new IllegalArgumentException("is no WebAnno TSV 3 file");
      }
      begun = true;
    } else if (line.startsWith("#T_SP=")) {
      WebannoLayerReader layer = new WebannoLayerReader(line.substring("#T_SP=".length()), cas);
      layers.add(layer);
      byType.put(layer.type().getName(), layer);
    } else if (line.startsWith("#T_CH=") || line.startsWith("#T_RL=")) {
      throw new IllegalArgumentException("Assay has no layer as in " + line);
    } else if (line.startsWith("#Text=")) {
      sentence.add(WebannoEscapes.plain(line.substring("#Text=".length())));
    } else if (!line.isEmpty() && !line.startsWith("#Sentence.id=")) {
      row(line.split("\t", -1));
    }
  }

  /**
   * Gives the document.
   *
   * @throws IllegalArgumentException if a link leads nowhere
   */
  JCas cas() {
    if (!begun) {
      throw new IllegalArgumentException("is no WebAnno TSV 3 file");
    }
    cas.setDocumentText(text.toString());
    layers.forEach(WebannoLayerReader::add);
    layers.forEach(l -> l.link(byType));
    return cas;
  }

  private void row(String[] columns) {
    Matcher unit = UNIT.matcher(columns[0]);
    if (!unit.matches()) {
      throw new IllegalArgumentException("\"%s\" is no number of a token".formatted(columns[0]));
    }
    String[] offsets = columns[1].split("-");
    int begin = Integer.parseInt(offsets[0]);
    int end = Integer.parseInt(offsets[1]);
    if (!sentence.isEmpty()) {
      begin(begin);
    }
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "the token at %d-%d lies outside its sentence".formatted(begin, end));
    }
    if (unit.group(1) == null) {
      new Token(cas, begin, end).addToIndexes();
    }
    int column = 3;
    for (WebannoLayerReader layer : layers) {
      column = layer.row(columns, column, columns[0], begin, end);
    }
  }

  /** Appends the sentence that the first of its tokens says the place of. */
  private void begin(int begin) {
    // Blanks between sentences are not in the file; how many, only the offset says.
    if (begin < text.length() || begin - text.length() > lines) {
      throw new IllegalArgumentException(
          "the sentence at %d does not follow the one that ends at %d"
              .formatted(begin, text.length()));
    }
    text.append(" ".repeat(begin - text.length()));
    text.append(String.join("\n", sentence));
    sentence.clear();
    new Sentence(cas, begin, text.length()).addToIndexes();
  }
}
