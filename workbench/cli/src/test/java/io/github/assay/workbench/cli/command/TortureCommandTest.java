package io.github.assay.workbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TortureCommandTest {

  @TempDir Path scratch;

  @Test
  void clearsEveryBarInTheShortForm() {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    int code = Main.run(writer, writer, "torture", "--scratch", scratch.toString(), "--seed", "7");
    assertTrue(out.toString().contains("seed 7"), out.toString());
    assertEquals(ExitCode.OK, code, out.toString());
  }
}
