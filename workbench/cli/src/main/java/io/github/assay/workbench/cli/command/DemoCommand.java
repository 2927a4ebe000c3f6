package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the main job on the sample corpus by the very commands that a user would type.
 *
 * <p>Each is shown before it runs, so that the demo also teaches them.
 */
@Command(
    name = "demo",
    description = {
      "Show the main job, start to end, on the sample corpus: import twenty articles, pre-label them,"
          + " compare two annotators, check their work, release gold and score the pre-labels.",
      "Each step is a command that is printed before it runs."
    },
    footer = {"  assay demo", "  assay demo /tmp/first-look"})
final class DemoCommand extends Base {

  private static final String DEFAULT = "assay-demo";

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "New or empty folder for what it makes; by default " + DEFAULT + ".")
  Path directory;

  @Option(
      names = "--sample",
      paramLabel = "FOLDER",
      description = "The sample corpus; by default the one beside the program.")
  Path sample;

  /** What is left to say of the steps: whether one found something to report. */
  private boolean findings;

  @Override
  public Integer call() throws AssayException {
    Path from = sample();
    Path home = home();
    String corpus = home.resolve("corpus").toString();
    step("new", corpus, "--name", "Sample");
    step("import", corpus, from.resolve("source").toString());
    List<String> people = people(from);
    for (String name : people) {
      step("import", corpus, from.resolve("annotations").resolve(name).toString(), "--layer", name);
    }
    step("annotate", corpus);
    if (people.stream().filter(n -> !n.equals(Corpus.GOLD)).count() > 1) {
      step(
          "agree",
          corpus,
          "--disputed",
          "3",
          "--report",
          home.resolve("agreement.html").toString());
    }
    step("lint", corpus, "--layer", Corpus.GOLD, "--severity", "error");
    String gold = home.resolve("gold").toString();
    step("export", corpus, "--output", gold);
    String report = home.resolve("evaluation.html").toString();
    step("evaluate", corpus, "--report", report);
    out().println();
    DemoSummary.lines(home, people, this::answer).forEach(out()::println);
    return findings ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** Runs one command as from the shell. */
  private void step(String... words) throws AssayException {
    out().println();
    out().println("$ assay " + String.join(" ", words));
    out().flush();
    int code = spec.root().commandLine().execute(words);
    out().flush();
    if (code != ExitCode.OK && code != ExitCode.FINDINGS) {
      throw new AssayException(
          "the demo ends here, as `assay %s` failed; its message is above".formatted(words[0]));
    }
    findings |= code == ExitCode.FINDINGS;
  }

  /** What a command answers to a program. */
  private String answer(List<String> words) throws AssayException {
    StringWriter answer = new StringWriter();
    int code = Main.run(new PrintWriter(answer), err(), words.toArray(String[]::new));
    if (code != ExitCode.OK && code != ExitCode.FINDINGS) {
      throw new AssayException("`assay " + String.join(" ", words) + "` failed; see above");
    }
    return answer.toString();
  }

  private Path sample() throws AssayException {
    Path folder =
        sample != null ? sample : Path.of(System.getProperty("assay.home", "."), "corpus/sample");
    if (!Files.isDirectory(folder.resolve("source"))) {
      throw new AssayException(
          folder
              + " holds no sample corpus; run assay from its source folder, or name the folder with"
              + " --sample");
    }
    return folder;
  }

  /** Without a name from the user, an earlier demo is left alone and the next free name is used. */
  private Path home() throws AssayException {
    if (directory == null) {
      Path free = Path.of(DEFAULT);
      for (int n = 2; Files.exists(free); n++) {
        free = Path.of(DEFAULT + "-" + n);
      }
      return free;
    }
    if (Files.exists(directory) && !list(directory).isEmpty()) {
      throw new AssayException(directory + " is not empty; name a new folder for the demo");
    }
    return directory;
  }

  /** The names of those who annotated the sample, gold last. */
  private static List<String> people(Path sample) throws AssayException {
    List<String> names =
        new ArrayList<>(
            list(sample.resolve("annotations")).stream()
                .map(p -> p.getFileName().toString())
                .sorted()
                .toList());
    if (names.remove(Corpus.GOLD)) {
      names.add(Corpus.GOLD);
    }
    return names;
  }

  private static List<Path> list(Path folder) throws AssayException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (IOException e) {
      throw new AssayException(folder + " cannot be listed (" + e.getMessage() + ")", e);
    }
  }
}
