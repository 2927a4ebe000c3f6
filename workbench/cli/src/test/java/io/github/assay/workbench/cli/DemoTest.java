package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  private static final Path SAMPLE = Run.ROOT.resolve("corpus/sample");

  @TempDir Path directory;

  @Test
  void refusesAFolderThatHoldsSomething() throws Exception {
    Files.writeString(directory.resolve("mine.txt"), "mine");
    Run run = Run.of("demo", directory, "--sample", SAMPLE);
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("is not empty; name a new folder"), run.err());
  }

  @Test
  void saysWhereTheSampleShouldBe() {
    Run run = Run.of("demo", directory, "--sample", directory);
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("holds no sample corpus"), run.err());
  }

  private static long count(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(suffix)).count();
    }
  }

  @Test
  void endsWithGoldForAllArticlesOfTheSample() throws Exception {
    Path demo = directory.resolve("demo");
    String answer = Run.ok("demo", demo, "--sample", SAMPLE).out();
    assertTrue(answer.contains("articles    " + articles() + ", each with gold XMI"), answer);
    assertTrue(answer.contains("by anna, ben\n"), "a machine counts as an annotator: " + answer);
    assertTrue(answer.contains("corpus      " + demo.resolve("corpus")), answer);
    assertEquals(articles(), count(demo.resolve("gold"), ".xmi"));
    assertTrue(Files.exists(demo.resolve("gold/TypeSystem.xml")));
    assertTrue(Files.exists(demo.resolve("gold/manifest.json")));
  }

  private static long articles() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE.resolve("source"))) {
      return files.count();
    }
  }
}
