package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.importer.CorpusImport;
import io.github.assay.corpus.importer.InputFiles;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.console.Progress;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files into a corpus. */
@Command(
    name = "import",
    description = {
      "Bring saved pages, scraped texts, JSON Lines, XMI, or archives of them into a corpus.",
      "A page or a text makes one document, each page of a web archive (WARC) and each text of a WET"
          + " file too. A JSON line or an XMI file makes one as well, with its text verbatim; their"
          + " annotations become a layer. A file ID.json is a layer of the document"
          + " ID whose spans are anchored by quotation."
    },
    footer = {
      "  assay import talks page.html scraped/",
      "  assay import talks pages.zip",
      "  assay import talks crawl.warc.gz",
      "  assay import talks labels.jsonl --layer anna",
      "  assay import talks annotations/ben/ --layer ben"
    })
final class ImportCommand extends Base {

  @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the corpus.")
  Path directory;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files, archives (.zip, .tar, .tar.gz, .tgz, .warc, .wet), or folders to search for .html,"
              + " .htm, .xhtml, .txt, .jsonl, .xmi (each .gz as well) and .json files and archives.")
  List<Path> names;

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      defaultValue = Corpus.GOLD,
      description = "Layer for the annotations of JSON files; by default ${DEFAULT-VALUE}.")
  String layer;

  @Override
  public Integer call() throws AssayException {
    Corpus corpus = Corpus.open(directory);
    List<Path> files = InputFiles.list(names);
    Counts counts;
    try (Progress progress = Progress.start(err(), "importing", files.size())) {
      counts = importAll(new CorpusImport(corpus, layer), files, progress);
    }
    out()
        .println(
            "imported %d documents, %s%d failed"
                .formatted(
                    counts.good,
                    counts.present == 0 ? "" : counts.present + " were there already, ",
                    counts.bad));
    return counts.bad == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static Counts importAll(CorpusImport task, List<Path> files, Progress progress) {
    Counts counts = new Counts();
    CorpusImport.Listener listener =
        new CorpusImport.Listener() {
          @Override
          public void added(String id, Path file, List<String> warnings) {
            counts.good++;
            warnings.forEach(w -> progress.say("note: " + id + ": " + w));
          }

          @Override
          public void present(String id, Path file) {
            counts.present++;
          }

          @Override
          public void failed(AssayException error) {
            counts.bad++;
            progress.say("failed: " + error.getMessage());
          }
        };
    for (Path file : files) {
      task.add(file, listener);
      progress.step();
    }
    return counts;
  }

  /** How many documents came through, were there before, and failed. */
  private static final class Counts {
    int good;
    int present;
    int bad;
  }
}
