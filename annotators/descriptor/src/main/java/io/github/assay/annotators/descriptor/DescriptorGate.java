package io.github.assay.annotators.descriptor;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.SAXException;

/**
 * Looks through a descriptor and all that it imports before UIMA is let near them.
 *
 * <p>UIMA follows every location, also {@code ../../etc} and {@code http:}. Here a location must
 * lead below the descriptor's folder or a folder of the data path (links followed), or stay within
 * the jar that names it; nothing is fetched from a network, and no file has a DOCTYPE.
 */
final class DescriptorGate {

  private static final int LONGEST = 16 << 20;

  private final List<Path> roots = new ArrayList<>();
  private final List<Path> dataPath;
  private final ClassLoader loader;
  private final Set<String> seen = new TreeSet<>();
  private final List<byte[]> contents = new ArrayList<>();
  private final Deque<URL> open = new ArrayDeque<>();

  private DescriptorGate(List<Path> dataPath, ClassLoader loader) throws AssayException {
    this.dataPath = dataPath;
    this.loader = loader;
    for (Path data : dataPath) {
      roots.add(real(data));
    }
  }

  /**
   * Looks through a descriptor and its imports.
   *
   * @param dataPath folders that imports by name are looked for in
   * @param loader class path that imports by name are looked for on
   * @return the bytes of all files, the descriptor's first: what its behaviour depends on
   * @throws AssayException if one is refused; names file, line and reason
   */
  static List<byte[]> look(Path descriptor, List<Path> dataPath, ClassLoader loader)
      throws AssayException {
    Path file = descriptor.toAbsolutePath();
    DescriptorGate gate = new DescriptorGate(dataPath, loader);
    try {
      gate.roots.add(real(file.getParent()));
      gate.add(file.toUri().toURL());
      gate.lookAtAll();
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read (%s); name a descriptor that is there".formatted(file, e.getMessage()),
          e);
    }
    return gate.contents;
  }

  /** Looks through what an import by name finds, if anything. */
  static void lookByName(String name, List<Path> dataPath, ClassLoader loader)
      throws AssayException {
    DescriptorGate gate = new DescriptorGate(dataPath, loader);
    try {
      gate.byName(name);
      gate.lookAtAll();
    } catch (IOException e) {
      throw new AssayException(
          "the import \"%s\" cannot be read (%s); mend it".formatted(name, e.getMessage()), e);
    }
  }

  private void lookAtAll() throws AssayException, IOException {
    while (!open.isEmpty()) {
      look(open.removeFirst());
    }
  }

  private void add(URL url) {
    if (seen.add(url.toString())) {
      open.add(url);
    }
  }

  private void look(URL url) throws AssayException, IOException {
    byte[] content;
    try (InputStream in = url.openStream()) {
      content = in.readNBytes(LONGEST + 1);
    }
    if (content.length > LONGEST) {
      throw new AssayException(url + " is longer than 16 MB, which no descriptor is");
    }
    contents.add(content);
    DescriptorHandler handler = new DescriptorHandler();
    try {
      handler.parse(content);
    } catch (SAXException e) {
      throw new AssayException("%s, line %d: %s".formatted(url, handler.line(), e.getMessage()), e);
    }
    for (DescriptorHandler.Reference reference : handler.references()) {
      follow(url, reference);
    }
  }

  private void follow(URL from, DescriptorHandler.Reference reference)
      throws AssayException, IOException {
    switch (reference.kind()) {
      case LOCATION -> add(allowed(from, reference, new URL(from, reference.value())));
      case NAME -> byName(reference.value());
      case FILE -> resource(from, reference, new URL(from, reference.value()));
    }
  }

  /** Where a file is not beside the descriptor, UIMA looks for the same words on the data path. */
  private void resource(URL from, DescriptorHandler.Reference reference, URL file)
      throws AssayException {
    boolean onDisk = file.getProtocol().equals("file");
    boolean absent =
        onDisk
            && !reference.value().contains("..")
            && !Files.exists(path(file, what(from, reference)));
    if (!absent) {
      allowed(from, reference, file);
    }
  }

  private void byName(String name) throws AssayException, IOException {
    String relative = name.replace('.', '/') + ".xml";
    for (Path folder : dataPath) {
      Path file = folder.resolve(relative);
      if (Files.exists(file)) {
        requireBelow(file, file.toString());
        add(file.toUri().toURL());
        return;
      }
    }
    URL found = loader.getResource(relative);
    if (found != null) {
      add(found);
    }
  }

  private URL allowed(URL from, DescriptorHandler.Reference reference, URL to)
      throws AssayException {
    String what = what(from, reference);
    if (to.getProtocol().equals("file")) {
      requireBelow(path(to, what), what);
      return to;
    }
    int inside = from.toString().indexOf("!/");
    boolean sameJar =
        inside > 0
            && to.toString().startsWith(from.toString().substring(0, inside + 2))
            && !to.toString().contains("..");
    if (sameJar) {
      return to;
    }
    throw new AssayException(
        what + " is no file below the descriptor's folder; copy what is needed there");
  }

  private static String what(URL from, DescriptorHandler.Reference reference) {
    return "%s, line %d: \"%s\"".formatted(from, reference.line(), reference.value());
  }

  private static Path path(URL url, String what) throws AssayException {
    try {
      URI uri = url.toURI();
      if (uri.getAuthority() != null && !uri.getAuthority().isEmpty()) {
        throw new AssayException(what + " is on another machine; copy it beside the descriptor");
      }
      return Path.of(uri);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new AssayException(what + " is no location (" + e.getMessage() + ")", e);
    }
  }

  private void requireBelow(Path file, String what) throws AssayException {
    Path target = real(file);
    if (roots.stream().noneMatch(target::startsWith)) {
      throw new AssayException(
          "%s leads out of the descriptor's folder, to %s; copy it there, or name its folder in \"dataPath\""
              .formatted(what, target));
    }
  }

  private static Path real(Path path) throws AssayException {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new AssayException(
          "%s is not there or cannot be reached; mend the path".formatted(path), e);
    }
  }
}
