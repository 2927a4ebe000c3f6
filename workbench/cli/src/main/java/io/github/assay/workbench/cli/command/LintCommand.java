package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.lint.CorpusLinter;
import io.github.assay.corpus.lint.Finding;
import io.github.assay.corpus.lint.Fixer;
import io.github.assay.corpus.lint.Linter;
import io.github.assay.corpus.lint.Rule;
import io.github.assay.corpus.lint.Severity;
import io.github.assay.corpus.lint.Subject;
import io.github.assay.corpus.lint.SubjectReader;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.StoredLayer;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.workbench.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Checks layers. */
@Command(
    name = "lint",
    description = {
      "Check annotations: their form, and what the guidelines ask.",
      "Every finding has a stable ID that docs/lint.md explains. Ends with 1 if a finding is at"
          + " least as severe as --fail-on says, so that a build can rely on it."
    },
    footer = {
      "  assay lint talks                          all layers of a corpus",
      "  assay lint talks --layer gold --fix       make the safe repairs; `assay restore` undoes them",
      "  assay lint release/ labelled.jsonl --fail-on warning --json"
    })
final class LintCommand extends Base {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      arity = "0..*",
      paramLabel = "DIR|FILE",
      description = "Corpora, folders of XMI files, XMI files, JSON Lines files.")
  List<Path> inputs = List.of();

  @Option(names = "--json", description = "One JSON object a finding, for programs.")
  boolean json;

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      description = "Only this layer of a corpus; by default all.")
  String layer;

  @Option(
      names = "--severity",
      paramLabel = "LEVEL",
      defaultValue = "warning",
      description = "Show findings at least so bad: error, warning or info; by default warning.")
  String severity;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description = "End with 1 on findings at least so bad; by default error.")
  String failOn;

  @Option(
      names = "--fix",
      description = "Make the safe repairs in a corpus; what was before goes into the history.")
  boolean fix;

  @Option(names = "--rules", description = "List the rules and end.")
  boolean rules;

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int failing;
  private int checked;
  private Linter linter;

  @Override
  public Integer call() throws AssayException {
    if (rules) {
      Rule.all()
          .forEach(r -> out().printf("%s  %-7s  %s%n", r.id(), r.severity().label(), r.title()));
      return ExitCode.OK;
    }
    if (inputs.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name a corpus or a file");
    }
    level("--severity", severity);
    level("--fail-on", failOn);
    linter = Linter.standard();
    for (Path input : inputs) {
      lint(input);
    }
    err().println("%d layers checked: %s".formatted(checked, summary()) + hidden());
    return failing == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private String hidden() {
    boolean some =
        counts.keySet().stream().anyMatch(s -> s.compareTo(level("--severity", severity)) > 0);
    return some ? " (all are shown with --severity info)" : "";
  }

  private void lint(Path input) throws AssayException {
    if (Files.exists(input.resolve("corpus.properties"))) {
      corpus(Corpus.open(input));
    } else if (fix) {
      throw new ParameterException(
          spec.commandLine(), input + " is no corpus; --fix needs one, for its history");
    } else if (Files.isDirectory(input)) {
      SubjectReader reader = new SubjectReader(input);
      for (Path file : xmiFiles(input)) {
        show(reader.xmi(file));
      }
    } else if (input.toString().endsWith(".xmi")) {
      show(new SubjectReader(input.toAbsolutePath().getParent()).xmi(input));
    } else {
      SubjectReader.jsonl(input, this::show);
    }
  }

  private void corpus(Corpus corpus) throws AssayException {
    SubjectReader reader = new SubjectReader(corpus.directory());
    CorpusLinter whole = linter.corpus();
    for (String id : corpus.documents()) {
      if (layer == null) {
        whole.check(reader.layer(corpus, id, Corpus.INITIAL)).forEach(this::show);
      }
      for (String name : corpus.layers(id)) {
        if (layer == null || layer.equals(name)) {
          if (fix && !name.equals(Corpus.INITIAL)) {
            mend(corpus, id, name);
          }
          show(reader.layer(corpus, id, name));
        }
      }
    }
  }

  private void mend(Corpus corpus, String id, String name) throws AssayException {
    StoredLayer stored;
    try {
      stored = corpus.read(id, name);
    } catch (AssayException e) {
      // It is shown as a finding right after this.
      return;
    }
    Fixer.Result result = new Fixer(linter).fix(stored.document(), name);
    if (!result.mended().isEmpty()) {
      corpus.save(id, name, result.document(), stored.hash());
      for (Finding finding : result.mended()) {
        err()
            .println(
                "mended: %s: %s: %s"
                    .formatted(
                        finding.place(), finding.rule().id(), finding.fix().orElseThrow().label()));
      }
    }
  }

  private void show(Subject subject) {
    checked++;
    linter.check(subject).forEach(this::show);
  }

  private void show(Finding finding) {
    Severity level = finding.rule().severity();
    counts.merge(level, 1, Integer::sum);
    failing += level.isAtLeast(level("--fail-on", failOn)) ? 1 : 0;
    if (level.isAtLeast(level("--severity", severity))) {
      out().println(json ? object(finding) : finding.toString());
    }
  }

  private static String object(Finding finding) {
    ObjectNode node = JSON.createObjectNode();
    node.put("rule", finding.rule().id());
    node.put("severity", finding.rule().severity().label());
    node.put("document", finding.document());
    node.put("layer", finding.layerName());
    node.put("type", finding.type());
    node.put("span", finding.spanId());
    node.put("begin", finding.begin());
    node.put("end", finding.end());
    node.put("message", finding.message());
    node.put("remedy", finding.rule().remedy());
    node.put("repair", finding.fix().map(f -> f.safe() ? "safe" : "unsafe").orElse("none"));
    return node.toString();
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    for (Severity level : Severity.values()) {
      parts.add(counts.getOrDefault(level, 0) + " " + level.label());
    }
    return String.join(", ", parts);
  }

  private Severity level(String option, String label) {
    return Labelled.find(Severity.class, label)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "%s must be one of %s".formatted(option, Labelled.labels(Severity.class))));
  }

  private static List<Path> xmiFiles(Path folder) throws AssayException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".xmi"))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    } catch (IOException e) {
      throw new AssayException(
          folder + " cannot be read (" + e.getMessage() + "); check its permissions", e);
    }
  }
}
