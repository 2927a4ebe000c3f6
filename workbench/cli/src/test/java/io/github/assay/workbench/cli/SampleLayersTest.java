package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLayersTest {

  @TempDir Path directory;

  @Test
  void importsEveryLayerOfTheSampleAndFindsNoErrorInGold() throws Exception {
    Path corpus = directory.resolve("corpus");
    Run.ok("new", corpus);
    Run.ok("import", corpus, Run.SAMPLE);
    for (String name : new String[] {"anna", "ben", "gold"}) {
      Path layer = Run.ROOT.resolve("corpus/sample/annotations").resolve(name);
      Run run = Run.of("import", corpus, layer, "--layer", name);
      assertEquals(ExitCode.OK, run.code(), run.err());
    }
    Run lint = Run.of("lint", corpus, "--layer", "gold", "--severity", "error");
    assertEquals(ExitCode.OK, lint.code(), lint.out());
  }
}
