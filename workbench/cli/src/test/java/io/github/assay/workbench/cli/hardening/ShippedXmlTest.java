package io.github.assay.workbench.cli.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the XML that the project ships to what it demands of others'. */
class ShippedXmlTest {

  @TempDir Path fixture;

  @Test
  void noShippedXmlHasADoctypeOrIsXml11() throws IOException {
    assertEquals(List.of(), offending(Path.of(System.getProperty("assay.root"))));
  }

  @Test
  void findsADoctypeAndXml11() throws IOException {
    Path resources = Files.createDirectories(fixture.resolve("src/main/resources"));
    Files.writeString(resources.resolve("a.xml"), "<?xml version=\"1.0\"?><!DOCTYPE a><a/>");
    Files.writeString(resources.resolve("b.xmi"), "<?xml version='1.1'?><a/>");
    Files.writeString(resources.resolve("c.xml"), "<?xml version=\"1.0\"?><a/>");
    assertEquals(
        List.of(resources.resolve("a.xml"), resources.resolve("b.xmi")), offending(fixture));
  }

  private static List<Path> offending(Path root) throws IOException {
    List<Path> bad = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(ShippedXmlTest::isShippedXml).sorted().toList()) {
        String content = Files.readString(file);
        if (content.contains("<!DOCTYPE")
            || content.matches("(?s)\\s*<\\?xml[^>]*version\\s*=\\s*[\"']1\\.1.*")) {
          bad.add(file);
        }
      }
    }
    return bad;
  }

  private static boolean isShippedXml(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.contains("/src/main/")
        && (name.endsWith(".xml") || name.endsWith(".exsd") || name.endsWith(".xmi"));
  }
}
