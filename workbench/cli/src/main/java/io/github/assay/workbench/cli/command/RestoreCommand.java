package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Version;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings an earlier version of a layer back. */
@Command(
    name = "restore",
    description = {
      "Make an earlier version of a layer the current one.",
      "What it replaces goes into the history, even where it is damaged."
    },
    footer = {
      "  assay restore talks article-017 anna       the version before",
      "  assay restore talks article-017 anna 3     version 3 of `assay history`"
    })
final class RestoreCommand extends Base {

  @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the corpus.")
  Path directory;

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "Id of the document.")
  String document;

  @Parameters(index = "2", paramLabel = "LAYER", description = "An annotator's name or gold.")
  String layer;

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "VERSION",
      description = "Number of the version; by default the last before the current one.")
  Integer number;

  @Override
  public Integer call() throws AssayException {
    Corpus corpus = Corpus.open(directory);
    int wanted = number == null ? newest(corpus) : number;
    corpus.restore(document, layer, wanted);
    out().println("restored version %d of %s of %s".formatted(wanted, layer, document));
    return ExitCode.OK;
  }

  private int newest(Corpus corpus) throws AssayException {
    List<Version> versions = corpus.history(document, layer);
    if (versions.isEmpty()) {
      throw new AssayException(
          "%s has no earlier version of the layer \"%s\"; list what there is with `assay history`"
              .formatted(document, layer));
    }
    return versions.get(versions.size() - 1).number();
  }
}
