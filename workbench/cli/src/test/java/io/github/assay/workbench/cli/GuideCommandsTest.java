package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.assay.corpus.jsonl.JsonlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** Runs the commands that the pages for users show, in their order and in one folder. */
class GuideCommandsTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/user-guide.md"})
  void everyCommandShownEndsWell(String page) throws Exception {
    List<String> commands = new ArrayList<>();
    for (String block : blocks(page, "")) {
      block.lines().filter(l -> l.startsWith("./assay ")).forEach(commands::add);
    }
    // DemoTest runs the demo.
    commands.removeIf(c -> c.startsWith("./assay demo"));
    assertFalse(commands.isEmpty(), page + " shows no command");
    for (String command : commands) {
      Run run = Run.of(words(command).toArray());
      assertEquals(ExitCode.OK, run.code(), () -> page + ": " + command + "\n" + run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/user-guide.md"})
  void everyJsonLineShownIsRead(String page) throws Exception {
    List<String> lines = blocks(page, "json");
    assertFalse(lines.isEmpty(), page + " shows no JSON");
    for (String line : lines) {
      byte[] bytes = line.replace("\n", " ").getBytes(StandardCharsets.UTF_8);
      try (JsonlReader reader = new JsonlReader(new ByteArrayInputStream(bytes), page)) {
        assertFalse(reader.next().orElseThrow().spans().isEmpty());
      }
    }
  }

  private static List<String> blocks(String page, String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Run.ROOT.resolve(page)));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  /** The words of a call, its paths led into the folder of this test or to the sample corpus. */
  private List<Object> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command.substring("./assay ".length()));
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
    }
    List<String> paths = paths(words);
    List<Object> led = new ArrayList<>();
    for (String word : words) {
      Path root = word.startsWith("corpus/sample") ? Run.ROOT : folder;
      led.add(paths.contains(word) ? root.resolve(word) : word);
    }
    return led;
  }

  private static List<String> paths(List<String> words) {
    CommandLine line = Main.commandLine();
    ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    List<String> paths = new ArrayList<>();
    for (ArgSpec argument : parsed.matchedArgs()) {
      if (argument.typeInfo().getType() == Path.class
          || argument.auxiliaryTypes()[0] == Path.class) {
        paths.addAll(argument.originalStringValues());
      }
    }
    return paths;
  }
}
