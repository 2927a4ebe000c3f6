package io.github.assay.workbench.ui.job;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.importer.CorpusImport;
import io.github.assay.corpus.importer.InputFiles;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.SubMonitor;

/** Brings files into a corpus. */
public final class ImportJob extends CorpusJob {

  private final List<Path> names;
  private final String layer;

  /**
   * Prepares the job.
   *
   * @param names files, and folders to search
   * @param layer the layer for annotations that files bring along
   */
  public ImportJob(Corpus corpus, List<Path> names, String layer) {
    super("Importing articles", "Files could not be imported", corpus);
    this.names = List.copyOf(names);
    this.layer = layer;
  }

  @Override
  void work(Corpus corpus, SubMonitor progress) throws AssayException {
    List<Path> files = InputFiles.list(names);
    progress.setWorkRemaining(files.size());
    CorpusImport task = new CorpusImport(corpus, layer);
    CorpusImport.Listener listener =
        new CorpusImport.Listener() {
          @Override
          public void added(String id, Path file, List<String> warnings) {
            warnings.forEach(w -> noted(id + ": " + w));
          }

          @Override
          public void failed(AssayException error) {
            ImportJob.this.failed(error);
          }
        };
    for (Path file : files) {
      if (progress.isCanceled()) {
        return;
      }
      progress.subTask(String.valueOf(file.getFileName()));
      task.add(file, listener);
      progress.worked(1);
    }
  }
}
