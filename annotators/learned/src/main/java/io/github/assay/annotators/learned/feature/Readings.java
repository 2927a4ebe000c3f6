package io.github.assay.annotators.learned.feature;

import io.github.assay.annotators.rules.lexicon.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a dictionary says a word can be, whatever its context: noun or verb, person or
 * communication, with a that-clause or without.
 *
 * <p>Read once from the rules' {@link Dictionary}, made of WordNet, and {@code function-words.txt}.
 * All values are hashes; 0 stands for nothing known. Immutable and thread-safe.
 */
final class Readings {

  /** A word that the dictionary does not have. */
  static final Reading UNKNOWN = new Reading(0, 0, 0, 0);

  /**
   * What a word can be.
   *
   * @param kind its parts of speech together; for some function words the word itself
   * @param main its most frequent part of speech
   * @param noun field of meaning as a noun
   * @param verb field of meaning as a verb, with the complements it takes
   */
  record Reading(int kind, int main, int noun, int verb) {}

  private static final String FUNCTION_WORDS = "function-words.txt";

  private static final class Holder {
    static final Readings ALL = new Readings();
  }

  private final Map<Integer, Reading> words = new HashMap<>(1 << 17);

  private Readings() {
    Dictionary.read().forEach(this::add);
    addFunctionWords();
  }

  /**
   * Looks a word up.
   *
   * @param word its hash
   * @return what it can be, {@link #UNKNOWN} for a word that the dictionary does not have
   */
  static Reading of(int word) {
    return Holder.ALL.words.getOrDefault(word, UNKNOWN);
  }

  private void add(Dictionary.Group group) {
    int main = hash(group.main());
    Reading reading =
        new Reading(
            Hash.join(hash(group.kinds()), main),
            main,
            meaning(group.noun()),
            meaning(group.verb()));
    group.words().forEach(word -> words.put(hash(word), reading));
  }

  private void addClass(String line) {
    String[] parts = line.split(" ");
    boolean own = parts[0].endsWith("*");
    int main = hash(own ? parts[0].substring(0, parts[0].length() - 1) : parts[0]);
    for (int i = 1; i < parts.length; i++) {
      int word = hash(parts[i]);
      words.put(word, new Reading(own ? word : main, main, 0, 0));
    }
  }

  private static int meaning(String field) {
    return field.isEmpty() ? 0 : hash(field);
  }

  private static int hash(String word) {
    return Hash.folded(word, 0, word.length());
  }

  private void addFunctionWords() {
    try (InputStream in = Readings.class.getResourceAsStream(FUNCTION_WORDS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::addClass);
    } catch (IOException e) {
      throw new UncheckedIOException(
          FUNCTION_WORDS + " cannot be read from the program's own jar", e);
    }
  }
}
