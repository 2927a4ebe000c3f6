package io.github.assay.annotators.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.type.Claim;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusBatchTest {

  private static final AtomicInteger WORK = new AtomicInteger();

  @TempDir Path directory;

  /** Claims the whole text, and fails on poison. */
  public static final class Whole extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas cas) {
      WORK.incrementAndGet();
      if (cas.getDocumentText().contains("feast")) {
        new Claim(cas, 0, new long[Integer.MAX_VALUE].length).addToIndexes();
      }
      if (cas.getDocumentText().contains("poison")) {
        throw new IllegalStateException("cannot stomach this");
      }
      new Claim(cas, 0, cas.getDocumentText().length()).addToIndexes();
    }
  }

  @Test
  void goesOnWithARunThatWasCutShort() throws Exception {
    Corpus clean = corpus("clean");
    assertEquals(new Batch.Summary(18, 2), run(clean, Integer.MAX_VALUE, new ArrayList<>()));
    Corpus cut = corpus("cut");
    WORK.set(0);
    assertThrows(IllegalStateException.class, () -> run(cut, 7, new ArrayList<>()));
    List<String> failures = new ArrayList<>();
    Batch.Summary rest = run(cut, Integer.MAX_VALUE, failures);
    assertEquals(20, WORK.get(), "each document once");
    assertTrue(rest.annotated() < 18);
    assertEquals(2, failures.size());
    assertTrue(failures.get(0).startsWith("d03: annotator whole@1"), failures.get(0));
    for (String id : clean.documents()) {
      for (String layer : clean.layers(id)) {
        Path file = Path.of("documents", id, layer + ".xmi");
        assertArrayEquals(
            Files.readAllBytes(clean.directory().resolve(file)),
            Files.readAllBytes(cut.directory().resolve(file)));
      }
    }
  }

  @Test
  void beginsAnewWhereTheRunWasAnother() throws Exception {
    Corpus corpus = corpus("c");
    assertThrows(IllegalStateException.class, () -> run(corpus, 7, new ArrayList<>()));
    try (CorpusBatch batch = CorpusBatch.of(corpus, "another")) {
      assertEquals(0, batch.done());
      assertThrows(AssayException.class, () -> CorpusBatch.of(corpus, "another"));
    }
  }

  @Test
  void listsWhatCannotBeReadAndGoesOn() throws Exception {
    Corpus corpus = corpus("c");
    corpus.add(AnnotatedDocument.of("d04-feast", "A feast."), "feast.txt", new byte[] {1});
    Path documents = corpus.directory().resolve("documents");
    Files.delete(documents.resolve("d01/initial.xmi"));
    Files.createSymbolicLink(
        documents.resolve("d01/initial.xmi"), documents.resolve("d00/initial.xmi"));
    Files.createDirectory(documents.resolve("d02/suggestions.xmi"));
    try (RandomAccessFile huge =
        new RandomAccessFile(documents.resolve("d05/initial.xmi").toFile(), "rw")) {
      huge.setLength(1L << 40);
    }
    for (int time = 0; time < 2; time++) {
      List<String> failures = new ArrayList<>();
      assertEquals(new Batch.Summary(15, 6), run(corpus, Integer.MAX_VALUE, failures));
      assertTrue(
          failures.remove(0).contains("d01/initial.xmi is a symbolic link"), failures.get(0));
      assertTrue(failures.get(0).contains("d02"), failures.get(0));
      assertTrue(failures.get(1).startsWith("d03: annotator whole@1"), failures.get(1));
      assertTrue(
          failures.get(2).startsWith("d04-feast: 8 characters are too many"), failures.get(2));
      assertTrue(failures.get(3).contains("1,099,511,627,776 bytes"), failures.get(3));
      assertTrue(failures.get(4).startsWith("d13: "), failures.get(4));
    }
  }

  private static Batch.Summary run(Corpus corpus, int until, List<String> failures)
      throws AssayException, InterruptedException {
    Annotator annotator =
        new Annotator("whole", "Whole", "1", "", 0, Whole.class, Map.of(), "", "test");
    PipelineDefinition pipeline = new PipelineDefinition("test", List.of(annotator));
    int[] seen = {0};
    try (CorpusBatch documents = CorpusBatch.of(corpus, "run")) {
      documents.earlierFailures().forEach(e -> failures.add(e.getMessage()));
      Batch.Summary summary =
          new Batch(pipeline, Map.of(), 1)
              .run(
                  documents,
                  documents,
                  new Batch.Output() {
                    @Override
                    public void annotated(AnnotatedDocument document) {
                      if (++seen[0] == until) {
                        throw new IllegalStateException("cut short");
                      }
                    }

                    @Override
                    public void failed(AssayException error) {
                      failures.add(error.getMessage());
                    }
                  });
      documents.finish();
      return summary;
    }
  }

  private Corpus corpus(String name) throws AssayException {
    Corpus corpus = Corpus.create(directory.resolve(name), "x", "en");
    for (int i = 0; i < 20; i++) {
      String text = "Document " + i + (i % 10 == 3 ? " is poison." : " is fine.");
      corpus.add(
          AnnotatedDocument.of("d%02d".formatted(i), text), "d" + i + ".txt", new byte[] {1});
    }
    return corpus;
  }
}
