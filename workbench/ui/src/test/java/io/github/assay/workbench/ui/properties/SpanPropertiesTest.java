package io.github.assay.workbench.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpanPropertiesTest {

  private static final String TEXT = "Ann said rain comes.";

  private final EditSession session =
      new EditSession(
          AnnotatedDocument.of("d", TEXT)
              .withAnnotations(
                  List.of(
                      Span.of("s1", Layer.SOURCE, 0, 3, Provenance.suggested("rules@1", 0.5f)),
                      Span.of("c1", Layer.CLAIM, 9, 19, Provenance.manual("ann"))),
                  List.of(new Link(LinkType.SOURCE, "c1", "s1", ""))),
          "anna",
          (id, change) -> {});

  @Test
  void listsFeaturesRolesNoteAndFactsInThisOrder() {
    assertEquals(
        List.of(
            "quotation",
            "modality",
            "source \u201cAnn\u201d",
            "note",
            "status",
            "origin",
            "confidence",
            "extent",
            "id"),
        of("c1").stream().map(Property::name).toList());
  }

  @Test
  void setsAndUnsetsFeaturesRolesAndNotes() throws AssayException {
    set("c1", "modality", "denied");
    assertEquals("denied", span("c1").feature("modality"));
    set("c1", "modality", SpanProperties.UNSET);
    assertEquals("", span("c1").feature("modality"));
    set("c1", "source \u201cAnn\u201d", "speaker");
    assertEquals("speaker", property("c1", "source \u201cAnn\u201d").value());
    set("c1", "source \u201cAnn\u201d", SpanProperties.UNSET);
    assertEquals(List.of(new Link(LinkType.SOURCE, "c1", "s1", "")), session.annotations().links());
    set("s1", "canonical", "Ann Lee");
    assertEquals("Ann Lee", span("s1").feature("canonical"));
    set("s1", "note", "which Ann?");
    assertEquals("which Ann?", span("s1").provenance().note());
  }

  @Test
  void offersTheClosedValuesAfterNone() {
    Property modality = property("c1", "modality");
    assertEquals(SpanProperties.UNSET, modality.choices().get(0));
    assertEquals(
        FeatureValues.of(Layer.CLAIM, "modality"),
        modality.choices().subList(1, modality.choices().size()));
    assertTrue(property("s1", "canonical").choices().isEmpty(), "a name is typed");
  }

  @Test
  void knowsWhichWidgetsCanShowAnotherSpan() {
    assertTrue(property("c1", "note").looksLike(property("s1", "note")));
    assertFalse(property("s1", "kind").looksLike(property("s1", "canonical")));
  }

  @Test
  void explainsEverythingInTheWordsOfTheTypeSystem(@TempDir Path folder) throws AssayException {
    Corpus corpus = Corpus.create(folder.resolve("corpus"), "Talks", "en");
    TypeHelp help = TypeHelp.read(corpus.directory().resolve("TypeSystem.xml"));
    for (Span span : session.annotations().spans()) {
      assertFalse(help.of(span.layer()).isEmpty());
      for (Property property : SpanProperties.of(span, session.annotations(), TEXT, help)) {
        assertFalse(property.help().isEmpty(), property.name() + " is not explained");
      }
    }
  }

  @Test
  void saysWhichTypeSystemCannotBeRead(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("TypeSystem.xml"), "<typeSystemDescr");
    AssayException error = assertThrows(AssayException.class, () -> TypeHelp.read(file));
    assertTrue(error.getMessage().contains(file.toString()));
  }

  private void set(String id, String name, String value) throws AssayException {
    session.perform(property(id, name).setter().orElseThrow().apply(value));
  }

  private Property property(String id, String name) {
    return of(id).stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Property> of(String id) {
    return SpanProperties.of(span(id), session.annotations(), TEXT, TypeHelp.NONE);
  }

  private Span span(String id) {
    return session.annotations().span(id).orElseThrow();
  }
}
