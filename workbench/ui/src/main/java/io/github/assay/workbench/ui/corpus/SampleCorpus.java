package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.importer.CorpusImport;
import io.github.assay.corpus.importer.InputFiles;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The articles that come with Assay, as a corpus to begin with. */
final class SampleCorpus {

  private static final String HOME = "assay.home";

  private SampleCorpus() {}

  /** Where the articles lie beside the program, or empty where they were not brought along. */
  static Optional<Path> articles() {
    return Optional.ofNullable(System.getProperty(HOME))
        .map(home -> Path.of(home, "corpus", "sample", "source"))
        .filter(Files::isDirectory);
  }

  /**
   * Makes the corpus, or opens the one that was made before.
   *
   * @param directory where it lies
   * @return the corpus, with all articles and no annotations
   * @throws AssayException if it cannot be made
   */
  static Corpus make(Path articles, Path directory) throws AssayException {
    Corpus corpus =
        Corpus.isAt(directory) ? Corpus.open(directory) : Corpus.create(directory, "Sample", "en");
    Failures failures = new Failures();
    CorpusImport task = new CorpusImport(corpus, Corpus.GOLD);
    for (Path file : InputFiles.list(List.of(articles))) {
      task.add(file, failures);
    }
    if (failures.first.isPresent()) {
      throw failures.first.get();
    }
    return corpus;
  }

  private static final class Failures implements CorpusImport.Listener {

    private Optional<AssayException> first = Optional.empty();

    @Override
    public void added(String id, Path file, List<String> warnings) {
      // The view lists what is there.
    }

    @Override
    public void failed(AssayException error) {
      first = first.or(() -> Optional.of(error));
    }
  }
}
