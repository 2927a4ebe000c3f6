package io.github.assay.typesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.typesystem.type.Claim;
import io.github.assay.typesystem.type.Source;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.spi.TypeSystemProvider;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

  @Test
  void uimaFitFindsTheTypesWithoutConfiguration() throws Exception {
    assertNotNull(
        TypeSystemDescriptionFactory.createTypeSystemDescription()
            .getType(AssayTypeSystem.PREFIX + "Claim"));
    JCas cas = JCasFactory.createJCas();
    cas.setDocumentText("He said so.");
    new Source(cas, 0, 2).addToIndexes();
    assertEquals("He", cas.select(Source.class).single().getCoveredText());
  }

  @Test
  void uimasServiceLoaderFindsTypesClassesAndPriorities() {
    TypeSystemProvider provider =
        ServiceLoader.load(TypeSystemProvider.class).findFirst().orElseThrow();
    assertEquals(
        AssayTypeSystem.description().getTypes().length,
        provider.listTypeSystemDescriptions().get(0).getTypes().length);
    assertEquals(
        AssayTypeSystem.description().getTypes().length, provider.listJCasClasses().size());
    assertEquals(1, provider.listTypePriorities().size());
  }

  @Test
  void plainUimaUsesTheCoverClasses() throws Exception {
    CAS cas =
        CasCreationUtils.createCas(
            AssayTypeSystem.description(), AssayTypeSystem.priorities(), null);
    cas.setDocumentText("It is so.");
    Annotation claim =
        (Annotation)
            cas.createAnnotation(
                cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + "Claim"), 0, 9);
    assertInstanceOf(Claim.class, claim);
  }

  @Test
  void prioritiesPutAClaimBeforeACueOfTheSameText() throws Exception {
    JCas cas =
        CasCreationUtils.createCas(
                AssayTypeSystem.description(), AssayTypeSystem.priorities(), null)
            .getJCas();
    cas.setDocumentText("said");
    for (String name : List.of("Fragment", "Cue", "Claim")) {
      cas.getCas()
          .addFsToIndexes(
              cas.getCas()
                  .createAnnotation(
                      cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + name), 0, 4));
    }
    List<String> order = new ArrayList<>();
    for (Annotation annotation : cas.getAnnotationIndex()) {
      order.add(annotation.getType().getShortName());
    }
    order.remove("DocumentAnnotation");
    assertEquals(List.of("Claim", "Cue", "Fragment"), order);
  }

  @Test
  void valueSetsAreFoundByTheirLabels() {
    assertEquals(ZoneKind.LISTITEM, Labelled.find(ZoneKind.class, "listitem").orElseThrow());
    assertTrue(Labelled.find(ZoneKind.class, "poem").isEmpty());
    assertTrue(Labelled.labels(ZoneKind.class).startsWith("headline, standfirst, "));
  }
}
