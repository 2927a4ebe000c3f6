package io.github.assay.annotators.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PearTest {

  private static final String INSTALL =
      """
      <COMPONENT_INSTALLATION_DESCRIPTOR>
        <OS/><TOOLKITS/><UIMA_FRAMEWORK/>
        <SUBMITTED_COMPONENT>
          <ID>opinions</ID><NAME>Opinions</NAME><DESC>$main_root/desc/engine/opinions.xml</DESC>
          <DEPLOYMENT>standard</DEPLOYMENT><COMMENTS/><COLLECTION_READER/><CAS_INITIALIZER/><CAS_CONSUMER/>
        </SUBMITTED_COMPONENT>
        <INSTALLATION>
          <PROCESS><ACTION>find_and_replace_path</ACTION><PARAMETERS>
            <FILE>$main_root/desc/engine/opinions.xml</FILE>
            <FIND_STRING>@@word@@</FIND_STRING><REPLACE_WITH>rise</REPLACE_WITH>
          </PARAMETERS></PROCESS>
        </INSTALLATION>
      </COMPONENT_INSTALLATION_DESCRIPTOR>""";

  @TempDir Path folder;

  private final String home = System.getProperty("user.home");

  @BeforeEach
  void installBelowTheTest() {
    System.setProperty("user.home", folder.resolve("home").toString());
  }

  @AfterEach
  void restoreHome() {
    System.setProperty("user.home", home);
  }

  @Test
  void installsOnceAndRunsTheEngineInside() throws Exception {
    Path pear = pear("opinions.pear", INSTALL, Map.of());
    Path declaration =
        Fixture.write(
            folder.resolve("opinions.json"),
            "{\"pear\": \"opinions.pear\", %s}".formatted(Fixture.MAPPING));
    for (Path file : new Path[] {pear, declaration, declaration}) {
      try (Pipeline pipeline = new Pipeline(Fixture.pipeline(file), Map.of())) {
        AnnotatedDocument document =
            pipeline.annotate(AnnotatedDocument.of("d", "Ann said taxes will not rise."));
        assertEquals(file.equals(pear) ? 1 : 3, document.spans().size());
        assertEquals("Opinion-Finder@2.1", document.spans().get(0).provenance().origin());
      }
    }
    try (var installed = Files.list(folder.resolve("home/.cache/assay/pear"))) {
      assertEquals(1, installed.count());
    }
  }

  @Test
  void refusesEntriesThatLeadOut() throws Exception {
    refused(pear("a.pear", INSTALL, Map.of("../../out.txt", "x")), "leads out of it");
    assertFalse(Files.exists(folder.resolve("home/.cache/assay/pear")));
  }

  @Test
  void refusesInstallingThatReachesBeyondThePear() throws Exception {
    refused(
        pear("b.pear", INSTALL.replace("<FILE>$main_root/desc", "<FILE>/etc"), Map.of()),
        "an action would change /etc/engine/opinions.xml");
    refused(
        pear("c.pear", INSTALL.replace("<FILE>$main_root/", "<FILE>$main_root/../"), Map.of()),
        "leads out of the PEAR");
    refused(
        pear("d.pear", INSTALL.replace("<ID>opinions", "<ID>a/b"), Map.of()),
        "cannot be a folder's name");
    refused(pear("e.pear", "<!DOCTYPE x [<!ENTITY e 'y'>]>" + INSTALL, Map.of()), "DOCTYPE");
  }

  @Test
  void namesAFileThatIsNoPear() throws Exception {
    Path text = Fixture.write(folder.resolve("x.pear"), "not a zip");
    refused(text, "name a PEAR that is whole");
  }

  private static void refused(Path pear, String reason) {
    AssayException error = assertThrows(AssayException.class, () -> Fixture.pipeline(pear));
    assertTrue(error.getMessage().startsWith(pear.toString()), error.getMessage());
    assertTrue(error.getMessage().contains(reason), error.getMessage());
  }

  private Path pear(String name, String install, Map<String, String> more) throws Exception {
    Map<String, String> files = new LinkedHashMap<>(more);
    files.put("metadata/install.xml", install);
    files.put("metadata/PEAR.properties", "main.id=opinions\n");
    files.put(
        "desc/engine/opinions.xml",
        Fixture.engine(
            OpinionEngine.class,
            "<configurationParameterSettings><nameValuePair><name>word</name><value><string>@@word@@"
                + "</string></value></nameValuePair></configurationParameterSettings>"
                + "<typeSystemDescription><imports><import location='../types.xml'/></imports>"
                + "</typeSystemDescription>"));
    files.put("desc/types.xml", Fixture.TYPES);
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes());
        zip.closeEntry();
      }
    }
    return file;
  }
}
