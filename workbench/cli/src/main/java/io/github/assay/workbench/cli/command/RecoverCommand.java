package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Saves the edits that killed processes left in journals. */
@Command(
    name = "recover",
    description = {
      "Save the edits that a crash left unsaved.",
      "The workbench brings them back by itself when it opens the document; this is for those who"
          + " do not want to open each."
    },
    footer = "  assay recover talks")
final class RecoverCommand extends Base {

  @Parameters(paramLabel = "DIR", description = "Folder of the corpus.")
  Path directory;

  @Override
  public Integer call() throws AssayException {
    Corpus corpus = Corpus.open(directory);
    int failed = 0;
    int saved = 0;
    for (Draft.Unsaved unsaved : corpus.unsaved()) {
      String id = unsaved.documentId();
      try (Draft draft =
          corpus.edit(id, unsaved.layerName(), unsaved.annotator(), Corpus.INITIAL)) {
        if (draft.warning().isPresent()) {
          failed++;
          err().println("failed: " + draft.warning().get());
        }
        if (draft.recovered() > 0) {
          draft.save();
          saved++;
          out()
              .println(
                  "saved %d edits of %s in %s, layer %s"
                      .formatted(draft.recovered(), unsaved.annotator(), id, unsaved.layerName()));
        }
      } catch (AssayException e) {
        failed++;
        err().println("failed: " + e.getMessage());
      }
    }
    if (saved + failed == 0) {
      out().println("there are no unsaved edits");
    }
    return failed == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
