package io.github.assay.corpus.extract;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the article in a saved page or a scraped text.
 *
 * <p>Stateless and thread-safe. The same bytes and name give the same result.
 */
public final class Extractor {

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|article|main|div|meta|title|script|p)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int SNIFFED = 4096;

  private Extractor() {}

  /**
   * Reads a file and extracts its article.
   *
   * @throws AssayException if the file is missing, unreadable, empty or no text
   */
  public static Extraction extract(Path file) throws AssayException {
    return extract(read(file), file.getFileName().toString());
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws AssayException if the file is missing or unreadable
   */
  public static byte[] read(Path file) throws AssayException {
    if (Files.isDirectory(file)) {
      throw new AssayException(file + ": this is a folder; name the files in it");
    }
    if (Files.exists(file) && !Files.isReadable(file)) {
      throw new AssayException(
          file + ": no permission to read the file; grant it (chmod u+r) or copy the file");
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new AssayException(file + ": there is no such file; check the name", e);
    } catch (IOException e) {
      throw new AssayException(
          file + ": the file cannot be read (" + e.getMessage() + "); check disk and rights", e);
    } catch (OutOfMemoryError e) {
      throw new AssayException(
          file + ": the file is larger than memory; give Java more (-Xmx) or split it", e);
    }
  }

  /**
   * Extracts the article from the bytes of one file.
   *
   * @param bytes the file
   * @param fileName its name, which tells HTML from text and stands in messages
   * @return what was found; never without text
   * @throws AssayException if the file is empty, no text, or holds no article
   */
  public static Extraction extract(byte[] bytes, String fileName) throws AssayException {
    return extract(bytes, fileName, Retrieval.UNKNOWN);
  }

  /**
   * Extracts the article from the bytes of one page that was fetched.
   *
   * @param bytes the page
   * @param fileName its name, which tells HTML from text and stands in messages
   * @param retrieval how it was fetched: the charset goes before one that the page names, the
   *     address serves where the page names none
   * @return what was found; never without text
   * @throws AssayException if the page is empty, no text, or holds no article
   */
  public static Extraction extract(byte[] bytes, String fileName, Retrieval retrieval)
      throws AssayException {
    Decoded decoded = TextDecoder.decode(bytes, fileName, retrieval.charset());
    Extraction extraction =
        isHtml(decoded.text(), fileName)
            ? HtmlArticle.extract(decoded, retrieval)
            : ScrapedText.extract(decoded, retrieval);
    if (extraction.text(ZoneChoice.BODY).isEmpty()) {
      throw new AssayException(
          fileName
              + ": no article text was found"
              + (extraction.warnings().isEmpty() ? "" : " (" + extraction.warnings().get(0) + ")")
              + "; save the page after it has loaded, or give its text as a .txt file");
    }
    return extraction;
  }

  private static boolean isHtml(String text, String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String head = text.substring(0, Math.min(text.length(), SNIFFED));
    if (name.endsWith(".txt") || name.endsWith(".text")) {
      return head.stripLeading().startsWith("<") && MARKUP.matcher(head).find();
    }
    return name.matches(".*\\.(x?html?|php|aspx?)") || MARKUP.matcher(head).find();
  }
}
