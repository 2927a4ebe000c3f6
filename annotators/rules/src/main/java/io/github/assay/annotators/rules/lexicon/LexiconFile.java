package io.github.assay.annotators.rules.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a word list of this module: sections headed {@code [NAME]}, comments after {@code #}. */
final class LexiconFile {

  private LexiconFile() {}

  /**
   * Reads a list.
   *
   * @param name file name beside this class
   * @return the lines by section, in the order of the file; lines before the first heading stand
   *     under the empty name; a heading that comes twice is continued
   */
  static Map<String, List<String>> read(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = "";
    try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is not in the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.indexOf('#');
        String content = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (content.startsWith("[")) {
          section = content.substring(1, content.length() - 1).strip();
        } else if (!content.isEmpty()) {
          sections.computeIfAbsent(section, k -> new ArrayList<>()).add(content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
    return sections;
  }

  /** The words of a section's lines, split at blanks. */
  static List<String> words(List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      words.addAll(List.of(line.split("\\s+")));
    }
    return words;
  }
}
