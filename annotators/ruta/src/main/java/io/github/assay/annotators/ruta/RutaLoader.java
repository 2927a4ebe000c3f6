package io.github.assay.annotators.ruta;

import io.github.assay.annotators.descriptor.Blueprint;
import io.github.assay.annotators.descriptor.ClassPath;
import io.github.assay.annotators.descriptor.Declaration;
import io.github.assay.annotators.descriptor.DeclarationReader;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.descriptor.RutaBuildOptions;
import org.apache.uima.ruta.descriptor.RutaDescriptorFactory;
import org.apache.uima.ruta.descriptor.RutaDescriptorInformation;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.util.CasCreationUtils;

/** Makes engines of scripts. */
final class RutaLoader {

  /** What Ruta needs for itself. */
  private static final List<String> OWN_TYPES = List.of("org.apache.uima.ruta.type.*");

  private RutaLoader() {}

  /**
   * Reads a script, or a declaration that names one.
   *
   * @throws AssayException if it is no script; names file and line
   */
  static Blueprint load(Path file) throws AssayException {
    Path folder = file.toAbsolutePath().getParent();
    Declaration declaration =
        file.toString().endsWith(".json")
            ? DeclarationReader.read(file)
            : Declaration.ofScript(file.getFileName().toString());
    if (declaration.script().isEmpty()) {
      throw new AssayException(file + " declares no script; run it as descriptor:" + file);
    }
    Path script = script(file, declaration);
    String text = read(script);
    ClassPath classPath =
        new ClassPath(
            folder,
            declaration.with(List.of(), List.of(script.getParent().toString()), OWN_TYPES),
            RutaLoader.class.getClassLoader());
    AnalysisEngineDescription description = describe(script, text, classPath);
    Blueprint.set(description, declaration.parameters(), file);
    return Blueprint.of(
        description,
        classPath,
        declaration.with(List.of(), List.of(), OWN_TYPES),
        nameOf(script),
        "",
        fingerprint(file, script, text));
  }

  /** The script that a declaration names, or the script itself. */
  static Path script(Path file, Declaration declaration) {
    return file.toAbsolutePath().getParent().resolve(declaration.script()).normalize();
  }

  private static AnalysisEngineDescription describe(Path script, String text, ClassPath classPath)
      throws AssayException {
    RutaDescriptorFactory factory = new RutaDescriptorFactory();
    RutaBuildOptions options = new RutaBuildOptions();
    options.setImportByName(true);
    options.setResolveImports(true);
    options.setClassLoader(classPath.loader());
    try {
      return classPath.inside(
          () -> {
            RutaDescriptorInformation info =
                factory.parseDescriptorInformation(text, nameOf(script), options);
            requireAlone(info, script);
            for (String imported : info.getImportedTypeSystems()) {
              classPath.requireSafe(imported);
            }
            // The path is only that of a file that could be written beside the script.
            TypeSystemDescription types =
                factory.createTypeSystemDescription(
                    script + ".xml", info, options, classPath.loader());
            return AnalysisEngineFactory.createEngineDescription(
                RutaEngine.class,
                CasCreationUtils.mergeTypeSystems(List.of(types, AssayCas.typeSystem())),
                RutaEngine.PARAM_RULES,
                text,
                RutaEngine.PARAM_RULES_SCRIPT_NAME,
                nameOf(script),
                RutaEngine.PARAM_RESOURCE_PATHS,
                classPath.dataPath().stream().map(Path::toString).toArray(String[]::new));
          });
    } catch (AssayException e) {
      throw e;
    } catch (Exception e) {
      throw RutaErrors.bad(e, script);
    }
  }

  private static void requireAlone(RutaDescriptorInformation info, Path script)
      throws AssayException {
    if (!info.getImportedScripts().isEmpty() || !info.getImportedEngines().isEmpty()) {
      throw new AssayException(
          "%s imports %s%s: put all rules into one script, and name engines as steps of the pipeline"
              .formatted(script, info.getImportedScripts(), info.getImportedEngines()));
    }
  }

  private static String read(Path script) throws AssayException {
    try {
      return Files.readString(script);
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read (%s); name a script that is there, in UTF-8".formatted(script, e), e);
    }
  }

  private static String nameOf(Path script) {
    return script.getFileName().toString().replaceFirst("\\.ruta$", "");
  }

  /** Hash of declaration, script, and of the files beside the script that it names: word lists. */
  private static String fingerprint(Path file, Path script, String text) throws AssayException {
    List<String> hashes = new ArrayList<>();
    try (Stream<Path> beside = Files.list(script.getParent())) {
      hashes.add(Sha256.of(Files.readAllBytes(file)));
      hashes.add(Sha256.of(text));
      for (Path other : beside.filter(Files::isRegularFile).sorted().toList()) {
        if (text.contains(other.getFileName().toString())) {
          hashes.add(Sha256.of(Files.readAllBytes(other)));
        }
      }
    } catch (IOException e) {
      throw new AssayException(
          "the folder of %s cannot be read (%s); check its permissions".formatted(script, e), e);
    }
    return Sha256.of(hashes.toString());
  }
}
