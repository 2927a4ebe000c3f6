package io.github.assay.corpus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {

  @TempDir Path out;

  @Test
  void keepsTheEarlierReleaseUntilTheNewOneIsComplete() throws Exception {
    release("one", "a.xmi", "train/b.xmi", GoldRelease.MANIFEST);
    ReleaseFolder killed = ReleaseFolder.of(out);
    killed.write("a.xmi", bytes("two"));
    assertEquals("one", Files.readString(out.resolve("a.xmi")));
    assertEquals("one", Files.readString(out.resolve("train/b.xmi")));
    release("three", "a.xmi", GoldRelease.MANIFEST);
    assertEquals("three", Files.readString(out.resolve("a.xmi")));
    assertEquals(List.of("a.xmi", "manifest.json"), files());
  }

  @Test
  void goesOnInAFolderWhoseFirstReleaseWasKilled() throws Exception {
    ReleaseFolder.of(out).write("a.xmi", bytes("one"));
    release("two", "a.xmi", GoldRelease.MANIFEST);
    assertEquals(List.of("a.xmi", "manifest.json"), files());
  }

  @Test
  void leavesNothingBehindWhereTheReleaseFails() throws Exception {
    release("one", "a.xmi", GoldRelease.MANIFEST);
    try (ReleaseFolder failing = ReleaseFolder.of(out)) {
      failing.write("b.xmi", bytes("two"));
    }
    assertEquals(List.of("a.xmi", "manifest.json"), files());
  }

  @Test
  void leavesOtherFilesAloneAndRefusesAFolderThatIsNoRelease() throws Exception {
    Files.writeString(out.resolve("thesis.txt"), "mine");
    AssayException refused = assertThrows(AssayException.class, () -> ReleaseFolder.of(out));
    assertTrue(refused.getMessage().contains("no earlier release"), refused.getMessage());
    Files.writeString(out.resolve(GoldRelease.MANIFEST), "{}");
    release("two", "a.xmi", GoldRelease.MANIFEST);
    assertEquals(List.of("a.xmi", "manifest.json", "thesis.txt"), files());
  }

  private void release(String content, String... names) throws Exception {
    try (ReleaseFolder folder = ReleaseFolder.of(out)) {
      for (String name : names) {
        folder.write(name, bytes(content));
      }
      folder.publish();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(f -> !f.equals(out))
          .map(f -> out.relativize(f).toString())
          .sorted()
          .toList();
    }
  }
}
