package io.github.assay.workbench.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What no code of the project may do, because it lets strangers' data act or damages characters.
 */
@AnalyzeClasses(packages = "io.github.assay", importOptions = ImportOption.DoNotIncludeTests.class)
class HardeningTest {

  @ArchTest
  static final ArchRule noJavaDeserialization =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.beans.XMLDecoder")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.uima.cas.impl.Serialization")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.uima.cas.impl.CASCompleteSerializer")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.uima.util.CasIOUtils")
          .because("a serialized object runs code while it is read");

  @ArchTest
  static final ArchRule oneXmlParser =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.assay.corpus.store.SafeXml")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.xml.parsers", "javax.xml.stream", "javax.xml.transform..")
          .because("SafeXml is the parser that has no DTDs, entities and network");

  @ArchTest
  static final ArchRule descriptorsAreReadWhereAGateIsBefore =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.assay.corpus.store.TypeSystems")
          .and()
          .doNotHaveFullyQualifiedName("io.github.assay.corpus.cas.AssayCas")
          .and()
          .doNotHaveFullyQualifiedName("io.github.assay.annotators.descriptor.DescriptorLoader")
          .and()
          .resideOutsideOfPackage("io.github.assay.typesystem..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.uima.util.XMLInputSource")
          .because(
              "UIMA's parser takes DTDs; TypeSystems and DescriptorGate look at a file before it, the"
                  + " others read our own jars");

  @ArchTest
  static final ArchRule xmiGoesThroughTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.github.assay.corpus.store..", "io.github.assay.workbench.cli.torture..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.apache\\.uima\\.cas\\.impl\\.(Xmi|XCAS|XCas).*")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.uima.util.XMLSerializer")
          .because(
              "the store checks what it reads, and writes XML 1.0 only: 1.1 damages characters");

  @Test
  void noShippedXmlHasADoctypeOrIsXml11() throws IOException {
    List<String> bad = new ArrayList<>();
    Path root = Path.of(System.getProperty("assay.root"));
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(HardeningTest::isShippedXml).toList()) {
        String content = Files.readString(file);
        if (content.contains("<!DOCTYPE") || content.contains("<?xml version=\"1.1\"")) {
          bad.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), bad);
  }

  private static boolean isShippedXml(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.contains("/src/main/")
        && (name.endsWith(".xml") || name.endsWith(".exsd") || name.endsWith(".xmi"));
  }
}
