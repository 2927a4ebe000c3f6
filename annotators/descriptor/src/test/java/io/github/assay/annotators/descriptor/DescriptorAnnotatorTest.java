package io.github.assay.annotators.descriptor;

import static io.github.assay.annotators.descriptor.Fixture.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.annotators.pipeline.Tally;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorAnnotatorTest {

  private static final String TEXT = "Ann said taxes will not rise.";

  @TempDir Path folder;

  @BeforeEach
  void descriptor() {
    write(
        folder.resolve("desc/opinions.xml"),
        Fixture.engine(
            OpinionEngine.class,
            "<typeSystemDescription><imports><import location='types.xml'/></imports></typeSystemDescription>"));
    write(folder.resolve("desc/types.xml"), Fixture.TYPES);
  }

  @Test
  void mapsTheEnginesTypesFeaturesAndLinks() throws Exception {
    Tally tally = new Tally();
    AnnotatedDocument document = annotate(declaration(""), TEXT, tally);
    Span claim = only(document, Layer.CLAIM, "taxes will not rise.");
    assertEquals("denied", claim.feature("modality"));
    assertEquals("indirect", claim.feature("quotation"));
    assertEquals("Opinion-Finder@2.1", claim.provenance().origin());
    assertEquals(0.75f, claim.provenance().confidence());
    Span source = only(document, Layer.SOURCE, "Ann");
    assertEquals(0.5f, source.provenance().confidence());
    Link link = document.links().get(0);
    assertEquals(
        List.of(claim.id(), source.id(), "speaker"), List.of(link.from(), link.to(), link.role()));
    assertEquals(
        Map.of("Opinion-Finder@2.1: left out, as x.Hedge is not mapped", 1L), tally.counts());
  }

  @Test
  void takesAssaysOwnTypesAsSuggestionsWhateverTheEngineSaysOfThem() throws Exception {
    AnnotatedDocument document = annotate(folder.resolve("desc/opinions.xml"), TEXT, new Tally());
    Span claim = only(document, Layer.CLAIM, "Ann said");
    assertEquals("Opinion-Finder@2.1", claim.provenance().origin());
    assertEquals(Status.SUGGESTED, claim.provenance().status());
  }

  @Test
  void leavesIgnoredTypesOutWithoutCountingThem() throws Exception {
    Tally tally = new Tally();
    annotate(declaration(", \"ignore\": [\"x.Hedge\"]"), TEXT, tally);
    assertEquals(Map.of(), tally.counts());
  }

  @Test
  void setsParametersAndNamesThoseThatTheEngineHasNot() throws Exception {
    AnnotatedDocument document =
        annotate(declaration(", \"parameters\": {\"word\": \"rise\"}"), TEXT, new Tally());
    only(document, Layer.CLAIM, "rise.");
    AssayException error =
        assertThrows(
            AssayException.class,
            () -> Fixture.pipeline(declaration(", \"parameters\": {\"wrod\": \"rise\"}")));
    assertTrue(
        error.getMessage().contains("the engine has no parameter \"wrod\"; it has word"),
        error.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "checked, no dictionary",
    "unchecked, bad state",
    "linkage, org/gone/Lexicon",
    "stack, StackOverflowError"
  })
  void makesWhateverAnEngineThrowsOneErrorThatNamesTheDocument(String text, String reason)
      throws Exception {
    try (Pipeline pipeline = new Pipeline(Fixture.pipeline(declaration("")), Map.of())) {
      AssayException error =
          assertThrows(
              AssayException.class, () -> pipeline.annotate(AnnotatedDocument.of("doc-7", text)));
      assertTrue(
          error.getMessage().startsWith("doc-7: annotator Opinion-Finder@2.1: the engine failed"),
          error.getMessage());
      assertTrue(error.getMessage().contains(reason), error.getMessage());
      assertEquals(3, pipeline.annotate(AnnotatedDocument.of("doc-8", TEXT)).spans().size());
    }
  }

  @Test
  void namesATypeThatTheEngineDoesNotHave() throws Exception {
    Path file =
        write(
            folder.resolve("wrong.json"),
            "{\"descriptor\": \"desc/opinions.xml\", \"types\": {\"x.Opinon\": {\"as\": \"Claim\"}}}");
    AssayException error =
        assertThrows(AssayException.class, () -> new Pipeline(Fixture.pipeline(file), Map.of()));
    assertTrue(
        error.getMessage().contains("no annotation type \"x.Opinon\"; it has "),
        error.getMessage());
    assertTrue(error.getMessage().contains("x.Opinion"), error.getMessage());
  }

  @Test
  void anotherStateOfAnyFileIsAnotherRun() throws Exception {
    Path file = declaration("");
    PipelineDefinition before = Fixture.pipeline(file);
    assertEquals(before.identity(), Fixture.pipeline(file).identity());
    write(folder.resolve("desc/types.xml"), Fixture.TYPES + "<!-- changed -->");
    assertEquals(before.origins(), Fixture.pipeline(file).origins());
    assertNotEquals(before.identity(), Fixture.pipeline(file).identity());
  }

  @Test
  void runsAClassFromAJarOfItsOwn() throws Exception {
    Path source =
        write(
            folder.resolve("src/far/Shouts.java"),
            """
            package far;
            @org.apache.uima.fit.descriptor.ResourceMetaData(name = "Shouts", version = "7")
            public class Shouts extends org.apache.uima.fit.component.JCasAnnotator_ImplBase {
              @org.apache.uima.fit.descriptor.ConfigurationParameter(name = "least")
              private int least;
              public void process(org.apache.uima.jcas.JCas cas) {
                String text = cas.getDocumentText();
                for (int i = 0; i + least <= text.length(); i++) {
                  String piece = text.substring(i, i + least);
                  if (piece.chars().allMatch(Character::isUpperCase)) {
                    new io.github.assay.typesystem.type.Cue(cas, i, i + least).addToIndexes();
                  }
                }
              }
            }
            """);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString()));
    Path file =
        write(
            folder.resolve("shouts.json"),
            "{\"class\": \"far.Shouts\", \"classpath\": [\"classes\"], \"parameters\": {\"least\": 4}}");
    AnnotatedDocument document = annotate(file, "He said NEVER again.", new Tally());
    assertEquals(2, document.spans().size());
    assertEquals("Shouts@7", document.spans().get(0).provenance().origin());
  }

  private Path declaration(String more) {
    return write(
        folder.resolve("opinions.json"),
        "{\"descriptor\": \"desc/opinions.xml\", %s%s}".formatted(Fixture.MAPPING, more));
  }

  private static AnnotatedDocument annotate(Path file, String text, Tally tally) throws Exception {
    try (Pipeline pipeline = new Pipeline(Fixture.pipeline(file), Map.of(), tally)) {
      return pipeline.annotate(AnnotatedDocument.of("d", text));
    }
  }

  private static Span only(AnnotatedDocument document, Layer layer, String text) {
    List<Span> found =
        document.spans().stream()
            .filter(s -> s.layer() == layer && s.coveredText(document.text()).equals(text))
            .toList();
    assertEquals(1, found.size(), () -> document.spans().toString());
    return found.get(0);
  }
}
