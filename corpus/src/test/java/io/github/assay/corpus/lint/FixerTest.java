package io.github.assay.corpus.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixerTest {

  private static final Provenance MACHINE = Provenance.suggested("rules@1", 0.5f);

  @Test
  void trimsWhatIsLooseAtEitherEdgeStepByStep() throws Exception {
    Fixer.Result result = fix(Sample.of("x, He , said").span("s", Layer.SOURCE, ", He , "), "anna");
    assertEquals(List.of(new Range(3, 5)), result.document().spans().get(0).fragments());
  }

  @Test
  void leavesASuggestionASuggestion() throws Exception {
    Fixer.Result result =
        fix(Sample.of("He said").span("s", Layer.SOURCE, "He ").by(MACHINE), "suggestions");
    assertEquals(Status.SUGGESTED, result.document().spans().get(0).provenance().status());
    assertEquals(List.of("A201"), result.mended().stream().map(f -> f.rule().id()).toList());
  }

  @Test
  void deletesADuplicateThatSaysNothingMore() throws Exception {
    Sample sample =
        Sample.of("He said").span("s1", Layer.SOURCE, "He").span("s2", Layer.SOURCE, "He");
    assertEquals(1, fix(sample, "anna").document().spans().size());
  }

  @Test
  void keepsADuplicateWithALinkOfItsOwn() throws Exception {
    Sample sample =
        Sample.of("He said so")
            .span("c", Layer.CLAIM, "so")
            .span("s1", Layer.SOURCE, "He")
            .span("s2", Layer.SOURCE, "He")
            .link(LinkType.SOURCE, "c", "s2", "speaker");
    assertEquals(sample.document(), fix(sample, "anna").document());
  }

  @Test
  void takesRejectedSpansOutOfGoldOnly() throws Exception {
    Sample sample =
        Sample.of("He").span("s", Layer.SOURCE, "He").by(MACHINE.withStatus(Status.REJECTED));
    assertEquals(1, fix(sample, "anna").document().spans().size());
    assertEquals(0, fix(sample, "gold").document().spans().size());
  }

  @Test
  void makesNoRepairThatAPersonHasToDecideOn() throws Exception {
    Sample sample = Sample.of("He").span("s", Layer.SOURCE, "He").by(MACHINE);
    AnnotatedDocument after = fix(sample, "gold").document();
    assertEquals(sample.document(), after);
    Finding unreviewed =
        Linter.standard().check(after, "gold").stream()
            .filter(f -> f.rule().id().equals("A501"))
            .findFirst()
            .orElseThrow();
    assertFalse(unreviewed.fix().orElseThrow().safe());
  }

  private static Fixer.Result fix(Sample sample, String layerName) throws Exception {
    return new Fixer(Linter.standard()).fix(sample.document(), layerName);
  }
}
