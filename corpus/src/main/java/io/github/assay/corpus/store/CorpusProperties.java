package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text of {@code corpus.properties}: sorted, in UTF-8, without a date.
 *
 * <p>The name comes last, and it is required, so that a file that was cut short is never taken for
 * a whole one: a lost {@code locks} or half of {@code history.keep} would cost versions later.
 */
final class CorpusProperties {

  static final String FORMAT = "1";
  static final String NAME = "name";

  private CorpusProperties() {}

  static SortedMap<String, String> parse(byte[] content, String name) throws AssayException {
    Properties properties = new Properties();
    try {
      properties.load(
          new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      throw new AssayException(
          name + " cannot be understood (" + e.getMessage() + "); mend it by hand", e);
    }
    SortedMap<String, String> values = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> values.put(k, properties.getProperty(k)));
    String format = values.getOrDefault("format", "");
    if (!format.equals(FORMAT)) {
      throw new AssayException(
          "%s: format is \"%s\", but this Assay reads format %s; use the Assay that made the corpus"
              .formatted(name, format, FORMAT));
    }
    if (values.getOrDefault(NAME, "").isEmpty() || content[content.length - 1] != '\n') {
      throw new AssayException(
          "%s may have been cut short: it %s; restore it from a copy, or complete it by hand"
              .formatted(
                  name,
                  values.containsKey(NAME) ? "does not end with a line feed" : "has no name"));
    }
    return values;
  }

  static byte[] bytes(SortedMap<String, String> values) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      if (!entry.getKey().equals(NAME)) {
        line(text, entry.getKey(), entry.getValue());
      }
    }
    line(text, NAME, values.getOrDefault(NAME, ""));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(escape(key, true)).append('=').append(escape(value, false)).append('\n');
  }

  private static String escape(String text, boolean key) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        case ' ' -> escaped.append(key || i == 0 ? "\\ " : " ");
        case '=', ':', '#', '!' -> escaped.append(key || i == 0 ? "\\" + c : c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
