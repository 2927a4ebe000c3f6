package io.github.assay.workbench.ui.job;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.batch.CorpusRun;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.SubMonitor;

/** Runs annotators over a corpus; stopped in between, it goes on where it was when run again. */
public final class AnnotateJob extends CorpusJob {

  private final PipelineDefinition pipeline;
  private final Optional<Path> model;

  /**
   * Prepares the job.
   *
   * @param model model of a trained annotator; empty for the annotators' own
   */
  public AnnotateJob(Corpus corpus, PipelineDefinition pipeline, Optional<Path> model) {
    super("Running annotators", "Documents could not be annotated", corpus);
    this.pipeline = pipeline;
    this.model = model;
  }

  @Override
  void work(Corpus corpus, SubMonitor progress) throws AssayException, InterruptedException {
    // One core is left to the person who goes on annotating.
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    Map<String, String> parameters =
        model.map(m -> Map.of(CorpusRun.MODEL, m.toString())).orElse(Map.of());
    new CorpusRun(corpus, pipeline, parameters, threads)
        .run(
            new CorpusRun.Listener() {
              @Override
              public void started(int size, int done) {
                progress.setWorkRemaining(size - done);
              }

              @Override
              public void annotated(String id) {
                progress.subTask(id);
                progress.worked(1);
              }

              @Override
              public void failed(AssayException error) {
                AnnotateJob.this.failed(error);
                progress.worked(1);
              }

              @Override
              public boolean isStopped() {
                return progress.isCanceled();
              }
            });
  }
}
