package io.github.assay.workbench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.assay.workbench.cli.bench.SpeedPeer;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class OpenNlpPeerTest {

  @Test
  void tagsEveryTokenOfEverySentence() {
    assertEquals(8, new OpenNlpPeer().process("The talks failed. Nobody was surprised."));
  }

  @Test
  void isFoundByTheBenchmark() {
    SpeedPeer peer = ServiceLoader.load(SpeedPeer.class).findFirst().orElseThrow();
    assertInstanceOf(OpenNlpPeer.class, peer);
  }
}
