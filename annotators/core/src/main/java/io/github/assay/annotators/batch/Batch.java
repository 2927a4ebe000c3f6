package io.github.assay.annotators.batch;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.annotators.pipeline.Tally;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Pre-annotates a stream of documents; one that fails is reported and the rest goes on.
 *
 * <p>Results come in the order of the documents, whatever the number of threads, so that the output
 * is the same. At most a few documents a thread are in memory.
 */
public final class Batch {

  private static final int AHEAD = 4;

  /** Where documents come from. */
  public interface Input {

    /**
     * Gives the next document; called by one thread at a time.
     *
     * @return the document, or empty at the end
     * @throws AssayException if this document cannot be read; the next call goes on behind it
     */
    Optional<AnnotatedDocument> next() throws AssayException;
  }

  /**
   * Makes results durable as soon as they are there; called by the workers, several at a time, in
   * no order.
   */
  public interface Keeper {

    /** Keeps nothing: for results that the output takes care of. */
    Keeper NONE =
        new Keeper() {
          @Override
          public void keep(AnnotatedDocument document) {
            // The output does.
          }

          @Override
          public void failed(String id, AssayException error) {
            // The output says so.
          }
        };

    /**
     * Keeps an annotated document.
     *
     * @throws AssayException if it cannot be kept; it then counts as failed
     */
    void keep(AnnotatedDocument document) throws AssayException;

    /**
     * Notes that a document could not be annotated or kept.
     *
     * @throws AssayException if even that cannot be noted
     */
    void failed(String id, AssayException error) throws AssayException;
  }

  /** Where documents go; called by one thread, in the order of the input. */
  public interface Output {

    /**
     * Takes an annotated document.
     *
     * @throws AssayException if it cannot be kept; it then counts as failed
     */
    void annotated(AnnotatedDocument document) throws AssayException;

    /** Takes the error of a document that could not be read, annotated or kept. */
    void failed(AssayException error);
  }

  /**
   * How a run ended.
   *
   * @param annotated number of documents annotated and kept
   * @param failed number of documents that failed
   * @param counts what annotators counted in this run; see {@link Tally}
   */
  public record Summary(int annotated, int failed, SortedMap<String, Long> counts) {

    /** Copies the counts. */
    public Summary {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** A run in which annotators counted nothing. */
    public Summary(int annotated, int failed) {
      this(annotated, failed, new TreeMap<>());
    }
  }

  private final PipelineDefinition definition;
  private final Map<String, String> parameters;
  private final int threads;

  /**
   * Prepares a run.
   *
   * @param definition the annotators
   * @param parameters settings, see {@link Pipeline}
   * @param threads number of worker threads, at least 1
   */
  public Batch(PipelineDefinition definition, Map<String, String> parameters, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a batch needs at least 1 thread, but got " + threads);
    }
    this.definition = definition;
    this.parameters = Map.copyOf(parameters);
    this.threads = threads;
  }

  /**
   * Runs until the input ends.
   *
   * @return how many documents were annotated and how many failed
   * @throws AssayException if the pipeline cannot be made, or no annotator knows a setting; no
   *     document has then been touched
   * @throws InterruptedException if the calling thread is interrupted; what is done stays done
   */
  public Summary run(Input input, Output output) throws AssayException, InterruptedException {
    return run(input, Keeper.NONE, output);
  }

  /**
   * Runs until the input ends, keeping each result before the next is begun.
   *
   * <p>Of a run that is killed, each worker has at most one document to do again.
   *
   * @return how many documents were annotated and how many failed
   * @throws AssayException if the pipeline cannot be made, or no annotator knows a setting; no
   *     document has then been touched
   * @throws InterruptedException if the calling thread is interrupted; what is done stays done
   */
  public Summary run(Input input, Keeper keeper, Output output)
      throws AssayException, InterruptedException {
    Pipeline.requireKnown(definition, parameters.keySet());
    BlockingQueue<Pipeline> idle = new ArrayBlockingQueue<>(threads);
    List<Pipeline> pipelines = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Tally tally = new Tally();
    try {
      for (int i = 0; i < threads; i++) {
        Pipeline pipeline = new Pipeline(definition, parameters, tally);
        pipelines.add(pipeline);
        idle.add(pipeline);
      }
      Run run = new Run(input, keeper, output, workers, idle);
      try {
        run.toEnd();
        return new Summary(run.annotated, run.failed, tally.counts());
      } finally {
        run.stopped = true;
      }
    } finally {
      // Not interrupted: a thread that is interrupted in a write closes the file under all others.
      workers.shutdown();
      workers.awaitTermination(1, TimeUnit.MINUTES);
      pipelines.forEach(Pipeline::close);
    }
  }

  private final class Run {

    private final Input input;
    private final Keeper keeper;
    private final Output output;
    private final ExecutorService workers;
    private final BlockingQueue<Pipeline> idle;
    private final Deque<Future<AnnotatedDocument>> pending = new ArrayDeque<>();
    private volatile boolean stopped;
    private int annotated;
    private int failed;

    Run(
        Input input,
        Keeper keeper,
        Output output,
        ExecutorService workers,
        BlockingQueue<Pipeline> idle) {
      this.input = input;
      this.keeper = keeper;
      this.output = output;
      this.workers = workers;
      this.idle = idle;
    }

    void toEnd() throws InterruptedException {
      boolean more = true;
      while (more || !pending.isEmpty()) {
        if (more && pending.size() < threads * AHEAD) {
          more = submitNext();
        } else {
          collect(pending.removeFirst());
        }
      }
    }

    private boolean submitNext() throws InterruptedException {
      try {
        Optional<AnnotatedDocument> next = input.next();
        next.ifPresent(document -> pending.add(workers.submit(() -> annotate(document))));
        return next.isPresent();
      } catch (AssayException e) {
        // In its place among the others, so that reports come in input order too.
        while (!pending.isEmpty()) {
          collect(pending.removeFirst());
        }
        fail(e);
        return true;
      }
    }

    private AnnotatedDocument annotate(AnnotatedDocument document)
        throws AssayException, InterruptedException {
      if (stopped) {
        throw new InterruptedException("the run was ended before " + document.id());
      }
      Pipeline pipeline = idle.take();
      try {
        AnnotatedDocument annotated = pipeline.annotate(document);
        keeper.keep(annotated);
        return annotated;
      } catch (AssayException e) {
        keeper.failed(document.id(), e);
        throw e;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        AssayException failure = failure(document, e);
        keeper.failed(document.id(), failure);
        throw failure;
      } finally {
        idle.add(pipeline);
      }
    }

    private static AssayException failure(AnnotatedDocument document, Throwable e) {
      String what =
          e instanceof OutOfMemoryError
              ? "%s: %,d characters are too many for the memory at hand; give Java more with ASSAY_JAVA_OPTS=-Xmx8g, or use fewer threads"
                  .formatted(document.id(), document.text().length())
              : "%s: a fault of Assay itself (%s); please report it; the other documents are not affected"
                  .formatted(document.id(), e);
      return new AssayException(what, e);
    }

    private void collect(Future<AnnotatedDocument> done) throws InterruptedException {
      try {
        output.annotated(done.get());
        annotated++;
      } catch (AssayException e) {
        fail(e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof AssayException cause) {
          fail(cause);
        } else {
          throw new IllegalStateException("a worker died", e.getCause());
        }
      }
    }

    private void fail(AssayException error) {
      failed++;
      output.failed(error);
    }
  }
}
