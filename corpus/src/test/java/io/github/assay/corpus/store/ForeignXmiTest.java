package io.github.assay.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignXmiTest {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
          + " xmlns:cas=\"http:///uima/cas.ecore\" xmlns:own=\"http:///org/example/type.ecore\""
          + " xmlns:seg=\"http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore\""
          + " xmlns:assay=\"http:///io/github/assay/typesystem/type.ecore\" xmi:version=\"2.0\">"
          + "<cas:NULL xmi:id=\"0\"/>";
  private static final String SOFA =
      "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\""
          + " sofaString=\"The talks failed. Nobody was surprised.\"/>";

  @Test
  void keepsTextAndKnownTypesAndNamesTheOthers() throws Exception {
    ForeignXmi.Content content =
        read(
            HEAD
                + "<own:Person xmi:id=\"5\" sofa=\"1\" begin=\"0\" end=\"9\" age=\"3\"/>"
                + "<seg:Sentence xmi:id=\"6\" sofa=\"1\" begin=\"0\" end=\"17\" mood=\"sad\"/>"
                + "<seg:Sentence xmi:id=\"7\" sofa=\"1\" begin=\"18\" end=\"39\"/>"
                + SOFA
                + "<cas:View sofa=\"1\" members=\"5 6 7\"/></xmi:XMI>");
    assertEquals("The talks failed. Nobody was surprised.", content.document().text());
    assertEquals(2, content.document().sentences().size());
    assertEquals(
        List.of(
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence:mood",
            "org.example.type.Person"),
        content.left());
  }

  @Test
  void readsTheViewThatHasTheText() throws Exception {
    ForeignXmi.Content content =
        read(
            HEAD
                + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\"/>"
                + "<cas:Sofa xmi:id=\"2\" sofaNum=\"2\" sofaID=\"plain\" mimeType=\"text\""
                + " sofaString=\"The talks failed.\"/>"
                + "<cas:View sofa=\"1\" members=\"\"/><cas:View sofa=\"2\" members=\"\"/></xmi:XMI>");
    assertEquals("The talks failed.", content.document().text());
    assertEquals(List.of("view _InitialView"), content.left());
  }

  @Test
  void refusesWhatIsKnownButNotValid() {
    AssayException e =
        assertThrows(
            AssayException.class,
            () ->
                read(
                    HEAD
                        + "<own:Person xmi:id=\"5\" sofa=\"1\" begin=\"0\" end=\"9\"/>"
                        + "<seg:Sentence xmi:id=\"6\" sofa=\"1\" begin=\"0\" end=\"99\"/>"
                        + SOFA
                        + "<cas:View sofa=\"1\" members=\"5 6\"/></xmi:XMI>"));
    assertTrue(e.getMessage().contains("a.xmi"), e.getMessage());
  }

  @Test
  void saysThatThereIsNoText() {
    AssayException e =
        assertThrows(
            AssayException.class,
            () ->
                read(
                    HEAD
                        + "<own:Person xmi:id=\"5\"/><cas:Sofa xmi:id=\"1\" sofaNum=\"1\""
                        + " sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"\"/>"
                        + "<cas:View sofa=\"1\" members=\"5\"/></xmi:XMI>"));
    assertTrue(e.getMessage().contains("no text"), e.getMessage());
  }

  @Test
  void refusesADoctype() {
    String xmi = HEAD + SOFA + "<cas:View sofa=\"1\" members=\"\"/></xmi:XMI>";
    assertThrows(
        AssayException.class, () -> read(xmi.replace("?>", "?><!DOCTYPE x [<!ENTITY a \"b\">]>")));
  }

  private static ForeignXmi.Content read(String xmi) throws AssayException {
    return ForeignXmi.read(xmi.getBytes(StandardCharsets.UTF_8), "a.xmi");
  }
}
