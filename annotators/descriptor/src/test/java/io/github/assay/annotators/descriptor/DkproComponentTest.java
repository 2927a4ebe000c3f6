package io.github.assay.annotators.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dkpro.core.tokit.ParagraphSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a component of DKPro Core as it comes from its makers. */
class DkproComponentTest {

  @TempDir Path folder;

  @Test
  void runsByItsClassWithItsTypesMapped() throws Exception {
    Path file =
        Fixture.write(
            folder.resolve("dkpro.json"),
            """
            {"class": "%s", "parameters": {"splitPattern": "; "}, "version": "2.5.0",
             "types": {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph": {"as": "Claim"}}}"""
                .formatted(ParagraphSplitter.class.getName()));
    String text = "The talks failed; the strike goes on.";
    try (Pipeline pipeline = new Pipeline(Fixture.pipeline(file), Map.of())) {
      AnnotatedDocument document = pipeline.annotate(AnnotatedDocument.of("d", text));
      assertEquals(
          List.of("The talks failed", "the strike goes on."),
          document.spans().stream().map(s -> s.coveredText(text)).toList());
      assertEquals("Paragraph-Splitter@2.5.0", document.spans().get(0).provenance().origin());
    }
  }
}
