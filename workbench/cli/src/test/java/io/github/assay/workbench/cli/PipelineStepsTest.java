package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the steps of a pipeline are named, over the annotators that the program contains. */
class PipelineStepsTest {

  @Test
  void aStepIsAPipelineAnAnnotatorOrAMemberOfAFamily() throws Exception {
    assertEquals(
        List.of("attribution-rules", "preconditions", "tagger", "chat-a-b-c"),
        steps("rules, tagger, chat:a\\,b:c"));
  }

  @Test
  void namesTheStepThatIsUnknown() {
    AssayException error = assertThrows(AssayException.class, () -> steps("rules,rulse"));
    assertTrue(
        error
            .getMessage()
            .startsWith("there is no pipeline or annotator \"rulse\"; pipelines are "),
        error.getMessage());
    assertTrue(error.getMessage().contains("families are chat:MODEL"), error.getMessage());
  }

  private static List<String> steps(String name) throws AssayException {
    return PipelineDefinition.find(name).steps().stream().map(Annotator::id).toList();
  }
}
