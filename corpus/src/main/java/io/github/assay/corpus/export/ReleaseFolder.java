package io.github.assay.corpus.export;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes a release beside an earlier one in the same folder and replaces that at the end, so that a
 * run that is killed leaves the earlier one as it was.
 *
 * <p>Files that belong to no release stay. Not thread-safe; the caller closes it.
 */
final class ReleaseFolder implements AutoCloseable {

  /** Folder of what is not complete yet; where it is left over, its run was killed. */
  private static final String DRAFT = ".release";

  private final Path out;
  private final Path draft;
  private final List<String> written = new ArrayList<>();

  private ReleaseFolder(Path out) {
    this.out = out;
    this.draft = out.resolve(DRAFT);
  }

  /**
   * Makes the folder ready.
   *
   * @throws AssayException if it holds something that is no release
   */
  static ReleaseFolder of(Path out) throws IOException, AssayException {
    Files.createDirectories(out);
    ReleaseFolder folder = new ReleaseFolder(out);
    try (Stream<Path> files = Files.list(out)) {
      if (files.findAny().isPresent()
          && !Files.exists(out.resolve(GoldRelease.MANIFEST))
          && !Files.exists(folder.draft)) {
        throw new AssayException(
            out
                + " is not empty and no earlier release; name a new or empty folder for the"
                + " release");
      }
    }
    folder.close();
    Files.createDirectories(folder.draft);
    return folder;
  }

  /**
   * Writes a file of the new release.
   *
   * @param name relative to the folder, with slashes
   */
  void write(String name, byte[] content) throws IOException {
    Path file = draft.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    written.add(name);
  }

  /** Puts the new release in the place of the earlier one; what was written last comes last. */
  void publish() throws IOException {
    for (String name : written) {
      Path file = out.resolve(name);
      Files.createDirectories(file.getParent());
      Files.move(draft.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
    }
    Set<Path> current = new TreeSet<>();
    written.forEach(name -> current.add(out.resolve(name)));
    removeOld(out, current);
    for (String part : SplitOptions.PARTS) {
      if (Files.isDirectory(out.resolve(part))) {
        removeOld(out.resolve(part), current);
        deleteIfEmpty(out.resolve(part));
      }
    }
  }

  /** Takes away what was not published. */
  @Override
  public void close() throws IOException {
    if (!Files.exists(draft)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(draft)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private static void removeOld(Path folder, Set<Path> current) throws IOException {
    for (Path file : list(folder)) {
      if (file.toString().endsWith(".xmi") && !current.contains(file)) {
        Files.delete(file);
      }
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    if (list(folder).isEmpty()) {
      Files.delete(folder);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
