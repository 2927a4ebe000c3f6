package io.github.assay.annotators.learned.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTextTest {

  @TempDir Path folder;

  @Test
  void takesTheMarksOutAndLinksWhatTheyGroup() throws Exception {
    AnnotatedDocument document = read("# A\n{She} <said> [it would rain <<if>> ((he sang))].\n");
    assertEquals("She said it would rain if he sang.", document.text());
    assertEquals(5, document.spans().size());
    assertEquals(1, document.links().stream().filter(l -> l.type() == LinkType.SOURCE).count());
    assertEquals(2, document.links().stream().filter(l -> l.type() == LinkType.CUE).count());
    assertEquals(
        1, document.links().stream().filter(l -> l.type() == LinkType.PRECONDITION).count());
  }

  @Test
  void joinsTheFurtherPieceOfAClaim() throws Exception {
    AnnotatedDocument document = read("# A\n[“No,”] {he} <said>. [+“Never.”]\n");
    assertEquals(
        2,
        document.spans().stream()
            .filter(s -> s.layer() == Layer.CLAIM)
            .findFirst()
            .orElseThrow()
            .fragments()
            .size());
  }

  @Test
  void namesTheLineOfAMarkThatIsNotClosed() {
    AssayException error =
        assertThrows(AssayException.class, () -> read("# A\nfine\n{She <said> no\n"));
    assertTrue(error.getMessage().contains("line 3"), error.getMessage());
  }

  private AnnotatedDocument read(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), content);
    return MarkedText.read(file, "test").get(0);
  }
}
