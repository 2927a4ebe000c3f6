package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Version;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the earlier versions of a document's layers. */
@Command(
    name = "history",
    description = {
      "List the earlier versions of a document's layers, the oldest first.",
      "Every save keeps the version before; `assay restore` brings one back."
    },
    footer = {"  assay history talks article-017", "  assay history talks article-017 anna"})
final class HistoryCommand extends Base {

  @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the corpus.")
  Path directory;

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "Id of the document.")
  String document;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "LAYER",
      description = "An annotator's name or gold; by default all layers.")
  String layer;

  @Option(names = "--json", description = "One JSON object a version, for programs.")
  boolean json;

  @Override
  public Integer call() throws AssayException {
    Corpus corpus = Corpus.open(directory);
    corpus.requireDocument(document);
    List<String> layers = layer == null ? corpus.layersWithHistory(document) : List.of(layer);
    int found = 0;
    for (String name : layers) {
      for (Version version : corpus.history(document, name)) {
        found++;
        out()
            .println(
                (json
                        ? "{\"layer\":\"%s\",\"version\":%d,\"saved\":\"%s\",\"hash\":\"%s\"}"
                        : "%-16s %6d  %s  %s")
                    .formatted(name, version.number(), saved(version), version.hash()));
      }
    }
    if (found == 0) {
      err()
          .println(
              layer == null
                  ? "note: no layer of %s was saved more than once".formatted(document)
                  : "note: layer %s of %s was never saved more than once; its layers are %s"
                      .formatted(layer, document, String.join(", ", corpus.layers(document))));
    }
    return ExitCode.OK;
  }

  private Instant saved(Version version) {
    return json ? version.saved() : version.saved().truncatedTo(ChronoUnit.SECONDS);
  }
}
