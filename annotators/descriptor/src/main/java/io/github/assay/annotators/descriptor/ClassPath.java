package io.github.assay.annotators.descriptor;

import io.github.assay.corpus.AssayException;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceManager;

/**
 * The classes and files that a foreign engine sees: its own, and through its parent UIMA's and
 * Assay's.
 */
public final class ClassPath {

  private final List<Path> entries = new ArrayList<>();
  private final List<Path> data = new ArrayList<>();
  private final ClassLoader loader;

  /**
   * Looks for the entries of a declaration; folders of the data path are on the class path too.
   *
   * @param folder folder of the declaration, which its paths are relative to
   * @param parent class loader that sees UIMA and Assay's types
   * @throws AssayException if an entry is not there
   */
  public ClassPath(Path folder, Declaration declaration, ClassLoader parent) throws AssayException {
    for (String entry : declaration.classpath()) {
      if (entry.endsWith("/*")) {
        entries.addAll(jars(require(folder, entry.substring(0, entry.length() - 2))));
      } else {
        entries.add(require(folder, entry));
      }
    }
    for (String entry : declaration.dataPath()) {
      data.add(require(folder, entry));
    }
    List<URL> urls = new ArrayList<>();
    for (Path entry : Stream.concat(entries.stream(), data.stream()).toList()) {
      try {
        urls.add(entry.toUri().toURL());
      } catch (IOException e) {
        throw new AssayException(entry + " cannot be on a class path: " + e.getMessage(), e);
      }
    }
    // Left open as long as the program runs: engines load classes whenever they like.
    loader = urls.isEmpty() ? parent : new URLClassLoader(urls.toArray(URL[]::new), parent);
  }

  /** The class loader of the engine. */
  public ClassLoader loader() {
    return loader;
  }

  /** The folders of the data path. */
  public List<Path> dataPath() {
    return List.copyOf(data);
  }

  /**
   * Looks through a descriptor that is imported by name, and all that it imports.
   *
   * @throws AssayException if one is refused, see docs/annotator-plugins.md; nothing where there is
   *     none of that name
   */
  public void requireSafe(String importName) throws AssayException {
    DescriptorGate.lookByName(importName, data, loader);
  }

  /** Makes a resource manager with these classes and files. */
  public ResourceManager resources() throws AssayException {
    ResourceManager resources = UIMAFramework.newDefaultResourceManager();
    resources.setExtensionClassLoader(loader, true);
    if (!data.isEmpty()) {
      try {
        resources.setDataPathElements(data.stream().map(Path::toFile).toArray(File[]::new));
      } catch (IOException e) {
        throw new AssayException("the data path cannot be set: " + e.getMessage(), e);
      }
    }
    return resources;
  }

  /** Adds the content of all jars and of all files in folders to a hash. */
  void addTo(MessageDigest hash) throws IOException {
    for (Path entry : entries) {
      if (Files.isRegularFile(entry)) {
        hash.update(Files.readAllBytes(entry));
      } else {
        try (Stream<Path> files = Files.walk(entry)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            hash.update(Files.readAllBytes(file));
          }
        }
      }
    }
  }

  /**
   * Does something with this class loader as the thread's own, as many components expect.
   *
   * @throws Exception what the work throws
   */
  public <T> T inside(Callable<T> work) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Path require(Path folder, String entry) throws AssayException {
    Path path = folder.resolve(entry).toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      throw new AssayException(
          "%s, which the declaration in %s names, is not there; mend the path"
              .formatted(path, folder));
    }
    return path;
  }

  private static List<Path> jars(Path folder) throws AssayException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new AssayException(folder + " cannot be listed (" + e.getMessage() + ")", e);
    }
  }
}
