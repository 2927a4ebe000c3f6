package io.github.assay.corpus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir Path directory;
  private Path root;

  @BeforeEach
  void makeCorpus() throws Exception {
    root = Corpus.create(directory.resolve("c"), "c", "en").directory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents/a/initial.xmi",
        "documents/a/anna.xmi",
        "documents/a/anna.done",
        "documents/a/anna.journal",
        "documents/a/conflicts/anna-0123456789ab.xmi",
        "documents/a/history/anna/000001-0123456789ab.xmi",
        "source/a/page.html",
        "TypeSystem.xml"
      })
  void leavesTheTemporaryFileOfALivingWriterAlone(String name) throws Exception {
    CorpusFiles files = new CorpusFiles(root).lockedBy(CorpusLocks.of(root, true));
    byte[] content = name.equals("TypeSystem.xml") ? TypeSystems.standard() : CONTENT;
    files.write(root.resolve(name), content, this::openByAnother);
    assertArrayEquals(content, Files.readAllBytes(root.resolve(name)));
  }

  @Test
  void clearsTheTemporaryFileOfADeadWriter() throws Exception {
    Path left = root.resolve("documents/a/conflicts/.anna-0123456789ab.xmi.tmp");
    Files.createDirectories(left.getParent());
    Files.write(left, CONTENT);
    Corpus.open(root);
    assertFalse(Files.exists(left));
  }

  private void openByAnother() throws IOException {
    try {
      Corpus.open(root);
    } catch (AssayException e) {
      throw new IOException(e);
    }
  }
}
