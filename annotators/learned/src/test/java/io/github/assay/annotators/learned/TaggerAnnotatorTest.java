package io.github.assay.annotators.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerAnnotatorTest {

  @TempDir Path folder;

  @Test
  void addsSuggestionsAndKeepsWhatIsThere() throws Exception {
    Path file = folder.resolve("toy.model");
    Trainer.train(
            TrainOptions.of("toy", "1", "Apache-2.0").withLearners(2),
            ToyGold.documents(20, 0),
            List.of(),
            line -> {})
        .write(file);
    AnalysisEngine engine =
        AnalysisEngineFactory.createEngine(
            TaggerAnnotator.class,
            AssayCas.typeSystem(),
            TaggerAnnotator.MODEL_LOCATION,
            file.toString());
    AnnotatedDocument gold = ToyGold.documents(1, 30).get(0);
    JCas cas = AssayCas.create();
    CasMapper.write(gold, cas);
    engine.process(cas);
    engine.process(cas);
    AnnotatedDocument result = CasMapper.read(cas);
    assertTrue(result.spans().containsAll(gold.spans()));
    int added = Model.read(file).annotate(gold).spans().size();
    assertEquals(gold.spans().size() + 2 * added, result.spans().size());
  }

  @Test
  void saysWhichModelIsMissing() {
    ResourceInitializationException refused =
        assertThrows(
            ResourceInitializationException.class,
            () ->
                AnalysisEngineFactory.createEngine(
                    TaggerAnnotator.class,
                    AssayCas.typeSystem(),
                    TaggerAnnotator.MODEL_LOCATION,
                    folder.resolve("none.model").toString()));
    Throwable cause = refused;
    while (cause.getCause() != null && !(cause instanceof AssayException)) {
      cause = cause.getCause();
    }
    assertTrue(cause.getMessage().contains("none.model cannot be read"), cause.toString());
  }
}
