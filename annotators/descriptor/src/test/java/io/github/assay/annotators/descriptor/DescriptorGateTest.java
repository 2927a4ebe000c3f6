package io.github.assay.annotators.descriptor;

import static io.github.assay.annotators.descriptor.Fixture.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorGateTest {

  private static final String IMPORT =
      "<typeSystemDescription xmlns='http://uima.apache.org/resourceSpecifier'>\n"
          + "<imports><import %s/></imports></typeSystemDescription>";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.xml",
        "%2e%2e/outside.xml",
        "sub/../../outside.xml",
        "link.xml",
        "http://localhost:1/types.xml",
        "//host/share/types.xml",
        "jar:http://localhost:1/a.jar!/types.xml"
      })
  void refusesAnImportThatLeadsOut(String location) throws Exception {
    write(folder.resolve("outside.xml"), Fixture.TYPES);
    Files.createDirectories(folder.resolve("desc/sub"));
    Files.createSymbolicLink(folder.resolve("desc/link.xml"), folder.resolve("outside.xml"));
    AssayException error = refused(IMPORT.formatted("location='" + location + "'"));
    assertTrue(error.getMessage().contains("types.xml, line 2: \"" + location), error.getMessage());
  }

  @Test
  void refusesAnAbsoluteImport() {
    Path outside = write(folder.resolve("outside.xml"), Fixture.TYPES);
    AssayException error = refused(IMPORT.formatted("location='" + outside.toUri() + "'"));
    assertTrue(error.getMessage().contains("leads out of the descriptor's folder"));
  }

  @Test
  void followsAnImportIntoAFolderOfTheDataPath() throws Exception {
    write(folder.resolve("data/org/x/types.xml"), Fixture.TYPES);
    Path file = write(folder.resolve("desc/types.xml"), IMPORT.formatted("name='org.x.types'"));
    List<byte[]> files = look(file, List.of(folder.resolve("data")));
    assertEquals(2, files.size());
    Path byLocation =
        write(
            folder.resolve("desc/near.xml"),
            IMPORT.formatted("location='../data/org/x/types.xml'"));
    assertEquals(2, look(byLocation, List.of(folder.resolve("data"))).size());
  }

  @Test
  void goesRoundACircleOfImportsOnce() throws Exception {
    write(folder.resolve("desc/b.xml"), IMPORT.formatted("location='a.xml'"));
    Path a = write(folder.resolve("desc/a.xml"), IMPORT.formatted("location='b.xml'"));
    assertEquals(2, look(a, List.of()).size());
  }

  @Test
  void refusesADoctype() {
    AssayException error =
        refused(
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n"
                + "<typeSystemDescription>&e;</typeSystemDescription>");
    assertTrue(error.getMessage().contains("DOCTYPE"), error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"uriSpecifier", "customResourceSpecifier", "pearSpecifier"})
  void refusesWhatCallsElsewhere(String kind) {
    AssayException error = refused("<" + kind + "/>");
    assertTrue(error.getMessage().contains("<" + kind + "> is no descriptor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.xml", "http://localhost:1/a", "file:///etc/passwd"})
  void refusesAResourceOutside(String url) {
    write(folder.resolve("outside.xml"), Fixture.TYPES);
    AssayException error =
        refused(
            "<resourceManagerConfiguration><fileUrl>"
                + url
                + "</fileUrl></resourceManagerConfiguration>");
    assertTrue(error.getMessage().contains("\"" + url), error.getMessage());
  }

  @Test
  void namesTheFileAndLineOfBadXml() {
    AssayException error = refused("<typeSystemDescription>\n<types></typeSystemDescription>");
    assertTrue(error.getMessage().contains("types.xml, line 2: "), error.getMessage());
  }

  private AssayException refused(String content) {
    Path file = write(folder.resolve("desc/types.xml"), content);
    return assertThrows(AssayException.class, () -> look(file, List.of()));
  }

  private static List<byte[]> look(Path file, List<Path> dataPath) throws AssayException {
    return DescriptorGate.look(file, dataPath, DescriptorGateTest.class.getClassLoader());
  }
}
