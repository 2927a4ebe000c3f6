package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.batch.Batch;
import io.github.assay.annotators.batch.CorpusRun;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.formats.FolderWriter;
import io.github.assay.corpus.formats.Format;
import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.corpus.jsonl.JsonlWriter;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.console.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Pre-annotates a corpus or a JSON Lines file. */
@Command(
    name = "annotate",
    description = {
      "Pre-label a corpus, or a JSON Lines file.",
      "In a corpus the suggestions become the layer \"suggestions\"; people's layers are never"
          + " touched. Annotations that a JSON Lines file holds are replaced.",
      "A run over a corpus that was cut short is gone on with when called again alike."
    },
    footer = {
      "  assay annotate talks",
      "  assay annotate articles.jsonl --model my-model.assay --output labelled.jsonl",
      "  assay annotate articles.jsonl --pipeline rules --to xmi --output labelled/"
    })
final class AnnotateCommand extends Base {

  private static final String JSONL = "jsonl";

  @Parameters(paramLabel = "DIR|FILE.jsonl", description = "A corpus, or JSON Lines.")
  Path input;

  @Option(
      names = "--pipeline",
      paramLabel = "NAME",
      description =
          "Pipelines and annotators parted by commas, also FAMILY:ARGUMENT; see `assay annotators`."
              + " By default \"default\"; with --model, the trained tagger alone.")
  String pipeline;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "A setting for those annotators of the pipeline that have it; see"
              + " docs/annotator-plugins.md. Repeatable.")
  Map<String, String> settings = Map.of();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Model of assay train, instead of the shipped one.")
  Path model;

  @Option(names = "--threads", paramLabel = "N", description = "Threads; by default all cores.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "File or folder for the result; needed for a JSON Lines file.")
  Path output;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = JSONL,
      description =
          "For a JSON Lines file: jsonl (a file), or xmi or another format of `assay convert`"
              + " (a folder); by default jsonl.")
  String format;

  @Override
  public Integer call() throws AssayException, InterruptedException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
    }
    if (!Files.exists(input)) {
      throw new AssayException(input + " does not exist; name a corpus or a JSON Lines file");
    }
    Map<String, String> parameters = new TreeMap<>(settings);
    if (model != null) {
      parameters.put(CorpusRun.MODEL, model.toString());
    }
    PipelineDefinition definition = PipelineDefinition.find(pipelineName());
    Batch.Summary summary =
        Files.isDirectory(input)
            ? corpus(definition, parameters)
            : lines(new Batch(definition, parameters, threads));
    summary.counts().forEach((what, times) -> err().println("note: %s: %d".formatted(what, times)));
    err()
        .println(
            "annotated %d documents, %d failed".formatted(summary.annotated(), summary.failed()));
    return summary.failed() == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private String pipelineName() {
    return pipeline != null ? pipeline : model == null ? PipelineDefinition.DEFAULT : "tagger";
  }

  private Batch.Summary corpus(PipelineDefinition definition, Map<String, String> parameters)
      throws AssayException, InterruptedException {
    CorpusRun run = new CorpusRun(Corpus.open(input), definition, parameters, threads);
    try (Shown shown = new Shown()) {
      return run.run(shown);
    }
  }

  /** Shows a run over a corpus. */
  private final class Shown implements CorpusRun.Listener, AutoCloseable {

    private Progress progress;

    @Override
    public void started(int size, int done) {
      progress = Progress.start(err(), "annotating", size);
      if (done > 0) {
        progress.say(
            "going on with a run that was cut short: %d of %d documents are done"
                .formatted(done, size));
      }
      for (int i = 0; i < done; i++) {
        progress.step();
      }
    }

    @Override
    public void annotated(String id) {
      progress.step();
    }

    @Override
    public void failed(AssayException error) {
      progress.say("failed: " + error.getMessage());
      progress.step();
    }

    @Override
    public void close() {
      if (progress != null) {
        progress.close();
      }
    }
  }

  private Batch.Summary lines(Batch batch) throws AssayException, InterruptedException {
    if (output == null) {
      throw new ParameterException(
          spec.commandLine(), "a JSON Lines file needs --output PATH for the result");
    }
    if (!format.equals(JSONL)) {
      return folder(batch);
    }
    try (JsonlReader reader = new JsonlReader(input);
        JsonlWriter writer = new JsonlWriter(Files.newOutputStream(output));
        Progress progress = Progress.start(err(), "annotating", -1)) {
      return batch.run(reader::next, output(progress, document -> write(writer, document)));
    } catch (IOException e) {
      throw new AssayException(output + " cannot be written (" + e.getMessage() + ")", e);
    }
  }

  private Batch.Summary folder(Batch batch) throws AssayException, InterruptedException {
    FolderWriter writer = new FolderWriter(output, Format.find(format));
    try (JsonlReader reader = new JsonlReader(input);
        Progress progress = Progress.start(err(), "annotating", -1)) {
      Batch.Summary summary = batch.run(reader::next, output(progress, writer::write));
      writer.losses().forEach(l -> progress.say("not in " + format + ": " + l));
      return summary;
    }
  }

  private void write(JsonlWriter writer, AnnotatedDocument document) throws AssayException {
    try {
      writer.write(document);
    } catch (IOException e) {
      throw new AssayException(output + " cannot be written (" + e.getMessage() + ")", e);
    }
  }

  /** Keeps one annotated document. */
  private interface Keeper {
    void keep(AnnotatedDocument document) throws AssayException;
  }

  private static Batch.Output output(Progress progress, Keeper keeper) {
    return new Batch.Output() {
      @Override
      public void annotated(AnnotatedDocument document) throws AssayException {
        keeper.keep(document);
        progress.step();
      }

      @Override
      public void failed(AssayException error) {
        progress.say("failed: " + error.getMessage());
        progress.step();
      }
    };
  }
}
