package io.github.assay.corpus.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.lint.Sample;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportersTest {

  private static final String OURS = "io.github.assay.typesystem.type.";
  private static final Set<String> RANGES =
      Set.of(
          "uima.cas.String",
          "uima.cas.Boolean",
          "uima.cas.Integer",
          "uima.cas.Float",
          "uima.cas.StringArray",
          "uima.cas.FSArray");
  private static final Set<String> RESERVED =
      Set.of("type", "class", "view", "address", "begin", "end", "sofa", "from", "in", "is", "not");

  @TempDir Path folder;

  @Test
  void plainUimaReadsTheXmiFolderWithItsOwnTypeSystemAlone() throws Exception {
    AnnotatedDocument document = Sample.faultless().document();
    new FolderWriter(folder, Format.find("xmi")).write(document);
    CAS cas = CasCreationUtils.createCas(types(), null, null);
    try (var in = Files.newInputStream(folder.resolve("talks-1.xmi"))) {
      XmiCasDeserializer.deserialize(in, cas);
    }
    assertEquals(document.text(), cas.getDocumentText());
    Annotation claim = cas.<Annotation>select(cas.getTypeSystem().getType(OURS + "Claim")).single();
    assertEquals("talks are impossible", claim.getCoveredText());
  }

  @Test
  void theTypeSystemHasTheFormThatInceptionAndDkproCassisNeed() throws Exception {
    new FolderWriter(folder, Format.find("xmi")).write(Sample.faultless().document());
    for (TypeDescription type : types().getTypes()) {
      if (type.getName().startsWith(OURS)) {
        boolean link = type.getName().endsWith("Link");
        assertEquals(
            link ? "uima.cas.TOP" : "uima.tcas.Annotation",
            type.getSupertypeName(),
            type.getName());
        for (FeatureDescription feature : type.getFeatures()) {
          String name = type.getName() + ":" + feature.getName();
          assertTrue(!RESERVED.contains(feature.getName()) && !name.contains("__"), name);
          assertTrue(
              RANGES.contains(feature.getRangeTypeName())
                  || link && feature.getName().equals("target"),
              name);
        }
        if (link) {
          assertEquals(
              List.of("role", "target"),
              java.util.Arrays.stream(type.getFeatures())
                  .map(FeatureDescription::getName)
                  .toList());
        }
      }
    }
  }

  @Test
  void casJsonComesBackAsItWas() throws Exception {
    AnnotatedDocument document = Sample.faultless().document();
    assertEquals(document, there(document, "cas-json", "talks-1.json"));
  }

  @Test
  void xmiComesBackAsItWas() throws Exception {
    AnnotatedDocument document = Sample.faultless().document();
    assertEquals(document, there(document, "xmi", "talks-1.xmi"));
  }

  @Test
  void bratComesBackWithAllButWhatItSaidIsLost() throws Exception {
    AnnotatedDocument document =
        Sample.of("😀 \"One,\" he said.\n\"Two.\"\nHe")
            .span(
                "c1",
                Layer.CLAIM,
                List.of(new Range(3, 9), new Range(10, 28)),
                "quotation",
                "mixed")
            .by(Provenance.suggested("rules@1", 0.25f).withNote("look again"))
            .span("s1", Layer.SOURCE, "he")
            .link(LinkType.SOURCE, "c1", "s1", "")
            .document();
    assertEquals(document, there(document, "brat", "talks-1.ann"));
  }

  @Test
  void namesTheLineOfABratFileThatLiesOutsideTheText() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "One");
    Files.writeString(folder.resolve("a.ann"), "T1\tClaim 0 3\tOne\nT2\tClaim 0 9\tOne\n");
    AssayException error =
        assertThrows(
            AssayException.class,
            () -> InputFormat.find("brat").importer().read(folder.resolve("a.ann")));
    assertTrue(error.getMessage().contains("a.ann, line 2"), error.getMessage());
  }

  @Test
  void refusesWhatIsNoCasJson() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "{\"%TYPES\":[1]}");
    assertThrows(AssayException.class, () -> InputFormat.find("cas-json").importer().read(file));
  }

  private AnnotatedDocument there(AnnotatedDocument document, String format, String file)
      throws Exception {
    Exported exported = Format.find(format).exporter().export(document);
    for (var part : exported.files().entrySet()) {
      Files.write(folder.resolve("talks-1" + part.getKey()), part.getValue());
    }
    return InputFormat.find(format).importer().read(folder.resolve(file));
  }

  @Test
  void bratCountsCodePointsAndKeepsFragments() throws Exception {
    AnnotatedDocument document =
        Sample.of("😀 \"One,\" he said.\n\"Two.\"")
            .span("c1", Layer.CLAIM, List.of(new Range(3, 9), new Range(19, 25)))
            .document();
    Exported exported = Format.find("brat").exporter().export(document);
    assertEquals(
        "T1\tClaim 2 8;18 24\t\"One,\" \"Two.\"",
        text(exported, ".ann").lines().findFirst().orElseThrow());
    assertEquals(document.text(), text(exported, ".txt"));
  }

  @Test
  void bratNamesTheEndsOfALink() throws Exception {
    Exported exported = Format.find("brat").exporter().export(Sample.faultless().document());
    assertTrue(text(exported, ".ann").contains("source Arg1:T3 Arg2:T1"), text(exported, ".ann"));
    assertEquals(List.of("4 roles of links", "13 sentences and tokens"), exported.losses());
  }

  @Test
  void conllTagsWholeTokensAndSaysWhatItLeavesOut() throws Exception {
    AnnotatedDocument document =
        Sample.of("He said so. Yes.")
            .segmented()
            .span("c1", Layer.CLAIM, "so")
            .span("c2", Layer.CLAIM, "so.")
            .span("s1", Layer.SOURCE, "He")
            .document();
    Exported exported = Format.find("conll").exporter().export(document);
    assertEquals(
        """
        He	O	O	B-Source	O
        said	O	O	O	O
        so	B-Claim	O	O	O
        .	I-Claim	O	O	O

        Yes	O	O	O	O
        .	O	O	O	O

        """,
        text(exported, ".conll"));
    assertEquals(
        List.of(
            "1 nested or overlapping spans of one type (the outer one is written)",
            "3 spans' features and provenance"),
        exported.losses());
  }

  @Test
  void refusesAFolderThatHoldsSomethingAndASecondDocumentOfOneName() throws Exception {
    FolderWriter writer = new FolderWriter(folder, Format.find("conll"));
    writer.write(Sample.of("One").document());
    assertThrows(AssayException.class, () -> writer.write(Sample.of("Two").document()));
    AssayException error =
        assertThrows(AssayException.class, () -> new FolderWriter(folder, Format.find("conll")));
    assertTrue(error.getMessage().contains("is not empty"), error.getMessage());
  }

  private TypeSystemDescription types() throws Exception {
    return UIMAFramework.getXMLParser()
        .parseTypeSystemDescription(new XMLInputSource(folder.resolve("TypeSystem.xml").toFile()));
  }

  private static String text(Exported exported, String file) {
    return new String(exported.files().get(file), StandardCharsets.UTF_8);
  }
}
