package io.github.assay.typesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form that INCEpTION's importer and dkpro-cassis demand of a type system. */
class FormTest {

  private static final Set<String> PLAIN =
      Set.of(
          "uima.cas.String",
          "uima.cas.Boolean",
          "uima.cas.Integer",
          "uima.cas.Float",
          "uima.cas.StringArray");

  private static final Set<String> RESERVED =
      Set.of("type", "class", "view", "address", "begin", "end", "sofa", "from");

  private static final Set<String> PYTHON_KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  static Stream<TypeDescription> types() {
    return Arrays.stream(AssayTypeSystem.description().getTypes());
  }

  static Stream<TypeDescription> spanTypes() {
    return types().filter(t -> !t.getName().endsWith("Link"));
  }

  static Stream<TypeDescription> linkTypes() {
    return types().filter(t -> t.getName().endsWith("Link"));
  }

  @Test
  void hasTheDesignedTypes() {
    assertEquals(
        Set.of(
            "Claim",
            "Precondition",
            "Source",
            "Cue",
            "Fragment",
            "Zone",
            "Article",
            "SourceLink",
            "PreconditionLink",
            "CueLink",
            "FragmentLink"),
        types()
            .map(t -> t.getName().substring(AssayTypeSystem.PREFIX.length()))
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("spanTypes")
  void spanTypesAreDirectSubtypesOfAnnotation(TypeDescription type) {
    assertEquals("uima.tcas.Annotation", type.getSupertypeName(), type.getName());
  }

  @ParameterizedTest
  @MethodSource("linkTypes")
  void linkTypesSitUnderTopWithExactlyRoleAndTarget(TypeDescription type) {
    assertEquals("uima.cas.TOP", type.getSupertypeName());
    assertEquals(
        List.of("role", "target"),
        Arrays.stream(type.getFeatures()).map(FeatureDescription::getName).toList());
    assertEquals("uima.cas.String", type.getFeatures()[0].getRangeTypeName());
    String target = type.getFeatures()[1].getRangeTypeName();
    assertTrue(spanTypes().anyMatch(t -> t.getName().equals(target)), target);
  }

  @ParameterizedTest
  @MethodSource("spanTypes")
  void featuresAreOfAllowedRanges(TypeDescription type) {
    for (FeatureDescription feature : type.getFeatures()) {
      String range = feature.getRangeTypeName();
      if (range.equals("uima.cas.FSArray")) {
        assertTrue(
            linkTypes().anyMatch(t -> t.getName().equals(feature.getElementType())),
            feature.getName());
      } else {
        assertTrue(PLAIN.contains(range), type.getName() + ":" + feature.getName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesAreFreeOfReservedWords(TypeDescription type) {
    for (FeatureDescription feature : type.getFeatures()) {
      String name = feature.getName();
      assertFalse(RESERVED.contains(name), name);
      assertFalse(PYTHON_KEYWORDS.contains(name), name);
      assertFalse(name.contains("__"), name);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeAndFeatureIsDescribedWithAnExample(TypeDescription type) {
    assertTrue(type.getDescription().contains("Example"), type.getName());
    for (FeatureDescription feature : type.getFeatures()) {
      assertTrue(
          feature.getDescription().contains("Example"), type.getName() + ":" + feature.getName());
    }
  }
}
