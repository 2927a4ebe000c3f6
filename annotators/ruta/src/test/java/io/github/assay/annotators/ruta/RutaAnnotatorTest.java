package io.github.assay.annotators.ruta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.annotators.pipeline.Tally;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RutaAnnotatorTest {

  private static final String TEXT = "The minister said that talks will fail. Perhaps Bonn agrees.";

  @TempDir Path folder;

  private final Tally tally = new Tally();

  @Test
  void makesAssaysTypesDirectly() throws Exception {
    Path script =
        write(
            "claims.ruta",
            """
            W{REGEXP("said") -> CREATE(Cue, "kind" = "attribution")};
            Cue "that" (ANY+?){-> CREATE(Claim, "quotation" = "indirect")} PERIOD;
            """);
    AnnotatedDocument document = annotate(script, TEXT);
    assertEquals(
        List.of("Cue said {kind=attribution}", "Claim talks will fail {quotation=indirect}"),
        shown(document));
    String origin = document.spans().get(0).provenance().origin();
    assertTrue(origin.matches("claims@[0-9a-f]{8}"), origin);
    assertEquals(Map.of(), tally.counts());
  }

  @Test
  void mapsTheTypesThatAScriptDeclares() throws Exception {
    write("places.txt", "Bonn\nRome\n");
    write(
        "places.ruta",
        """
        PACKAGE news;
        WORDLIST Places = 'places.txt';
        DECLARE Place, Hedge;
        Document{-> MARKFAST(Place, Places)};
        "Perhaps" {-> Hedge};
        """);
    Path declaration =
        write(
            "places.json",
            """
            {"script": "places.ruta", "name": "places", "version": "3", "confidence": 0.8,
             "types": {"news.places.Place": {"as": "Source",
               "features": {"kind": {"value": "government"}}}}}""");
    AnnotatedDocument document = annotate(declaration, TEXT);
    assertEquals(List.of("Source Bonn {kind=government}"), shown(document));
    assertEquals("places@3", document.spans().get(0).provenance().origin());
    assertEquals(0.8f, document.spans().get(0).provenance().confidence());
    assertEquals(
        Map.of("places@3: left out, as news.places.Hedge is not mapped", 1L), tally.counts());
  }

  @Test
  void seesTheSpansOfEarlierAnnotators() throws Exception {
    Path first = write("first.ruta", "\"minister\" {-> Source};");
    Path second = write("second.ruta", "Source \"said\" {-> Cue};");
    PipelineDefinition both =
        new PipelineDefinition("both", List.of(annotator(first), annotator(second)));
    try (Pipeline pipeline = new Pipeline(both, Map.of())) {
      assertEquals(
          List.of("Source minister {}", "Cue said {}"),
          shown(pipeline.annotate(AnnotatedDocument.of("d", TEXT))));
    }
  }

  @Test
  void namesTheLineOfABadScript() throws Exception {
    Path script = write("bad.ruta", "DECLARE Hedge;\n\"x\" {-> Hedge};\nW{REGEXP(\"a\" -> Cue};\n");
    AssayException error = assertThrows(AssayException.class, () -> annotator(script));
    assertTrue(
        error.getMessage().startsWith(script + ", line 3: \"->\": expected RPAREN"),
        error.getMessage());
  }

  @Test
  void namesTheLineOfATypeThatThereIsNot() throws Exception {
    Path script = write("typo.ruta", "// A slip.\n\"Perhaps\" {-> Calim};\n");
    AssayException error = assertThrows(AssayException.class, () -> annotate(script, TEXT));
    assertTrue(error.getMessage().startsWith("d: annotator typo@"), error.getMessage());
    assertTrue(
        error.getMessage().contains(script + ", line 2: there is no type \"Calim\""),
        error.getMessage());
  }

  @Test
  void refusesAScriptThatCallsEngines() throws Exception {
    Path script = write("calls.ruta", "ENGINE utils.HtmlAnnotator;\nDocument{-> CALL(x)};\n");
    AssayException error = assertThrows(AssayException.class, () -> annotator(script));
    assertTrue(error.getMessage().contains("imports"), error.getMessage());
  }

  @Test
  void refusesATypeSystemWithADoctype() throws Exception {
    write(
        "types.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><typeSystemDescription/>");
    Path script = write("imports.ruta", "TYPESYSTEM types;\n");
    AssayException error = assertThrows(AssayException.class, () -> annotator(script));
    assertTrue(error.getMessage().contains("DOCTYPE"), error.getMessage());
  }

  @Test
  void namesATypeSystemThatIsNotThere() throws Exception {
    Path script = write("imports.ruta", "TYPESYSTEM org.none.Types;\n");
    AssayException error = assertThrows(AssayException.class, () -> annotator(script));
    assertTrue(error.getMessage().contains("org/none/Types.xml"), error.getMessage());
  }

  @Test
  void anotherWordListIsAnotherRun() throws Exception {
    write("places.txt", "Bonn\n");
    Path script = write("a.ruta", "WORDLIST Places = 'places.txt';\n");
    String before = annotator(script).fingerprint();
    assertEquals(before, annotator(script).fingerprint());
    write("places.txt", "Rome\n");
    assertNotEquals(before, annotator(script).fingerprint());
  }

  private AnnotatedDocument annotate(Path file, String text) throws Exception {
    PipelineDefinition definition = new PipelineDefinition("test", List.of(annotator(file)));
    try (Pipeline pipeline = new Pipeline(definition, Map.of(), tally)) {
      return pipeline.annotate(AnnotatedDocument.of("d", text));
    }
  }

  private static Annotator annotator(Path file) throws AssayException {
    return new RutaFactory().create(file.toString(), "test");
  }

  private static List<String> shown(AnnotatedDocument document) {
    return document.spans().stream()
        .map(
            (Span s) ->
                s.layer().label() + " " + s.coveredText(document.text()) + " " + s.features())
        .toList();
  }

  private Path write(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }
}
