package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Holds docs/commands.md to the commands; run with -Dassay.docs=write to write the page anew. */
class CommandsPageTest {

  private static final String HEAD =
      """
      # Commands

      What `assay --help` and `assay COMMAND --help` print; written by `CommandsPageTest`.

      """;

  @Test
  void thePagePrintsTheHelpOfEveryCommand() throws Exception {
    Path page = Run.ROOT.resolve("docs/commands.md");
    StringBuilder text = new StringBuilder(HEAD);
    append(text, "assay", Main.commandLine());
    if (System.getProperty("assay.docs", "").equals("write")) {
      Files.writeString(page, text);
    } else {
      assertEquals(text.toString(), Files.readString(page), "run with -Dassay.docs=write");
    }
  }

  private static void append(StringBuilder text, String name, CommandLine command) {
    String usage = command.setUsageHelpWidth(100).getUsageMessage(CommandLine.Help.Ansi.OFF);
    text.append("## ").append(name).append("\n\n```");
    usage.lines().forEach(l -> text.append(l.stripTrailing()).append('\n'));
    text.append("```\n\n");
    command
        .getCommandSpec()
        .subcommands()
        .forEach((sub, line) -> append(text, name + " " + sub, line));
  }
}
