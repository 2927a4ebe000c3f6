package io.github.assay.annotators.batch;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pre-annotates a whole corpus: what the command line and the workbench both call.
 *
 * <p>The suggestions become the layer {@link Corpus#SUGGESTIONS}; people's layers are never
 * touched. A run that was stopped is gone on with by the next one that is set up alike.
 */
public final class CorpusRun {

  /** Name of the parameter that names a trained annotator's model. */
  public static final String MODEL = "modelLocation";

  /** Told how a run gets on; called by one thread, in the order of the documents. */
  public interface Listener {

    /**
     * The run begins.
     *
     * @param size number of documents in the corpus
     * @param done number of these that an earlier run, cut short, has annotated
     */
    void started(int size, int done);

    /** A document is annotated, and its suggestions are on the disk. */
    void annotated(String id);

    /** A document failed, in this run or in the earlier one. */
    void failed(AssayException error);

    /** Asked before each document: true stops the run, false lets it go on. */
    default boolean isStopped() {
      return false;
    }
  }

  private final Corpus corpus;
  private final PipelineDefinition pipeline;
  private final Map<String, String> parameters;
  private final int threads;

  /**
   * Prepares a run.
   *
   * @param pipeline the annotators
   * @param parameters settings of the annotators, see {@link
   *     io.github.assay.annotators.pipeline.Pipeline}. Example: {@link #MODEL} with the file of a
   *     model
   * @param threads number of worker threads, at least 1
   */
  public CorpusRun(
      Corpus corpus, PipelineDefinition pipeline, Map<String, String> parameters, int threads) {
    this.corpus = corpus;
    this.pipeline = pipeline;
    this.parameters = Map.copyOf(parameters);
    this.threads = threads;
  }

  /**
   * Runs over the documents that are not done yet.
   *
   * @return how many were annotated and how many failed, those of the earlier run included
   * @throws AssayException if the pipeline cannot be made, or another run is at work
   * @throws InterruptedException if the calling thread is interrupted; what is done stays done
   */
  public Batch.Summary run(Listener listener) throws AssayException, InterruptedException {
    Batch batch = new Batch(pipeline, parameters, threads);
    try (CorpusBatch documents = CorpusBatch.of(corpus, identity())) {
      int failed = documents.earlierFailures().size();
      listener.started(documents.size(), documents.done());
      documents.earlierFailures().forEach(listener::failed);
      boolean[] stopped = {false};
      Batch.Input input =
          () -> {
            stopped[0] = listener.isStopped();
            return stopped[0] ? Optional.empty() : documents.next();
          };
      Batch.Summary rest = batch.run(input, documents, new Told(listener));
      if (!stopped[0]) {
        documents.finish();
      }
      return new Batch.Summary(
          rest.annotated() + documents.done(), rest.failed() + failed, rest.counts());
    }
  }

  /** Says all that the suggestions depend on, so that no run goes on with the work of another. */
  private String identity() throws AssayException {
    String model = parameters.get(MODEL);
    try {
      return pipeline.identity()
          + Sha256.of(new TreeMap<>(parameters).toString())
          + (model == null ? "" : Sha256.of(Files.readAllBytes(Path.of(model))));
    } catch (IOException e) {
      throw new AssayException(model + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /** Passes on what the batch says. */
  private record Told(Listener listener) implements Batch.Output {

    @Override
    public void annotated(AnnotatedDocument document) {
      listener.annotated(document.id());
    }

    @Override
    public void failed(AssayException error) {
      listener.failed(error);
    }
  }
}
