package io.github.assay.workbench.uitest.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VirtualDisplayTest {

  @Test
  void endsWithThisProgramEvenIfNoWindowWasOpened() throws Exception {
    assumeTrue(VirtualDisplay.isPossible(), VirtualDisplay.REMEDY);
    VirtualDisplay display = VirtualDisplay.start("100x100x24");
    assertTrue(display.server().isAlive());
    // What the system does for a program that is gone.
    display.close();
    assertTrue(display.server().waitFor(30, TimeUnit.SECONDS), "the server is left behind");
  }
}
