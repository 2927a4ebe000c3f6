package io.github.assay.corpus.formats;

import java.util.ArrayList;
import java.util.List;

/** The escapes of WebAnno TSV 3.3: a backslash before what has a meaning of its own. */
final class WebannoEscapes {

  private static final String RESERVED = "\\[]|_;*";

  private WebannoEscapes() {}

  /** Escapes the value of a feature. */
  static String value(String plain) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        default -> {
          if (RESERVED.indexOf(c) >= 0 || plain.startsWith("->", i)) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    return out.toString();
  }

  /** Escapes a line of a sentence's text. */
  static String text(String line) {
    return line.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r");
  }

  /** Takes the escapes of a value or a text away. */
  static String plain(String escaped) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && i + 1 < escaped.length()) {
        char next = escaped.charAt(++i);
        out.append(
            switch (next) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 'f' -> '\f';
              case 'b' -> '\b';
              default -> next;
            });
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Parts a cell at a separator that is not escaped; the parts stay escaped. */
  static List<String> split(String cell, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) == '\\') {
        i++;
      } else if (cell.charAt(i) == separator) {
        parts.add(cell.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(cell.substring(begin));
    return parts;
  }
}
