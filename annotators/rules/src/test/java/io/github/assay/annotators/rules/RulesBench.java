package io.github.assay.annotators.rules;

import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.corpus.jsonl.JsonlWriter;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;

/**
 * Annotates gold JSONL with the rules, for scoring: {@code RulesBench OUT GOLD...} writes OUT/NAME
 * for each GOLD/../NAME and prints the speed.
 */
final class RulesBench {

  private RulesBench() {}

  public static void main(String[] args) throws Exception {
    AnalysisEngine attribution = AnalysisEngineFactory.createEngine(AttributionAnnotator.class);
    AnalysisEngine preconditions = AnalysisEngineFactory.createEngine(PreconditionAnnotator.class);
    JCas cas = AssayCas.create();
    for (int i = 1; i < args.length; i++) {
      Path gold = Path.of(args[i]);
      Path out = Path.of(args[0], gold.getParent().getFileName() + "-" + gold.getFileName());
      List<AnnotatedDocument> documents = JsonlReader.readAll(gold);
      long start = System.nanoTime();
      try (OutputStream stream = Files.newOutputStream(out);
          JsonlWriter writer = new JsonlWriter(stream)) {
        for (AnnotatedDocument document : documents) {
          Segmentation parts = Segmenter.segment(document.text());
          cas.reset();
          CasMapper.write(
              new AnnotatedDocument(
                  document.id(),
                  document.text(),
                  document.article(),
                  document.zones(),
                  parts.sentences(),
                  parts.tokens(),
                  List.of(),
                  List.of(),
                  document.meta()),
              cas);
          attribution.process(cas);
          preconditions.process(cas);
          writer.write(CasMapper.read(cas));
        }
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%s: %d documents, %.0f/s%n", out, documents.size(), documents.size() / seconds);
    }
  }
}
