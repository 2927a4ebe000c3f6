package io.github.assay.annotators.rules.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word can be, by WordNet: groups of words with the same readings.
 *
 * <p>Letters stand for word classes: N noun, P plural, V verb, Z third person, G -ing form, D past
 * or participle, J adjective, R adverb.
 */
public final class Dictionary {

  /**
   * Words with the same readings.
   *
   * @param kinds all classes the words can be of, as letters
   * @param main the most frequent of them
   * @param noun WordNet's file of the noun, empty where there is none
   * @param verb WordNet's file of the verb, with the complements it takes; empty where there is
   *     none
   * @param words the words, in lower case
   */
  public record Group(String kinds, String main, String noun, String verb, List<String> words) {

    /** Copies the words. */
    public Group {
      words = List.copyOf(words);
    }
  }

  private static final String FILE = "readings.txt";

  private Dictionary() {}

  /** Reads the groups; takes some ten milliseconds, so that callers keep what they need. */
  public static List<Group> read() {
    List<Group> groups = new ArrayList<>();
    for (List<String> lines : LexiconFile.read(FILE).values()) {
      for (String line : lines) {
        int tab = line.indexOf('\t');
        String[] head = line.substring(0, tab).split(" ");
        groups.add(
            new Group(
                head[0],
                head[1],
                none(head[2]),
                none(head[3]),
                List.of(line.substring(tab + 1).split(" "))));
      }
    }
    return groups;
  }

  private static String none(String field) {
    return field.equals("-") ? "" : field;
  }
}
