package io.github.assay.workbench.cli.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that no rule of {@link HardeningTest} is one that cannot fail. */
class HardeningFixtureTest {

  private static final Map<String, List<Class<?>>> OFFENDERS =
      Map.of(
          "NO_JAVA_DESERIALIZATION",
              List.of(Offenders.ReadsObjects.class, Offenders.ReadsBinaryCas.class),
          "NO_CLASS_NAMES_IN_JSON",
              List.of(Offenders.TypesJson.class, Offenders.AnnotatesTypes.class),
          "ONE_XML_PARSER",
              List.of(
                  Offenders.ParsesDom.class,
                  Offenders.ParsesStream.class,
                  Offenders.Transforms.class),
          "UIMAS_PARSER_ONLY_BESIDE_OUR_OWN", List.of(Offenders.UsesUimasParser.class),
          "DESCRIPTORS_BEHIND_A_GATE", List.of(Offenders.ReadsDescriptor.class),
          "XMI_THROUGH_THE_STORE",
              List.of(
                  Offenders.ReadsXmi.class,
                  Offenders.ReadsInlineXml.class,
                  Offenders.ReadsByFit.class),
          "NO_XML_1_1", List.of(Offenders.WritesXml11.class));

  static Stream<String> rules() {
    return Arrays.stream(HardeningTest.class.getDeclaredFields())
        .filter(f -> f.isAnnotationPresent(ArchTest.class))
        .map(Field::getName);
  }

  @Test
  void everyRuleHasAnOffender() {
    assertEquals(OFFENDERS.keySet().stream().sorted().toList(), rules().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsEachOffenderAndNoInnocent(String name) throws Exception {
    ArchRule rule = (ArchRule) HardeningTest.class.getDeclaredField(name).get(null);
    List<Class<?>> missed = new ArrayList<>();
    for (Class<?> offender : OFFENDERS.get(name)) {
      if (!rule.evaluate(classes(offender)).hasViolation()) {
        missed.add(offender);
      }
    }
    assertEquals(List.of(), missed);
    assertTrue(!rule.evaluate(classes(Offenders.Innocent.class)).hasViolation());
  }

  private static JavaClasses classes(Class<?> type) {
    return new ClassFileImporter().importClasses(type);
  }
}
