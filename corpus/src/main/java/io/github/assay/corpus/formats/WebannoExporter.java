package io.github.assay.corpus.formats;

import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/**
 * Writes WebAnno TSV 3.3, the form that INCEpTION imports and exports.
 *
 * <p>The format has no place for facts about the article and for what lies between sentences: it is
 * read back as blanks. Spans are cut to whole tokens and parts of tokens.
 */
public final class WebannoExporter implements Exporter {

  @Override
  public Exported export(AnnotatedDocument document) {
    JCas cas = AssayCas.create();
    CasMapper.write(document, cas);
    Losses losses = new Losses();
    losses.addFacts(document);
    int end = 0;
    for (Range sentence : document.sentences()) {
      between(document.text().substring(end, sentence.begin()), losses);
      end = sentence.end();
    }
    between(document.text().substring(end), losses);
    String file = new WebannoWriter(document, cas, losses).file();
    return Exported.of(Map.of(".tsv", file.getBytes(StandardCharsets.UTF_8)), losses);
  }

  private static void between(String gap, Losses losses) {
    losses.add(
        "line ends between sentences (read back as blanks)",
        (int) gap.chars().filter(c -> c == '\n').count());
    losses.add(
        "characters outside of sentences (read back as blanks)",
        (int) gap.chars().filter(c -> !Character.isWhitespace(c)).count());
  }
}
