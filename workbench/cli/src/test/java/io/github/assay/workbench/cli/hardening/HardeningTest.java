package io.github.assay.workbench.cli.hardening;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * What no code of the project may do, because it lets strangers' data act or damages characters.
 *
 * <p>{@link HardeningFixtureTest} shows that each rule fails where it should.
 */
@AnalyzeClasses(packages = "io.github.assay", importOptions = ImportOption.DoNotIncludeTests.class)
class HardeningTest {

  private static final String STORE = "io.github.assay.corpus.store..";
  private static final String TORTURE = "io.github.assay.workbench.cli.torture..";

  @ArchTest
  static final ArchRule NO_JAVA_DESERIALIZATION =
      noClasses()
          .that()
          // Writes serialized CASes, which INCEpTION asks for, and reads none.
          .doNotHaveFullyQualifiedName("io.github.assay.corpus.export.InceptionProject")
          .should()
          .dependOnClassesThat(
              named(
                  "java.io.ObjectInput",
                  "java.io.ObjectInputStream",
                  "java.beans.XMLDecoder",
                  "org.apache.uima.cas.impl.Serialization",
                  "org.apache.uima.cas.impl.CASCompleteSerializer",
                  "org.apache.uima.cas.impl.CASSerializer",
                  "org.apache.uima.cas.impl.BinaryCasSerDes4",
                  "org.apache.uima.cas.impl.BinaryCasSerDes6",
                  "org.apache.uima.util.CasIOUtils",
                  "org.apache.uima.util.CasLoadMode",
                  "org.apache.uima.fit.util.CasIOUtil"))
          .because("a serialized object runs code while it is read");

  @ArchTest
  static final ArchRule NO_CLASS_NAMES_IN_JSON =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "turns Jackson's default typing on",
                  (JavaCall<?> call) ->
                      call.getTarget().getName().matches("(enable|activate|set)DefaultTyping\\w*")))
          .orShould()
          .dependOnClassesThat(named("com.fasterxml.jackson.annotation.JsonTypeInfo"))
          .because("JSON that names classes makes objects of any class");

  @ArchTest
  static final ArchRule ONE_XML_PARSER =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.assay.corpus.store.SafeXml")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.xml.parsers..",
              "javax.xml.stream..",
              "javax.xml.transform..",
              "javax.xml.validation..",
              "javax.xml.xpath..",
              "org.dom4j..",
              "org.jdom..",
              "org.jdom2..")
          .orShould()
          .dependOnClassesThat(
              named(
                  "org.xml.sax.helpers.XMLReaderFactory",
                  "org.xml.sax.helpers.ParserFactory",
                  "org.w3c.dom.bootstrap.DOMImplementationRegistry"))
          .because("SafeXml is the parser that has no DTDs, entities and network");

  @ArchTest
  static final ArchRule UIMAS_PARSER_ONLY_BESIDE_OUR_OWN =
      noClasses()
          .that()
          .resideOutsideOfPackage(TORTURE)
          .should()
          .dependOnClassesThat(named("org.apache.uima.internal.util.XMLUtils"))
          .because("plain UIMA is there only to be compared with");

  @ArchTest
  static final ArchRule DESCRIPTORS_BEHIND_A_GATE =
      noClasses()
          .that(
              notNamed(
                  "io.github.assay.corpus.store.TypeSystems",
                  "io.github.assay.corpus.cas.AssayCas",
                  "io.github.assay.annotators.descriptor.DescriptorLoader",
                  "io.github.assay.typesystem.AssayTypeSystem"))
          .should()
          .dependOnClassesThat(
              named("org.apache.uima.util.XMLInputSource", "org.apache.uima.util.XMLParser"))
          .because(
              "UIMA's parser takes DTDs; TypeSystems and DescriptorGate look at a file before it, the"
                  + " others read our own jars");

  @ArchTest
  static final ArchRule XMI_THROUGH_THE_STORE =
      noClasses()
          .that()
          .resideOutsideOfPackages(STORE, TORTURE)
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.apache\\.uima\\.cas\\.impl\\.(Xmi|XCAS|XCas).*")
          .orShould()
          .dependOnClassesThat(
              named(
                  "org.apache.uima.util.XmlCasDeserializer",
                  "org.apache.uima.util.XmlCasSerializer",
                  "org.apache.uima.util.CasToInlineXml",
                  "org.apache.uima.fit.factory.JCasFactory",
                  "org.apache.uima.fit.factory.CasFactory"))
          .because("the store checks what it reads");

  @ArchTest
  static final ArchRule NO_XML_1_1 =
      noClasses()
          .should()
          .dependOnClassesThat(named("org.apache.uima.util.XMLSerializer"))
          .because("it writes XML 1.1 where it is asked to, and 1.1 damages characters");

  private static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> wanted = Set.of(names);
    return describe("are " + wanted, c -> wanted.contains(c.getFullName()));
  }

  private static DescribedPredicate<JavaClass> notNamed(String... names) {
    Set<String> spared = Set.of(names);
    return describe("are none of " + spared, c -> !spared.contains(c.getFullName()));
  }
}
