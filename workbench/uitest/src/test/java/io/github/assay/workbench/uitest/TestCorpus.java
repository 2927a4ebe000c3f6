package io.github.assay.workbench.uitest;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.importer.CorpusImport;
import io.github.assay.corpus.importer.InputFiles;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.PlatformUI;

/** Makes corpora for tests, and shows them in the workbench. */
public final class TestCorpus {

  private TestCorpus() {}

  /** Imports the sample articles into a new corpus. */
  public static Corpus sample(Path directory) throws AssayException {
    Corpus corpus = Corpus.create(directory, "Sample", "en");
    CorpusImport task = new CorpusImport(corpus, Corpus.GOLD);
    List<AssayException> failures = new ArrayList<>();
    CorpusImport.Listener listener =
        new CorpusImport.Listener() {
          @Override
          public void added(String id, Path file, List<String> warnings) {
            // What is added is seen in the corpus.
          }

          @Override
          public void failed(AssayException error) {
            failures.add(error);
          }
        };
    for (Path file : InputFiles.list(List.of(articles()))) {
      task.add(file, listener);
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return corpus;
  }

  /** The folder of the sample articles. */
  public static Path articles() {
    return Path.of(System.getProperty("assay.root"), "corpus", "sample", "source");
  }

  /** Opens a corpus in the workbench, with no editor open. */
  public static void show(Corpus corpus) {
    Robot.ui(
        () -> {
          PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
          OpenCorpus.get().open(corpus.directory());
          return true;
        });
  }
}
