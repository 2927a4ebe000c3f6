package io.github.assay.workbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchEvaluateCommandTest {

  @Test
  void scoresEveryDocumentItMadeAndTellsTheMemoryOnTheWay() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err, true),
            "bench",
            "evaluate",
            "--documents",
            "20");
    assertEquals(ExitCode.OK, code, out + "" + err);
    assertTrue(out.toString().contains("after     10 documents:"), out.toString());
    assertTrue(out.toString().contains("20 documents, 2 systems, 1000 resamples"), out.toString());
    assertTrue(out.toString().contains("not compared: 0"), out.toString());
  }
}
