package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are safe as file names on every platform: of documents, layers and source files. */
public final class Names {

  private static final int MAX = 100;
  private static final Pattern LEGAL =
      Pattern.compile("[A-Za-z0-9_@+-]([A-Za-z0-9._@+-]*[A-Za-z0-9_@+-])?");
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);
  private static final Set<String> DIRECTORIES = Set.of("history", "conflicts");

  private Names() {}

  /**
   * Makes a legal id of any string, such as a file name with its path.
   *
   * @return up to 100 ASCII characters; the same for the same string
   */
  static String documentId(String fileName) {
    String last = lastPart(fileName);
    int dot = last.lastIndexOf('.');
    return safe(dot > 0 ? last.substring(0, dot) : last, fileName);
  }

  /** Makes a legal id of a proposed one, changing no more than needed. */
  public static String idFrom(String proposed) {
    return isLegal(proposed) ? proposed : safe(proposed, proposed);
  }

  /** A legal file name, as near to the given one as can be. */
  static String fileName(String fileName) {
    String last = lastPart(fileName);
    int dot = last.lastIndexOf('.');
    String extension = dot > 0 ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return documentId(fileName) + (extension.matches("[a-z0-9]{1,10}") ? "." + extension : "");
  }

  static boolean isLegal(String name) {
    return name.length() <= MAX
        && LEGAL.matcher(name).matches()
        && !name.startsWith("-")
        && !RESERVED.matcher(name).matches();
  }

  /**
   * Checks an id that a user or a file gave.
   *
   * @throws AssayException if it could not be a directory's name everywhere
   */
  static void requireDocument(String id) throws AssayException {
    if (!isLegal(id)) {
      throw new AssayException(
          "\""
              + printable(id)
              + "\" cannot be a document's id; use letters, digits, dots, - and _, not more than "
              + MAX);
    }
  }

  /**
   * Checks the name of a layer.
   *
   * @throws AssayException if it could not be a file's name everywhere, or is taken
   */
  static void requireLayer(String name) throws AssayException {
    if (!isLegal(name) || DIRECTORIES.contains(name.toLowerCase(Locale.ROOT))) {
      throw new AssayException(
          "\""
              + printable(name)
              + "\" cannot be an annotator's name; use letters, digits, dots, - and _, not more than "
              + MAX);
    }
  }

  static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  private static String lastPart(String fileName) {
    return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  }

  private static String safe(String name, String original) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9._-]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    if (plain.isEmpty()) {
      return "document-" + Sha256.of(original).substring(0, 8);
    }
    if (plain.length() > MAX) {
      plain = plain.substring(0, MAX - 9) + "-" + Sha256.of(original).substring(0, 8);
    }
    return RESERVED.matcher(plain).matches() ? "document-" + plain : plain;
  }
}
