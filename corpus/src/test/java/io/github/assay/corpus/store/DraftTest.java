package io.github.assay.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {

  private static final String TEXT = "The minister said talks hinge on peace.";

  @TempDir Path directory;
  private Corpus corpus;
  private Path journal;

  @BeforeEach
  void addDocument() throws Exception {
    corpus = Corpus.create(directory.resolve("c"), "News", "en");
    corpus.add(AnnotatedDocument.of("a1", TEXT), "a1.txt", new byte[] {1});
    journal = corpus.directory().resolve("documents/a1/anna.journal");
  }

  @Test
  void bringsBackEveryEditThatWasNotSaved() throws Exception {
    AnnotatedDocument before;
    try (Draft draft = edit()) {
      label(draft, Layer.SOURCE, 0, 12);
      label(draft, Layer.CLAIM, 18, 38);
      List<String> ids = draft.session().document().spans().stream().map(s -> s.id()).toList();
      draft.session().perform(Operations.link(LinkType.SOURCE, ids.get(1), ids.get(0), "speaker"));
      draft.session().perform(Operations.note(ids.get(0), "who? \uD83D\uDE00"));
      label(draft, Layer.CUE, 13, 17);
      draft.session().undo();
      before = draft.session().document();
    }
    assertEquals(List.of(new Draft.Unsaved("a1", "anna", "anna")), corpus.unsaved());
    try (Draft draft = edit()) {
      assertEquals(6, draft.recovered());
      assertEquals(before, draft.session().document());
      assertTrue(draft.session().isDirty());
      label(draft, Layer.CUE, 13, 17);
      assertTrue(
          draft.session().annotations().span("anna-4").isPresent(), "an id is never given twice");
      draft.save();
      assertFalse(Files.exists(journal));
    }
    assertEquals(4 - 1, corpus.read("a1", "anna").document().spans().size());
  }

  @Test
  void dropsOnlyTheEditThatWasBeingWritten() throws Exception {
    try (Draft draft = edit()) {
      label(draft, Layer.SOURCE, 0, 12);
      label(draft, Layer.CUE, 13, 17);
    }
    byte[] whole = Files.readAllBytes(journal);
    int lastLine = whole.length - 1;
    while (whole[lastLine - 1] != '\n') {
      lastLine--;
    }
    for (int length = lastLine; length < whole.length; length++) {
      Files.write(journal, java.util.Arrays.copyOf(whole, length));
      try (Draft draft = edit()) {
        assertEquals(1, draft.recovered(), "cut at " + length);
      }
      assertEquals(lastLine, Files.size(journal));
    }
  }

  @Test
  void refusesAJournalThatIsDamagedBeforeItsEnd() throws Exception {
    try (Draft draft = edit()) {
      label(draft, Layer.SOURCE, 0, 12);
      label(draft, Layer.CUE, 13, 17);
    }
    String text = Files.readString(journal);
    Files.writeString(journal, text.replaceFirst("Source", "Sauce!"));
    AssayException e = assertThrows(AssayException.class, this::edit);
    assertTrue(e.getMessage().contains("anna.journal, line 2"), e.getMessage());
    Files.writeString(journal, text);
    edit().close();
  }

  @Test
  void forgetsAJournalThatASaveHoldsAlready() throws Exception {
    byte[] unsaved;
    try (Draft draft = edit()) {
      label(draft, Layer.SOURCE, 0, 12);
      unsaved = Files.readAllBytes(journal);
      draft.save();
    }
    Files.write(journal, unsaved, StandardOpenOption.CREATE_NEW);
    try (Draft draft = edit()) {
      assertEquals(0, draft.recovered());
      assertTrue(draft.warning().isEmpty());
      assertEquals(1, draft.session().document().spans().size());
    }
    assertFalse(Files.exists(journal));
  }

  @Test
  void keepsEditsAsideWhereSomebodyElseSavedTheLayer() throws Exception {
    try (Draft draft = edit()) {
      label(draft, Layer.SOURCE, 0, 12);
    }
    corpus.save("a1", "anna", AnnotatedDocument.of("a1", TEXT), Corpus.ABSENT);
    try (Draft draft = edit()) {
      assertTrue(draft.session().document().spans().isEmpty());
      String warning = draft.warning().orElseThrow();
      Path kept = Path.of(warning.replaceFirst(".* kept in (\\S+): .*", "$1"));
      assertEquals(
          1, new XmiReader().read(Files.readAllBytes(kept), "k").document().spans().size());
    }
    assertTrue(corpus.unsaved().isEmpty());
  }

  @Test
  void opensALayerOnlyOnceAtATime() throws Exception {
    try (Draft first = edit()) {
      assertThrows(AssayException.class, this::edit);
      Corpus again = Corpus.open(corpus.directory());
      assertThrows(AssayException.class, () -> again.edit("a1", "anna", "anna", "initial"));
      again.edit("a1", "bert", "bert", "initial").close();
      assertEquals("anna", first.layerName());
    }
    edit().close();
  }

  @Test
  void refusesAnEditThatNoFileCouldHold() throws Exception {
    try (Draft draft = edit()) {
      label(draft, Layer.SOURCE, 0, 12);
      for (String bad : List.of("\u001b", "\ud83d", "\uffff")) {
        assertThrows(
            AssayException.class,
            () -> draft.session().perform(Operations.note("anna-1", "x" + bad)));
      }
      draft.save();
    }
  }

  private Draft edit() throws AssayException {
    return corpus.edit("a1", "anna", "anna", Corpus.INITIAL);
  }

  private static void label(Draft draft, Layer layer, int begin, int end) throws AssayException {
    draft.session().perform(Operations.label(layer, new Range(begin, end)));
  }
}
