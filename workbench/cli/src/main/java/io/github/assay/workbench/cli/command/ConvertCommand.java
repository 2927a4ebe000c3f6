package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.formats.FolderWriter;
import io.github.assay.corpus.formats.Format;
import io.github.assay.corpus.formats.InputFormat;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes other programs' formats. */
@Command(
    name = "convert",
    description = {
      "Write a JSON Lines file, a layer of a corpus, or a folder (with --from), in another format.",
      "What the format cannot hold is counted on standard error, for each document.",
      "Formats: xmi, cas-json, jsonl, brat, webanno, conll, and those of plug-ins; --from reads xmi, cas-json,"
          + " brat, webanno and conll."
    },
    footer = {
      "  assay convert gold.jsonl --format xmi --output gold/",
      "  assay convert talks --layer gold --format brat --output brat/",
      "  assay convert brat/ --from brat --format xmi --output gold/"
    })
final class ConvertCommand extends Base {

  @Parameters(paramLabel = "DIR|FILE.jsonl", description = "A corpus, or JSON Lines.")
  Path input;

  @Option(names = "--format", required = true, paramLabel = "NAME", description = "What to write.")
  String format;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "OUT",
      description = "Folder for the files; new or empty.")
  Path output;

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      defaultValue = Corpus.GOLD,
      description = "Layer of a corpus; by default ${DEFAULT-VALUE}.")
  String layer;

  @Option(
      names = "--from",
      paramLabel = "NAME",
      description = "Format of the files in a folder that is no corpus.")
  String from;

  private int written;
  private int failed;

  @Override
  public Integer call() throws AssayException {
    FolderWriter writer = new FolderWriter(output, Format.find(format));
    try (DocumentStream documents =
        from == null
            ? DocumentStream.open(input, layer)
            : DocumentStream.ofFolder(input, InputFormat.find(from))) {
      convert(documents, writer);
      documents
          .without()
          .forEach(id -> err().println("note: %s has no layer \"%s\"".formatted(id, layer)));
    }
    writer.losses().forEach(l -> err().println("not in " + format + ": " + l));
    out().println("wrote " + written + " documents in " + output);
    return failed == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void convert(DocumentStream documents, FolderWriter writer) {
    boolean more = true;
    while (more) {
      try {
        Optional<AnnotatedDocument> next = documents.next();
        more = next.isPresent();
        if (more) {
          writer.write(next.get());
          written++;
        }
      } catch (AssayException e) {
        failed++;
        err().println("failed: " + e.getMessage());
      }
    }
  }
}
