package io.github.assay.corpus.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds docs/lint.md to the rules; run with -Dassay.docs=write to write the page anew. */
class LintPageTest {

  private static final String BEGIN = "<!-- rules: begin (written by LintPageTest) -->\n";
  private static final String END = "<!-- rules: end -->\n";

  @Test
  void thePageListsEveryRuleAsItIs() throws Exception {
    Path page = Path.of(System.getProperty("assay.root", "..")).resolve("docs/lint.md");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    if (System.getProperty("assay.docs", "").equals("write")) {
      Files.writeString(page, text.substring(0, begin) + table() + text.substring(end));
    } else {
      assertEquals(table(), text.substring(begin, end), "run with -Dassay.docs=write");
    }
  }

  @Test
  void everyRuleOfOursHasAnIdOfItsOwnFormAndSaysWhetherItRepairs() throws Exception {
    for (Rule rule : Rule.all()) {
      assertTrue(rule.id().matches("A\\d{3}"), rule.id());
      assertTrue(List.of("safe", "unsafe", "none").contains(rule.repair()), rule.id());
    }
  }

  private static String table() throws Exception {
    StringBuilder table = new StringBuilder();
    for (Rule rule : Rule.all()) {
      table.append("### %s — %s\n\n".formatted(rule.id(), rule.title()));
      table.append("**%s** · repair: %s".formatted(rule.severity().label(), rule.repair()));
      if (!rule.inception().isEmpty()) {
        table.append(" · CAS Doctor: ").append(rule.inception());
      }
      table.append("\n\n%s\n*Remedy:* %s.\n\n".formatted(rule.meaning(), rule.remedy()));
    }
    return table.toString();
  }
}
