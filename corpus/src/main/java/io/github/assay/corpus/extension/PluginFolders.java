package io.github.assay.corpus.extension;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Folders into which users drop plug-ins: {@code plugins} beside the program, and those that the
 * environment variable {@value #VARIABLE} names.
 *
 * <p>On a flat class path all jars of all folders share one class loader, whose parent has Assay's
 * own classes; jars without a plugin.xml are libraries.
 */
public final class PluginFolders {

  /** Names further folders, parted as in a class path. */
  static final String VARIABLE = "ASSAY_PLUGINS";

  private PluginFolders() {}

  /** The folders that a user may have filled, in the order in which they are looked through. */
  public static List<Path> standard() {
    List<Path> folders = new ArrayList<>();
    String home = System.getProperty("assay.home", "");
    if (!home.isEmpty() && Files.isDirectory(Path.of(home, "plugins"))) {
      folders.add(Path.of(home, "plugins"));
    }
    for (String folder : System.getenv().getOrDefault(VARIABLE, "").split(File.pathSeparator)) {
      if (!folder.isBlank()) {
        folders.add(Path.of(folder.strip()));
      }
    }
    return folders;
  }

  /**
   * Makes a class loader over the jars of folders; a folder or jar that cannot be read is passed
   * over.
   *
   * @param warn takes one sentence for each that is passed over
   * @return the parent itself where there are no jars
   */
  static ClassLoader loader(List<Path> folders, ClassLoader parent, Consumer<String> warn) {
    List<URL> jars = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
          add(file, jars, warn);
        }
      } catch (IOException e) {
        warn.accept(
            folder
                + " cannot be listed ("
                + e
                + "); its plug-ins are passed over, mend "
                + VARIABLE);
      }
    }
    return jars.isEmpty() ? parent : new URLClassLoader(jars.toArray(URL[]::new), parent);
  }

  /** A class loader would pass over a damaged jar without a word. */
  private static void add(Path file, List<URL> jars, Consumer<String> warn)
      throws MalformedURLException {
    try (JarFile jar = new JarFile(file.toFile())) {
      jar.getManifest();
      jars.add(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw e;
    } catch (IOException e) {
      warn.accept(file + " is no jar (" + e.getMessage() + "); it is passed over, copy it anew");
    }
  }
}
