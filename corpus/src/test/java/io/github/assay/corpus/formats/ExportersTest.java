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
import io.github.assay.typesystem.value.ZoneKind;
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
  void bratSaysWherePiecesThatOnlyALineEndPartsWillComeBackAsOne() throws Exception {
    AnnotatedDocument document =
        Sample.of("One.\nTwo.")
            .span("c1", Layer.CLAIM, List.of(new Range(0, 4), new Range(5, 9)))
            .document();
    assertEquals(
        List.of("1 spans in pieces that line ends alone part (read back as one piece)"),
        Format.find("brat").exporter().export(document).losses());
    assertEquals(
        List.of(new Range(0, 9)),
        there(document, "brat", "talks-1.ann").spans().get(0).fragments());
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
  void webannoComesBackWithNestingFragmentsLinksAndPartsOfTokens() throws Exception {
    AnnotatedDocument document =
        Sample.of("He_1 said [so]; yes.")
            .segmented()
            .zone(ZoneKind.PARAGRAPH, "He_1 said [so]; yes.")
            .span("c1", Layer.CLAIM, List.of(new Range(0, 4), new Range(16, 18)))
            .span("c2", Layer.CLAIM, "so", "quotation", "mixed")
            .by(Provenance.suggested("rules@1", 0.25f).withNote("a|b;c->d\t[2]_*\\"))
            .span("c3", Layer.CLAIM, "[so]")
            .span("s1", Layer.SOURCE, "He", "canonical", "He_1")
            .span("s2", Layer.SOURCE, "He_1")
            .link(LinkType.SOURCE, "c1", "s1", "speaker")
            .link(LinkType.SOURCE, "c1", "s2", "reporter")
            .link(LinkType.SOURCE, "c2", "s1", "")
            .document();
    assertEquals(document, there(document, "webanno", "talks-1.tsv"));
  }

  @Test
  void webannoHasTheFormThatInceptionReads() throws Exception {
    AnnotatedDocument document =
        Sample.of("He said so.\nOh yes.")
            .segmented()
            .span("c1", Layer.CLAIM, "Oh yes")
            .span("s1", Layer.SOURCE, "He")
            .link(LinkType.SOURCE, "c1", "s1", "speaker")
            .document();
    Exported exported = Format.find("webanno").exporter().export(document);
    assertEquals(
        """
        #FORMAT=WebAnno TSV 3.3
        #T_SP=%1$sClaim|id|origin|confidence|status|ROLE_%1$sClaim:sources_%1$sSourceLink|%1$sSource
        #T_SP=%1$sSource|id|origin|confidence|status


        #Text=He said so.
        1-1	0-2	He	_	_	_	_	_	_	s1	human:anna	1.0	manual\t
        1-2	3-7	said	_	_	_	_	_	_	_	_	_	_\t
        1-3	8-10	so	_	_	_	_	_	_	_	_	_	_\t
        1-4	10-11	.	_	_	_	_	_	_	_	_	_	_\t

        #Text=Oh yes.
        2-1	12-14	Oh	c1[1]	human:anna[1]	1.0[1]	manual[1]	speaker[1]	1-1	_	_	_	_\t
        2-2	15-18	yes	c1[1]	human:anna[1]	1.0[1]	manual[1]	speaker[1]	1-1	_	_	_	_\t
        2-3	18-19	.	_	_	_	_	_	_	_	_	_	_\t
        """
            .formatted(OURS),
        text(exported, ".tsv"));
    assertEquals(List.of("1 line ends between sentences (read back as blanks)"), exported.losses());
  }

  @Test
  void namesTheLineOfAWebannoFileThatIsDamaged() throws Exception {
    assertRefused("1-1\t0-99\tOne\t", "a.tsv, line 6: the token at 0-99 lies outside");
    assertRefused("1-1\t2147483647-99\tOne\t", "line 6: the sentence at 2147483647");
    assertRefused("1-1\t0-3", "line 6");
    assertRefused("oops", "line 6: \"oops\" is no number of a token");
  }

  private void assertRefused(String row, String message) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.tsv"),
            "#FORMAT=WebAnno TSV 3.3\n#T_SP=" + OURS + "Claim|id\n\n\n#Text=One\n" + row + "\n");
    AssayException error =
        assertThrows(AssayException.class, () -> InputFormat.find("webanno").importer().read(file));
    assertTrue(error.getMessage().contains(message), error.getMessage());
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
