package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.blind.BlindShare;
import io.github.assay.corpus.blind.PseudoRecall;
import io.github.assay.corpus.blind.SentenceSample;
import io.github.assay.corpus.eval.Interval;
import io.github.assay.corpus.report.Rounded;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Measures what suggestions and tired eyes do. */
@Command(
    name = "blind",
    description = {
      "Measure how far suggestions lead annotators, and how much they overlook.",
      "set hides suggestions on a share of the documents; assay agree then compares agreement with"
          + " and without them. sample draws sentences in which nothing is marked, for somebody to"
          + " annotate again; recall estimates from these how much was marked of what is there."
    },
    footer = {
      "  assay blind set talks --share 0.2 --seed 7",
      "  assay agree talks",
      "  assay blind sample talks --output again --sentences 100",
      "  assay blind recall again --layer carl"
    },
    subcommands = {BlindCommand.Set.class, BlindCommand.Sample.class, BlindCommand.Recall.class})
final class BlindCommand extends Base {

  @Override
  public Integer call() {
    spec.commandLine().usage(err());
    return ExitCode.USAGE;
  }

  /** Hides suggestions on a share of the documents. */
  @Command(
      name = "set",
      description = {
        "Hide suggestions in the workbench on a share of the documents, drawn by chance.",
        "Set it before anybody annotates; 0 shows all again. Prints the documents."
      },
      footer = "  assay blind set talks --share 0.2 --seed 7")
  static final class Set extends Base {

    @Parameters(paramLabel = "DIR", description = "The corpus.")
    Path directory;

    @Option(
        names = "--share",
        required = true,
        paramLabel = "SHARE",
        description = "Share of the documents, from 0 to 1.")
    double share;

    @Mixin SeedOption chance;

    @Override
    public Integer call() throws AssayException {
      Corpus corpus = Corpus.open(directory);
      BlindShare blind;
      try {
        blind = new BlindShare(share, chance.seed);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--share: " + e.getMessage(), e);
      }
      blind.save(corpus);
      List<String> all = corpus.documents();
      List<String> hidden = all.stream().filter(blind::hides).toList();
      hidden.forEach(out()::println);
      err()
          .println(
              "suggestions are hidden on %d of %d documents".formatted(hidden.size(), all.size()));
      return ExitCode.OK;
    }
  }

  /** Draws sentences to annotate again. */
  @Command(
      name = "sample",
      description =
          "Make a corpus of sentences in which nothing is marked, each between its neighbours, for"
              + " somebody to annotate who does not know that.",
      footer = "  assay blind sample talks --output again --sentences 100")
  static final class Sample extends Base {

    @Parameters(paramLabel = "DIR", description = "The corpus.")
    Path directory;

    @Option(
        names = "--output",
        required = true,
        paramLabel = "OUT",
        description = "Folder of the new corpus.")
    Path output;

    @Option(
        names = "--layer",
        paramLabel = "NAME",
        defaultValue = Corpus.GOLD,
        description = "Layer that says what is marked; by default ${DEFAULT-VALUE}.")
    String layer;

    @Option(
        names = "--sentences",
        paramLabel = "N",
        defaultValue = "100",
        description = "How many to draw; by default ${DEFAULT-VALUE}.")
    int sentences;

    @Mixin SeedOption chance;

    @Override
    public Integer call() throws AssayException {
      if (sentences < 1) {
        throw new ParameterException(spec.commandLine(), "--sentences: at least 1 is needed");
      }
      int drawn =
          SentenceSample.make(Corpus.open(directory), layer, sentences, chance.seed, output);
      out().println("drew %d sentences into %s".formatted(drawn, output));
      return ExitCode.OK;
    }
  }

  /** Estimates how much was marked. */
  @Command(
      name = "recall",
      description =
          "Estimate the share of sentences with a span of each type that were marked, from a sample"
              + " that somebody has annotated.",
      footer = "  assay blind recall again --layer carl")
  static final class Recall extends Base {

    @Parameters(paramLabel = "SAMPLE", description = "A corpus made by assay blind sample.")
    Path directory;

    @Option(
        names = "--layer",
        required = true,
        paramLabel = "NAME",
        description = "Layer of whoever annotated it.")
    String layer;

    @Override
    public Integer call() throws AssayException {
      out()
          .println(
              "%-13s %8s %8s %8s %8s %8s   95%% interval"
                  .formatted("type", "marked", "unmarked", "sampled", "found", "recall"));
      for (PseudoRecall line : PseudoRecall.of(Corpus.open(directory), layer)) {
        Interval interval = line.interval();
        out()
            .println(
                "%-13s %8d %8d %8d %8d %8s   %s-%s"
                    .formatted(
                        line.layer().label(),
                        line.marked(),
                        line.unmarked(),
                        line.sampled(),
                        line.found(),
                        Rounded.percent(line.recall()),
                        Rounded.percent(interval.low()),
                        Rounded.percent(interval.high())));
      }
      return ExitCode.OK;
    }
  }
}
