package io.github.assay.corpus.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads documents from a JSON Lines file, one at a time, so that memory does not grow with the
 * file.
 *
 * <p>The text is taken verbatim and offsets are kept. A line has a limit, far above any article. A
 * bad line is an {@link AssayException} of {@link #next()}; the reader then stands behind it, and
 * reading can go on. Not thread-safe; the caller closes it.
 */
public final class JsonlReader implements AutoCloseable {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final int GZIP_MAGIC = 0x1f8b;

  /** In UTF-16 code units; a document of 10 MB with 100,000 annotations has a third of it. */
  private static final int LONGEST_LINE = 1 << 26;

  private final String file;
  private final int longestLine;
  private final CappedLines lines;
  private int lineNumber;

  /**
   * Opens a file in UTF-8, gzipped or not.
   *
   * @param file the file to read
   * @throws AssayException if it cannot be opened
   */
  public JsonlReader(Path file) throws AssayException {
    this(open(file), file.toString());
  }

  /**
   * Reads a stream in UTF-8, gzipped or not.
   *
   * @param stream what to read; closed with the reader
   * @param name its name for messages
   * @throws AssayException if its beginning cannot be read
   */
  public JsonlReader(InputStream stream, String name) throws AssayException {
    this(stream, name, LONGEST_LINE);
  }

  JsonlReader(InputStream stream, String name, int longestLine) throws AssayException {
    this.file = name;
    this.longestLine = longestLine;
    try {
      BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
      in.mark(2);
      int magic = in.read() << 8 | in.read();
      in.reset();
      this.lines =
          new CappedLines(
              new InputStreamReader(
                  magic == GZIP_MAGIC ? new GZIPInputStream(in) : in,
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)),
              longestLine);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * Reads the next document, passing over empty lines.
   *
   * @return the document, or empty at the end of the file
   * @throws AssayException if the line is no document; names file, line and fault
   */
  public Optional<AnnotatedDocument> next() throws AssayException {
    try {
      Optional<String> line = nextLine();
      while (line.isPresent() && line.get().isBlank()) {
        line = nextLine();
      }
      return line.isPresent() ? Optional.of(parse(line.get())) : Optional.empty();
    } catch (CappedLines.LongLineException e) {
      throw new AssayException(
          "%s: is longer than %,d characters; split the document, or remove the line"
              .formatted(where(), longestLine),
          e);
    } catch (CharacterCodingException e) {
      throw new JsonlEndException(where() + ": is not UTF-8; convert the file to UTF-8", e);
    } catch (IOException e) {
      throw new JsonlEndException(where() + ": cannot be read on (" + e.getMessage() + ")", e);
    }
  }

  private Optional<String> nextLine() throws IOException, CappedLines.LongLineException {
    lineNumber++;
    return lines.next();
  }

  /**
   * Reads a whole file into memory.
   *
   * @param file the file to read
   * @return its documents in order
   * @throws AssayException at the first line that is no document
   */
  public static List<AnnotatedDocument> readAll(Path file) throws AssayException {
    try (JsonlReader reader = new JsonlReader(file)) {
      List<AnnotatedDocument> documents = new ArrayList<>();
      for (Optional<AnnotatedDocument> next = reader.next();
          next.isPresent();
          next = reader.next()) {
        documents.add(next.get());
      }
      return documents;
    }
  }

  /** Number of the line read last, counted from 1. */
  public int lineNumber() {
    return lineNumber;
  }

  @Override
  public void close() throws AssayException {
    try {
      lines.close();
    } catch (IOException e) {
      throw new AssayException(file + " cannot be closed (" + e.getMessage() + ")", e);
    }
  }

  private AnnotatedDocument parse(String line) throws AssayException {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.isObject()) {
        throw new IllegalArgumentException("is no JSON object");
      }
      return new RecordParser(json).document();
    } catch (JsonProcessingException e) {
      throw new AssayException(
          "%s: is no JSON (%s); mend or remove the line".formatted(where(), e.getOriginalMessage()),
          e);
    } catch (IllegalArgumentException e) {
      throw new AssayException(where() + ": " + e.getMessage() + "; mend or remove the line", e);
    }
  }

  private static InputStream open(Path file) throws AssayException {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private static AssayException unreadable(String name, IOException e) {
    return new AssayException(
        name + " cannot be read (" + e.getMessage() + "); check the name and its permissions", e);
  }

  private String where() {
    return file + ", line " + lineNumber;
  }
}
