package io.github.assay.annotators.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.pipeline.Tally;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class BatchTest {

  /** Counts twice a document. */
  public static final class Picky extends JCasAnnotator_ImplBase {

    @ConfigurationParameter(name = "taste", mandatory = false)
    private String taste;

    @Override
    public void process(JCas cas) {
      Tally.count("picky@1: " + (taste == null ? "anything" : taste), 2);
    }
  }

  @Test
  void addsUpWhatTheAnnotatorsOfAllThreadsCount() throws Exception {
    Batch.Summary summary = run(Map.of("taste", "salt"));
    assertEquals(new Batch.Summary(9, 0, new TreeMap<>(Map.of("picky@1: salt", 18L))), summary);
    Tally.count("outside of a run", 1);
  }

  @Test
  void refusesASettingThatNoAnnotatorHas() {
    AssayException error = assertThrows(AssayException.class, () -> run(Map.of("tast", "salt")));
    assertTrue(
        error.getMessage().contains("has a setting \"tast\"; settings are taste"),
        error.getMessage());
  }

  @Test
  void listsWhatThereIsWhereAStepIsUnknown() {
    AssayException error =
        assertThrows(AssayException.class, () -> PipelineDefinition.find("picky,none:x\\,y"));
    assertTrue(error.getMessage().startsWith("there is no pipeline or annotator \"picky\""));
  }

  private static Batch.Summary run(Map<String, String> settings) throws Exception {
    Annotator annotator =
        new Annotator("picky", "Picky", "1", "", 0, Picky.class, Map.of(), "", "test");
    Iterator<AnnotatedDocument> documents =
        IntStream.range(0, 9).mapToObj(i -> AnnotatedDocument.of("d" + i, "Text.")).iterator();
    Batch batch = new Batch(new PipelineDefinition("test", List.of(annotator)), settings, 3);
    return batch.run(
        () -> documents.hasNext() ? Optional.of(documents.next()) : Optional.empty(),
        new Batch.Output() {
          @Override
          public void annotated(AnnotatedDocument document) {
            // Counted by the batch.
          }

          @Override
          public void failed(AssayException error) {
            throw new AssertionError(error);
          }
        });
  }
}
