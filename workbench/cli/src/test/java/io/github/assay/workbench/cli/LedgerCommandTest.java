package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {

  @TempDir Path directory;

  @Test
  void printsTheEffortThatThePipelineSavesOnTheSample() throws Exception {
    Path corpus = directory.resolve("corpus");
    Run.ok("new", corpus);
    Run.ok("import", corpus, Run.SAMPLE);
    Run.ok("import", corpus, Run.ROOT.resolve("corpus/sample/annotations/gold"), "--layer", "gold");
    assertTrue(Run.ok("ledger", corpus).err().contains("no person's layer with suggestions"));
    Run.ok("annotate", corpus, "--pipeline", "rules");
    List<String> lines = Run.ok("ledger", corpus).out().lines().toList();
    assertTrue(lines.get(0).startsWith("layer "), lines.get(0));
    assertTrue(lines.get(1).matches("gold +compared +20 +attribution-rules@.*%"), lines.get(1));
    assertTrue(lines.get(2).matches("gold +compared +20 +preconditions@.*%"), lines.get(2));
    List<String> rows =
        Run.ok("ledger", corpus, "--layer", "gold", "--json").out().lines().toList();
    JsonNode all = new ObjectMapper().readTree(rows.get(rows.size() - 1));
    assertEquals("all", all.get("annotator").asText());
    assertEquals(
        1 - all.get("spent").asDouble() / all.get("scratch").asDouble(),
        all.get("saved").asDouble(),
        1e-12);
    assertTrue(all.get("saved").asDouble() > 0, all::toString);
  }
}
