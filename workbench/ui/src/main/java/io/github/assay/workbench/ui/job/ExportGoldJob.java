package io.github.assay.workbench.ui.job;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.Version;
import io.github.assay.corpus.export.GoldRelease;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.SubMonitor;

/** Writes a gold release. */
public final class ExportGoldJob extends CorpusJob {

  private final String layer;
  private final boolean withSuggestions;
  private final Path out;

  /**
   * Prepares the job.
   *
   * @param withSuggestions whether spans that no person has looked at go along
   * @param out the folder: new, empty, or an earlier release to replace
   */
  public ExportGoldJob(Corpus corpus, String layer, boolean withSuggestions, Path out) {
    super("Exporting gold", "Documents could not be exported", corpus);
    this.layer = layer;
    this.withSuggestions = withSuggestions;
    this.out = out;
  }

  @Override
  void work(Corpus corpus, SubMonitor progress) throws AssayException {
    progress.setWorkRemaining(corpus.documents().size());
    int released =
        new GoldRelease(
                corpus,
                new GoldRelease.Options(layer, withSuggestions, Version.number(), Optional.empty()))
            .write(
                out,
                new GoldRelease.Listener() {
                  @Override
                  public void released(String id) {
                    progress.subTask(id);
                    progress.worked(1);
                  }

                  @Override
                  public void without(String id) {
                    progress.worked(1);
                  }

                  @Override
                  public void failed(AssayException error) {
                    ExportGoldJob.this.failed(error);
                    progress.worked(1);
                  }
                });
    if (released == 0) {
      throw new AssayException(
          "no document has a layer \"%s\" that could be released; curate some, or choose another layer"
              .formatted(layer));
    }
  }
}
