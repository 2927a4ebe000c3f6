package io.github.assay.workbench.ui.guidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.ui.guidelines.FormattedText.Look;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FormattedTextTest {

  @Test
  void setsBlocksApartAndJoinsLines() {
    FormattedText text =
        FormattedText.of("# Rules\n\nOne\nline.\n\n- a *b*\n- c\n  1. d\n\nEnd.\n");
    assertEquals("Rules\n\nOne line.\n\n\u2022 a b\n\u2022 c\n1. d\n\nEnd.\n", text.text());
    assertEquals(List.of("b"), parts(text, Look.ITALIC));
    assertEquals(List.of("\u2022 a b", "\u2022 c", "1. d"), parts(text, Look.INDENTED));
  }

  @Test
  void keepsStylesInsideHeadingsAndCode() {
    FormattedText text = FormattedText.of("## The `id` of **it**\n\n    x < y\n");
    assertEquals("The id of it\n\nx < y\n", text.text());
    assertEquals(List.of("The id of it"), parts(text, Look.HEADING));
    assertEquals(List.of("id", "x < y\n"), parts(text, Look.CODE));
    assertEquals(List.of("it"), parts(text, Look.BOLD));
  }

  @Test
  void findsTheSectionThatSaysJustThatBeforeOneThatHasItInIt() {
    FormattedText text =
        FormattedText.of("# Claims and cues\n\n## Cues of claims\n\n## Claim\n\n## Cue kinds\n");
    assertEquals(text.text().indexOf("\nClaim\n") + 1, text.section("claim").orElseThrow());
    assertEquals(text.text().indexOf("Cues of"), text.section("Cue").orElseThrow());
    assertEquals(OptionalInt.empty(), text.section("Precondition"));
  }

  @Test
  void readsNothingFromNothing() {
    assertTrue(FormattedText.of("").text().isEmpty());
  }

  private static List<String> parts(FormattedText text, Look look) {
    return text.styles().stream()
        .filter(s -> s.look() == look)
        .map(s -> text.text().substring(s.begin(), s.begin() + s.length()))
        .toList();
  }
}
