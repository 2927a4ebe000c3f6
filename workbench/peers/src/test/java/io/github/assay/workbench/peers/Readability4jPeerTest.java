package io.github.assay.workbench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.cli.bench.ExtractPeer;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class Readability4jPeerTest {

  private static final String PROSE =
      "The ferry will not sail on Friday unless the river falls, the harbour master said. ";

  private final ExtractPeer peer = ServiceLoader.load(ExtractPeer.class).findFirst().orElseThrow();

  @Test
  void findsTheTextOfAnArticle() {
    String page = "<html><body><nav>Home</nav><article><p>%s</p></article></body></html>";
    assertTrue(peer.extract(page.formatted(PROSE.repeat(8))).contains(PROSE.strip()));
  }

  @Test
  void saysNothingWhereThereIsNothing() {
    assertEquals("", peer.extract("<html><body></body></html>").strip());
  }
}
