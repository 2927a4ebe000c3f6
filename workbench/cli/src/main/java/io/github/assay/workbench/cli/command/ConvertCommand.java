package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.formats.FolderWriter;
import io.github.assay.corpus.formats.Format;
import io.github.assay.corpus.formats.InputFormat;
import io.github.assay.corpus.jsonl.JsonlEndException;
import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes other programs' formats. */
@Command(
    name = "convert",
    description = {
      "Write a JSON Lines file, a layer of a corpus, or a folder (with --from), in another format.",
      "What the format cannot hold is counted on standard error, for each document.",
      "Formats: xmi, cas-json, jsonl, brat, conll, and those of plug-ins; --from reads xmi, cas-json"
          + " and brat."
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
    if (from != null) {
      folder(writer, InputFormat.find(from));
    } else if (Files.isDirectory(input)) {
      corpus(writer);
    } else {
      lines(writer);
    }
    writer.losses().forEach(l -> err().println("not in " + format + ": " + l));
    out().println("wrote " + written + " documents in " + output);
    return failed == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void corpus(FolderWriter writer) throws AssayException {
    Corpus corpus = Corpus.open(input);
    for (String id : corpus.documents()) {
      if (corpus.layers(id).contains(layer)) {
        try {
          write(writer, corpus.read(id, layer).document());
        } catch (AssayException e) {
          fail(e);
        }
      } else {
        err().println("note: %s has no layer \"%s\"".formatted(id, layer));
      }
    }
  }

  private void folder(FolderWriter writer, InputFormat read) throws AssayException {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(input)) {
      inputs = files.filter(f -> f.toString().endsWith(read.suffix())).sorted().toList();
    } catch (IOException e) {
      throw new AssayException(
          input + " cannot be read (" + e.getMessage() + "); name a folder with files", e);
    }
    for (Path file : inputs) {
      try {
        write(writer, read.importer().read(file));
      } catch (AssayException e) {
        fail(e);
      }
    }
  }

  private void lines(FolderWriter writer) throws AssayException {
    try (JsonlReader reader = new JsonlReader(input)) {
      boolean more = true;
      while (more) {
        try {
          Optional<AnnotatedDocument> next = reader.next();
          more = next.isPresent();
          if (more) {
            write(writer, next.get());
          }
        } catch (JsonlEndException e) {
          fail(e);
          more = false;
        } catch (AssayException e) {
          fail(e);
        }
      }
    }
  }

  private void write(FolderWriter writer, AnnotatedDocument document) throws AssayException {
    writer.write(document);
    written++;
  }

  private void fail(AssayException error) {
    failed++;
    err().println("failed: " + error.getMessage());
  }
}
