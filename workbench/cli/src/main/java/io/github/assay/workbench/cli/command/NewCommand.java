package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty corpus. */
@Command(
    name = "new",
    description = "Make an empty corpus.",
    footer = "  assay new talks --name \"Peace talks\" --language en")
final class NewCommand extends Base {

  @Parameters(paramLabel = "DIR", description = "Folder of the corpus; new or empty.")
  Path directory;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What people call it; by default the folder's name.")
  String name;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Language of its articles, BCP 47; by default ${DEFAULT-VALUE}.")
  String language;

  @Override
  public Integer call() throws AssayException {
    Path folder = directory.toAbsolutePath().normalize();
    String title = name == null ? String.valueOf(folder.getFileName()) : name;
    Corpus corpus = Corpus.create(directory, title, language);
    out().println("made the corpus \"" + corpus.name() + "\" in " + directory);
    return ExitCode.OK;
  }
}
