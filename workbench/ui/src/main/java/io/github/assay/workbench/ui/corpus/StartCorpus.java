package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Problem;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;

/** Opens a corpus when the workbench starts: the one that the call names, or the last one. */
public final class StartCorpus {

  private static final String OPTION = "-corpus";

  private static Optional<Path> named = Optional.empty();

  private StartCorpus() {}

  /** Takes note of the application's arguments. */
  public static void arguments(String[] arguments) {
    for (int i = 0; i + 1 < arguments.length; i++) {
      if (arguments[i].equals(OPTION)) {
        named = Optional.of(Path.of(arguments[i + 1]));
      }
    }
  }

  /**
   * Opens the corpus that the call names, or the last one, or else the sample.
   *
   * <p>A corpus that the call names and that cannot be opened is reported; the last one may have
   * been moved away, which is no error.
   *
   * @param shell over which an error is shown
   */
  public static void open(Shell shell) {
    if (OpenCorpus.get().corpus().isPresent()) {
      return;
    }
    Optional<Path> directory = named.or(() -> Settings.lastCorpus().filter(Corpus::isAt));
    if (directory.isPresent()) {
      show(shell, directory.get());
    } else {
      SampleCorpus.articles()
          .ifPresent(articles -> new MakeSampleJob(articles, d -> show(shell, d)).schedule());
    }
  }

  private static void show(Shell shell, Path directory) {
    try {
      OpenCorpus.get().open(directory);
    } catch (AssayException e) {
      Problem.show(shell, "Open Corpus", e);
    }
  }
}
