package io.github.assay.corpus.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusLinterTest {

  private static final String STORY =
      "The ferry will not sail on Friday unless the river falls, the harbour master said, and her"
          + " deputy denied that the pilots had asked for more money before the spring tide came"
          + " in with a storm from the north that nobody had seen coming except for two old"
          + " fishermen who were not asked, as they told the reporter of the only paper in town,"
          + " which printed what they said on its last page beside the tables of the tides.";

  @Test
  void namesTheDocumentThatAnotherOneCopies() throws Exception {
    CorpusLinter linter = Linter.standard().corpus();
    assertEquals(List.of(), linter.check(subject("one", STORY)));
    List<Finding> found = linter.check(subject("two", STORY + " It rained."));
    assertEquals("A406", found.get(0).rule().id());
    assertEquals("two", found.get(0).document());
  }

  @Test
  void saysNothingOfALayerByItself() throws Exception {
    assertEquals(
        List.of(),
        Linter.standard().check(subject("one", STORY)).stream()
            .filter(f -> f.rule().id().equals("A406"))
            .toList());
  }

  private static Subject subject(String id, String text) {
    return Subject.of(Sample.of(text).segmented().document().withId(id), "initial");
  }
}
