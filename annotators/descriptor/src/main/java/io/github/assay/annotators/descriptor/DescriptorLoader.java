package io.github.assay.annotators.descriptor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.XMLInputSource;

/** Reads descriptors and declarations into blueprints. */
final class DescriptorLoader {

  private DescriptorLoader() {}

  /**
   * Reads a descriptor ({@code .xml}), a PEAR ({@code .pear}) or a declaration ({@code .json}).
   *
   * @throws AssayException if it is refused, or no engine is described
   */
  static Blueprint load(Path file) throws AssayException {
    Declaration declaration = declaration(file);
    if (!declaration.script().isEmpty()) {
      throw new AssayException(
          file + " declares a script; name it behind the family that runs such scripts");
    }
    Path folder = file.toAbsolutePath().getParent();
    Path descriptor = folder.resolve(declaration.descriptor());
    Declaration files = declaration;
    if (!declaration.pear().isEmpty()) {
      Pear pear = Pear.install(folder.resolve(declaration.pear()));
      files = declaration.with(pear.classpath(), pear.dataPath(), List.of());
      descriptor = pear.descriptor();
    }
    ClassPath classPath = new ClassPath(folder, files, DescriptorLoader.class.getClassLoader());
    MessageDigest hash = Sha256.digest();
    AnalysisEngineDescription description;
    try {
      hash.update(Files.readAllBytes(file));
      classPath.addTo(hash);
      description =
          declaration.engineClass().isEmpty()
              ? ofDescriptor(descriptor, classPath, hash)
              : ofClass(declaration.engineClass(), classPath, file);
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read (%s); name a file that is there".formatted(file, e.getMessage()), e);
    }
    Blueprint.set(description, declaration.parameters(), file);
    return Blueprint.of(
        description,
        classPath,
        declaration,
        nameOf(description, file),
        Declaration.orEmpty(description.getMetaData().getVersion()),
        HexFormat.of().formatHex(hash.digest()));
  }

  private static Declaration declaration(Path file) throws AssayException {
    String name = file.getFileName().toString();
    if (name.endsWith(".xml")) {
      return Declaration.ofDescriptor(name);
    }
    return name.endsWith(".pear") ? Declaration.ofPear(name) : DeclarationReader.read(file);
  }

  private static AnalysisEngineDescription ofDescriptor(
      Path file, ClassPath classPath, MessageDigest hash) throws AssayException {
    List<byte[]> contents = DescriptorGate.look(file, classPath.dataPath(), classPath.loader());
    contents.forEach(hash::update);
    ResourceManager resources = classPath.resources();
    return guarded(
        file,
        () ->
            classPath.inside(
                () -> {
                  AnalysisEngineDescription description =
                      UIMAFramework.getXMLParser()
                          .parseAnalysisEngineDescription(new XMLInputSource(file.toFile()));
                  description.resolveImports(resources);
                  return description;
                }));
  }

  private static AnalysisEngineDescription ofClass(String name, ClassPath classPath, Path where)
      throws AssayException {
    return guarded(
        where,
        () ->
            classPath.inside(
                () ->
                    AnalysisEngineFactory.createEngineDescription(
                        Class.forName(name, false, classPath.loader())
                            .asSubclass(AnalysisComponent.class))));
  }

  /** Does foreign work and makes whatever it throws one error, but leaves the VM's own alone. */
  static <T> T guarded(Object what, java.util.concurrent.Callable<T> work) throws AssayException {
    try {
      return work.call();
    } catch (AssayException e) {
      throw e;
    } catch (Throwable e) {
      ForeignEngine.rethrowFatal(e);
      throw new AssayException(
          "%s describes no engine that can be made (%s); mend it, or add what is missing to \"classpath\""
              .formatted(what, ForeignEngine.reason(e)),
          e);
    }
  }

  private static String nameOf(AnalysisEngineDescription description, Path file) {
    String name = Declaration.orEmpty(description.getMetaData().getName()).strip();
    return name.isEmpty()
        ? file.getFileName().toString().replaceFirst("\\.[^.]*$", "")
        : name.substring(name.lastIndexOf('.') + 1);
  }
}
