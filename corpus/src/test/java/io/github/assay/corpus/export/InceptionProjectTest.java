package io.github.assay.corpus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.lint.Finding;
import io.github.assay.corpus.lint.Sample;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.AssayTypeSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.CASCompleteSerializer;
import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.Serialization;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InceptionProjectTest {

  private static final AnnotatedDocument GOLD = Sample.faultless().document();
  private static final AnnotatedDocument ANNA =
      Sample.of(GOLD.text())
          .segmented()
          .span("c1", Layer.CLAIM, List.of(new Range(27, 32), new Range(37, 47)))
          .document();

  @TempDir Path folder;

  private Corpus corpus;
  private final List<String> reports = new ArrayList<>();

  @BeforeEach
  void makeCorpus() throws Exception {
    corpus = Corpus.create(folder.resolve("talks"), "Talks", "en");
    corpus.add(GOLD.withAnnotations(List.of(), List.of()), "a.txt", new byte[1]);
    corpus.save("talks-1", "anna", ANNA, Corpus.ABSENT);
    corpus.save("talks-1", Corpus.GOLD, GOLD, Corpus.ABSENT);
  }

  private Map<String, byte[]> archive() throws Exception {
    Path file = folder.resolve("talks.zip");
    int written = new InceptionProject(corpus, Corpus.GOLD, false).write(file, new Reports());
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
      assertEquals(
          written,
          zip.stream().filter(entry -> entry.getName().startsWith("source/")).count(),
          reports::toString);
    }
    return entries;
  }

  @Test
  void hasThePartsThatInceptionLooksFor() throws Exception {
    assertEquals(
        Set.of(
            "exportedproject.json",
            "source/talks-1.xmi",
            "annotation_ser/talks-1.xmi/INITIAL_CAS.ser",
            "annotation_ser/talks-1.xmi/anna.ser",
            "curation_ser/talks-1.xmi/CURATION_USER.ser"),
        archive().keySet());
    assertEquals(List.of("written talks-1"), reports);
  }

  @Test
  void everyLayerComesBackSpanForSpan() throws Exception {
    Map<String, byte[]> archive = archive();
    assertEquals(ANNA, document(archive.get("annotation_ser/talks-1.xmi/anna.ser")));
    assertEquals(GOLD, document(archive.get("curation_ser/talks-1.xmi/CURATION_USER.ser")));
    assertEquals(
        GOLD.withAnnotations(List.of(), List.of()),
        document(archive.get("annotation_ser/talks-1.xmi/INITIAL_CAS.ser")));
  }

  @Test
  void theTextsLoadInATypeSystemMadeOfTheProjectsLayersAndDkproCoreAlone() throws Exception {
    Map<String, byte[]> archive = archive();
    CAS cas = CasCreationUtils.createCas(typesOf(project(archive)), null, null);
    XmiCasDeserializer.deserialize(
        new ByteArrayInputStream(archive.get("source/talks-1.xmi")), cas, false);
    assertEquals(GOLD.text(), cas.getDocumentText());
  }

  /** INCEpTION rebuilds its type system from the layers: each type and feature must be in them. */
  @Test
  void theLayersDescribeTheWholeTypeSystem() throws Exception {
    TypeSystem theirs =
        CasCreationUtils.createCas(typesOf(project(archive())), null, null).getTypeSystem();
    TypeSystem ours = AssayCas.create().getTypeSystem();
    int compared = 0;
    for (Type type : ours) {
      if (type.getName().startsWith(AssayTypeSystem.PREFIX) && !type.isArray()) {
        compared++;
        Type same = theirs.getType(type.getName());
        assertEquals(names(type), names(same), type.getName());
      }
    }
    assertEquals(11, compared);
  }

  private static Set<String> names(Type type) {
    Set<String> names = new HashSet<>();
    for (Feature feature : type.getFeatures()) {
      names.add(feature.getShortName() + ":" + feature.getRange().getName());
    }
    return names;
  }

  @Test
  void everyFeatureHasSettingsThatInceptionAllows() throws Exception {
    JsonNode project = project(archive());
    Set<String> tagSets = new HashSet<>();
    project.get("tag_sets").forEach(set -> tagSets.add(set.get("name").asText()));
    assertTrue(
        tagSets.contains("Claim.sources") && tagSets.contains("Zone.kind"), tagSets::toString);
    for (JsonNode layer : project.get("layers")) {
      assertEquals("span", layer.get("type").asText());
      for (JsonNode feature : layer.get("features")) {
        String name = layer.get("uiName").asText() + "." + feature.get("name").asText();
        boolean link = feature.get("link_mode").asText().equals("WITH_ROLE");
        assertTrue(
            link
                || Set.of(
                        "uima.cas.String",
                        "uima.cas.Boolean",
                        "uima.cas.Integer",
                        "uima.cas.Float",
                        "uima.cas.StringArray")
                    .contains(feature.get("type").asText()),
            name);
        if (feature.has("tag_set")) {
          assertTrue(tagSets.contains(feature.get("tag_set").get("name").asText()), name);
        }
      }
    }
  }

  @Test
  void theSameCorpusGivesTheSameBytes() throws Exception {
    archive();
    byte[] first = Files.readAllBytes(folder.resolve("talks.zip"));
    archive();
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("talks.zip")));
  }

  @Test
  void namesWhatInceptionsChecksWillFind() throws Exception {
    AnnotatedDocument spaced =
        Sample.of(GOLD.text()).segmented().span("c9", Layer.CLAIM, " talks ").document();
    corpus.save("talks-1", "ben", spaced, Corpus.ABSENT);
    archive();
    assertEquals(
        List.of(
            "doubtful talks-1/ben AllAnnotationsStartAndEndWithCharactersCheck", "written talks-1"),
        reports);
  }

  @Test
  void aDocumentThatCannotBeReadIsNamedAndLeftOutWhole() throws Exception {
    AnnotatedDocument other = AnnotatedDocument.of("other", "Other.");
    corpus.add(other, "b.txt", new byte[1]);
    corpus.save("other", "anna", other, Corpus.ABSENT);
    Files.writeString(folder.resolve("talks/documents/other/anna.xmi"), "<oops");
    assertEquals(5, archive().size());
    assertEquals(2, reports.size());
    assertTrue(
        reports.stream().anyMatch(r -> r.startsWith("failed") && r.contains("anna.xmi")),
        reports::toString);
  }

  @Test
  void suggestionsThatNobodyReviewedStayOut() throws Exception {
    AnnotatedDocument suggested =
        Sample.of(GOLD.text())
            .segmented()
            .span("c1", Layer.CLAIM, "talks")
            .by(Provenance.suggested("rules@1", 0.5f))
            .document();
    corpus.save("talks-1", "ben", suggested, Corpus.ABSENT);
    assertEquals(List.of(), document(archive().get("annotation_ser/talks-1.xmi/ben.ser")).spans());
  }

  private static JsonNode project(Map<String, byte[]> archive) throws IOException {
    return new ObjectMapper().readTree(archive.get("exportedproject.json"));
  }

  /** Reads a CAS as INCEpTION does. */
  private static AnnotatedDocument document(byte[] serialized) throws Exception {
    JCas cas = AssayCas.create();
    try (var in = new ObjectInputStream(new ByteArrayInputStream(serialized))) {
      Serialization.deserializeCASComplete(
          (CASCompleteSerializer) in.readObject(), (CASImpl) cas.getCas());
    }
    return CasMapper.read(cas);
  }

  /** Builds types from layers by INCEpTION's rules. */
  private static TypeSystemDescription typesOf(JsonNode project) throws Exception {
    TypeSystemDescription types =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    Set<String> links = new HashSet<>();
    for (JsonNode layer : project.get("layers")) {
      if (layer.get("built_in").asBoolean()) {
        continue;
      }
      var type = types.addType(layer.get("name").asText(), "", CAS.TYPE_NAME_ANNOTATION);
      for (JsonNode feature : layer.get("features")) {
        String name = feature.get("name").asText();
        if (feature.get("link_mode").asText().equals("NONE")) {
          type.addFeature(name, "", feature.get("type").asText());
          continue;
        }
        String linkType = feature.get("link_type_name").asText();
        if (links.add(linkType)) {
          var link = types.addType(linkType, "", CAS.TYPE_NAME_TOP);
          link.addFeature(
              feature.get("link_type_role_feature_name").asText(), "", CAS.TYPE_NAME_STRING);
          link.addFeature(
              feature.get("link_type_target_feature_name").asText(),
              "",
              feature.get("type").asText());
        }
        type.addFeature(name, "", CAS.TYPE_NAME_FS_ARRAY, linkType, false);
      }
    }
    TypeSystemDescription dkpro = AssayCas.typeSystem();
    dkpro.setTypes(
        Arrays.stream(dkpro.getTypes())
            .filter(type -> !type.getName().startsWith(AssayTypeSystem.PREFIX))
            .toArray(TypeDescription[]::new));
    return CasCreationUtils.mergeTypeSystems(List.of(types, dkpro));
  }

  private final class Reports implements InceptionProject.Listener {
    @Override
    public void written(String id) {
      reports.add("written " + id);
    }

    @Override
    public void failed(AssayException error) {
      reports.add("failed " + error.getMessage());
    }

    @Override
    public void doubtful(Finding finding) {
      reports.add(
          "doubtful %s/%s %s"
              .formatted(finding.document(), finding.layerName(), finding.rule().inception()));
    }
  }
}
