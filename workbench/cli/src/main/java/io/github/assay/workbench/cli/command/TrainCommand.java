package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.learned.Model;
import io.github.assay.annotators.learned.TrainOptions;
import io.github.assay.annotators.learned.Trainer;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Trains the tagger. */
@Command(
    name = "train",
    description =
        "Train the tagger from gold in corpora or JSON Lines, and report on held-out documents.",
    footer = {
      "  assay train train.jsonl --dev dev.jsonl --model my-model.assay",
      "  assay train my-corpus --model my-model.assay"
    })
final class TrainCommand extends Base {

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Corpora and JSON Lines files.")
  List<Path> gold;

  @Option(names = "--model", required = true, paramLabel = "FILE", description = "Model to write.")
  Path model;

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description = "Gold to stop by and calibrate on; by default every tenth document.")
  List<Path> dev = List.of();

  @Option(
      names = "--gold-layer",
      paramLabel = "NAME",
      defaultValue = Corpus.GOLD,
      description = "Layer of a corpus to learn from; by default ${DEFAULT-VALUE}.")
  String goldLayer;

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "Types to learn; by default all: Claim, Precondition, Source, Cue.")
  List<String> types = List.of();

  @Option(
      names = "--where",
      paramLabel = "FACT=VALUE[,VALUE]",
      description =
          "Only documents whose fact has one of these values, or that lack the fact. Example:"
              + " genre=news,interview")
  Map<String, String> where = Map.of();

  @Option(
      names = "--stages",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "1 for a model that annotates twice as fast, 2 for one that is right more often.")
  int stages;

  @Option(names = "--name", paramLabel = "NAME", description = "Name of the model.")
  String name = "custom";

  @Option(names = "--licence", paramLabel = "TEXT", description = "Licence of the model.")
  String licence = "not stated";

  @Mixin SeedOption chance;

  @Override
  public Integer call() throws AssayException {
    if (stages < 1 || stages > 2) {
      throw new ParameterException(spec.commandLine(), "--stages is 1 or 2");
    }
    TrainOptions options =
        TrainOptions.of(name, "1", licence)
            .withSeed(chance.seed)
            .withLayers(LayerNames.find(types, spec))
            .withStages(stages);
    Model trained = Trainer.train(options, read(gold), read(dev), err()::println);
    trained.write(model);
    out().println(trained.header().describe());
    out().println("wrote " + model);
    return ExitCode.OK;
  }

  private List<AnnotatedDocument> read(List<Path> sources) throws AssayException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (Path source : sources) {
      try (DocumentStream stream = DocumentStream.open(source, goldLayer)) {
        Optional<AnnotatedDocument> next = stream.next();
        while (next.isPresent()) {
          next.filter(this::wanted).ifPresent(documents::add);
          next = stream.next();
        }
      }
    }
    return documents;
  }

  private boolean wanted(AnnotatedDocument document) {
    return where.entrySet().stream()
        .allMatch(
            fact -> {
              String value = document.meta().get(fact.getKey());
              return value == null || List.of(fact.getValue().split(",")).contains(value);
            });
  }
}
