package io.github.assay.annotators.descriptor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.store.SafeXml;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.uima.pear.tools.PackageBrowser;
import org.apache.uima.pear.tools.PackageInstaller;
import org.apache.uima.pear.tools.PackageInstallerException;
import org.xml.sax.SAXException;

/**
 * A PEAR, UIMA's archive of an engine with its classes and files, installed once for each content.
 *
 * @param descriptor the engine's descriptor
 * @param classpath jars and folders of classes
 * @param dataPath folders in which it finds files, its root among them
 */
record Pear(Path descriptor, List<String> classpath, List<String> dataPath) {

  private static final String DESCRIPTION = "metadata/install.xml";
  private static final String DONE = "installed";
  private static final long LARGEST = 4L << 30;
  private static final int MOST = 100_000;

  /**
   * Installs a PEAR below the user's cache, or finds it there.
   *
   * @throws AssayException if it is no PEAR, or would reach beyond its folder
   */
  // The lock is held, not used: the try statement is there to let it go.
  @SuppressWarnings("try")
  static synchronized Pear install(Path file) throws AssayException {
    try {
      String id = check(file);
      Path home =
          Path.of(System.getProperty("user.home"), ".cache", "assay", "pear")
              .resolve(Sha256.of(Files.readAllBytes(file)));
      Path content = home.resolve("content");
      Files.createDirectories(content);
      try (FileChannel channel =
              FileChannel.open(
                  home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        Path done = home.resolve(DONE);
        if (!Files.exists(done)) {
          // Cleans away what an installation that was cut short left behind.
          PackageInstaller.installPackage(content.toFile(), file.toFile(), false, true);
          Files.createFile(done);
        }
      }
      return read(content.resolve(id));
    } catch (PackageInstallerException e) {
      throw new AssayException("%s cannot be installed (%s)".formatted(file, e.getMessage()), e);
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read or installed (%s); name a PEAR that is whole".formatted(file, e), e);
    }
  }

  private static Pear read(Path root) throws IOException {
    PackageBrowser browser = new PackageBrowser(root.toFile());
    List<String> data = new ArrayList<>(paths(browser.getComponentDataPath()));
    data.add(root.toString());
    return new Pear(
        root.resolve(browser.getInstallationDescriptor().getMainComponentDesc()),
        paths(browser.buildComponentClassPath()),
        data);
  }

  private static List<String> paths(String path) {
    return path == null
        ? List.of()
        : Stream.of(path.split(File.pathSeparator))
            .filter(p -> !p.isBlank() && Files.exists(Path.of(p)))
            .distinct()
            .toList();
  }

  /** Looks through the archive before anything is written; gives the component's id. */
  private static String check(Path file) throws AssayException, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long size = 0;
      for (ZipEntry entry : zip.stream().toList()) {
        Path inside = Path.of("pear").resolve(entry.getName()).normalize();
        if (!inside.startsWith("pear") || entry.getName().startsWith("/")) {
          throw new AssayException(
              "%s: the entry %s leads out of it; use no such file"
                  .formatted(file, entry.getName()));
        }
        size += Math.max(0, entry.getSize());
      }
      if (size > LARGEST || zip.size() > MOST) {
        throw new AssayException(
            file + " holds more than 4 GB or 100,000 files; unpack it by hand");
      }
      ZipEntry description = zip.getEntry(DESCRIPTION);
      if (description == null) {
        throw new AssayException(file + " is no PEAR: it has no " + DESCRIPTION);
      }
      PearDescription reader = new PearDescription();
      try (InputStream in = zip.getInputStream(description)) {
        SafeXml.parse(in, reader);
      } catch (SAXException e) {
        throw new AssayException("%s, %s: %s".formatted(file, DESCRIPTION, e.getMessage()), e);
      }
      if (reader.id().isEmpty()) {
        throw new AssayException("%s, %s names no component".formatted(file, DESCRIPTION));
      }
      return reader.id();
    }
  }
}
