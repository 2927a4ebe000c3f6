package io.github.assay.workbench.peers;

import io.github.assay.workbench.cli.bench.ExtractPeer;
import net.dankito.readability4j.extended.Readability4JExtended;

/** Extracts articles with Readability4J, the port of Mozilla's reader mode. */
public final class Readability4jPeer implements ExtractPeer {

  /** It resolves links against an address, which no text depends on. */
  private static final String ADDRESS = "http://localhost/";

  @Override
  public String name() {
    return "Readability4J";
  }

  @Override
  public String extract(String html) {
    String text = new Readability4JExtended(ADDRESS, html).parse().getTextContent();
    return text == null ? "" : text;
  }
}
