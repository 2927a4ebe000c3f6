package io.github.assay.annotators.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedModelTest {

  private static final String TEXT =
      "Foreign Minister Ana Ruiz said on Monday that the talks would resume in May.";

  @Test
  void saysWhatItWasTrainedOnAndItsLicence() throws Exception {
    ModelHeader header = Model.shipped().header();
    assertTrue(header.describe().contains("CC BY"), header.describe());
    assertFalse(header.data().isEmpty());
    assertFalse(header.scores().isEmpty());
  }

  @Test
  void findsAClaimAndItsCueAndNamesItself() throws Exception {
    Model model = Model.shipped();
    List<Span> spans = model.annotate(AnnotatedDocument.of("talks", TEXT)).spans();
    assertTrue(spans.stream().anyMatch(s -> s.layer() == Layer.CLAIM), spans.toString());
    assertTrue(spans.stream().anyMatch(s -> s.coveredText(TEXT).equals("said")), spans.toString());
    spans.forEach(s -> assertEquals(model.header().origin(), s.provenance().origin()));
  }
}
