package io.github.assay.corpus.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.github.assay.corpus.AssayException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a file by its byte order mark, by being valid UTF-8, by the charset that the server or
 * the file itself names, or by its looks, in that order.
 */
final class TextDecoder {

  private static final int HEAD = 8192;

  /** What stands for malformed bytes. */
  private static final char REPLACED = '\uFFFD';

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset\\s*=|<\\?xml[^>]{0,80}?encoding\\s*=)\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private TextDecoder() {}

  /**
   * Decodes a file.
   *
   * @param served the charset that the server named, or the empty string
   */
  static Decoded decode(byte[] bytes, String name, String served) throws AssayException {
    if (bytes.length == 0) {
      throw new AssayException(name + ": the file is empty; export or download it again");
    }
    List<String> warnings = new ArrayList<>();
    String given = toText(bytes, name, served, warnings);
    String text = XmlText.legal(given);
    if (!text.equals(given)) {
      warnings.add(XmlText.countIllegal(given) + " characters that XML forbids became U+FFFD.");
    }
    if (text.isBlank()) {
      throw new AssayException(
          name + ": the file holds only white space; export or download it again");
    }
    return new Decoded(text, List.copyOf(warnings));
  }

  private static String toText(byte[] bytes, String name, String served, List<String> warnings)
      throws AssayException {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    BinaryFiles.refuse(bytes, name);
    // Far faster than a decoder that reports, and most files are UTF-8 throughout.
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf(REPLACED) < 0) {
      return lenient;
    }
    try {
      return strict(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return declaredOrGuessed(bytes, lenient, served, warnings);
    }
  }

  private static String declaredOrGuessed(
      byte[] bytes, String lenient, String served, List<String> warnings) {
    Optional<Charset> declared = charset(served).or(() -> declared(bytes));
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      try {
        return strict(bytes, declared.get());
      } catch (CharacterCodingException e) {
        warnings.add("Some bytes are not valid " + declared.get().name() + ", as it is declared.");
        return new String(bytes, declared.get());
      }
    }
    long broken = lenient.chars().filter(c -> c == REPLACED).count();
    long foreign = lenient.chars().filter(c -> c > 127 && c != REPLACED).count();
    if (broken * 4 <= foreign || declared.isPresent() && broken <= foreign) {
      warnings.add(broken + " malformed characters in a UTF-8 file became U+FFFD.");
      return lenient;
    }
    Charset guess = guess(bytes);
    warnings.add("The file is not valid UTF-8; it was read as " + guess.name() + ".");
    return new String(bytes, guess);
  }

  private static Optional<String> byMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    CharBuffer chars =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes));
    return chars.toString();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  /** The charset as browsers understand the name: Latin 1 means Windows 1252. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      if (charset.equals(StandardCharsets.ISO_8859_1)
          || charset.equals(StandardCharsets.US_ASCII)) {
        return Optional.of(Charset.forName("windows-1252"));
      }
      if (charset.name().equals("GB2312") || charset.name().equals("GBK")) {
        return Optional.of(Charset.forName("GB18030"));
      }
      return Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes.length > 1 << 16 ? Arrays.copyOf(bytes, 1 << 16) : bytes);
    CharsetMatch match = detector.detect();
    return Optional.ofNullable(match)
        .flatMap(m -> charset(m.getName()))
        .orElse(Charset.forName("windows-1252"));
  }
}
