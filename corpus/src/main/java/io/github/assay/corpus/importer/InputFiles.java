package io.github.assay.corpus.importer;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files to import among names of files and folders. */
public final class InputFiles {

  /** Endings of files that can come in archives as well. */
  static final List<String> ENDINGS =
      Stream.of(".html", ".htm", ".xhtml", ".txt", ".jsonl", ".xmi")
          .flatMap(ending -> Stream.of(ending, ending + ".gz"))
          .toList();

  private static final List<String> OTHERS =
      List.of(".json", ".zip", ".tar", ".tar.gz", ".tgz", ".warc", ".warc.gz", ".wet", ".wet.gz");

  private InputFiles() {}

  /**
   * Lists files in a stable order; folders are searched through, without following links.
   *
   * @param names files, taken whatever they are called, and folders, of which files with known
   *     endings are taken
   * @return the files, in the order of the names and by path within a folder
   * @throws AssayException if a name is neither a file nor a folder, or a folder has no fit file
   */
  public static List<Path> list(List<Path> names) throws AssayException {
    List<Path> files = new ArrayList<>();
    for (Path name : names) {
      if (Files.isDirectory(name)) {
        files.addAll(inFolder(name));
      } else if (Files.exists(name)) {
        files.add(name);
      } else {
        throw new AssayException(name + " does not exist; check the name");
      }
    }
    return files;
  }

  /**
   * Tells JSON Lines from articles by the name.
   *
   * @return true for .jsonl and .jsonl.gz, false for all others
   */
  public static boolean isJsonl(Path file) {
    return isJsonl(file.getFileName().toString());
  }

  static boolean isJsonl(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz");
  }

  /** Tells UIMA's XMI from articles by the name, once unpacked. */
  static boolean isXmi(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xmi");
  }

  /**
   * Tells a layer anchored by quotation from all else by the name.
   *
   * @return true for .json, false for all others
   */
  public static boolean isJson(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static List<Path> inFolder(Path folder) throws AssayException {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> files =
          tree.filter(Files::isRegularFile).filter(InputFiles::isKnown).sorted().toList();
      if (files.isEmpty()) {
        throw new AssayException(
            "%s holds no file that ends in %s; name the files themselves if they are called otherwise"
                .formatted(folder, String.join(", ", ENDINGS) + ", " + String.join(", ", OTHERS)));
      }
      return files;
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new AssayException(
          folder + " cannot be searched (" + e.getMessage() + "); check its permissions", e);
    }
  }

  /** Tells by its ending whether a file can be imported as it is: true for all but archives. */
  static boolean isArticleOrLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /**
   * Tells pages and texts from all else by the name.
   *
   * @return true for what holds one article, false for annotations and archives
   */
  public static boolean isArticle(String name) {
    return isArticleOrLines(name) && !isJsonl(name) && !name.matches("(?i).*\\.xmi(?:\\.gz)?");
  }

  private static boolean isKnown(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return isArticleOrLines(name) || OTHERS.stream().anyMatch(name::endsWith);
  }
}
