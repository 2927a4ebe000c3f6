package io.github.assay.workbench.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions that dependencies may take, over all modules. */
@AnalyzeClasses(packages = "io.github.assay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule DEPENDENCIES_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.github.assay..")
          .layer("workbench")
          .definedBy("io.github.assay.workbench..")
          .layer("annotators")
          .definedBy("io.github.assay.annotators..")
          .layer("corpus")
          .definedBy("io.github.assay.corpus..")
          .layer("typesystem")
          .definedBy("io.github.assay.typesystem..")
          .whereLayer("workbench")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("annotators")
          .mayOnlyBeAccessedByLayers("workbench")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("workbench", "annotators");

  @ArchTest
  static final ArchRule NOTHING_BELOW_THE_WORKBENCH_KNOWS_A_USER_INTERFACE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.github.assay.typesystem..",
              "io.github.assay.corpus..",
              "io.github.assay.annotators..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.eclipse.swt..",
                  "org.eclipse.jface..",
                  "org.eclipse.ui..",
                  "java.awt..",
                  "javax.swing..",
                  "picocli.."));

  @ArchTest
  static final ArchRule PACKAGES_OF_THE_CORPUS_FORM_NO_CYCLE =
      slices().matching("io.github.assay.corpus.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PACKAGES_OF_THE_ANNOTATORS_FORM_NO_CYCLE =
      slices().matching("io.github.assay.annotators.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOBODY_DESERIALISES_JAVA_OBJECTS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");
}
