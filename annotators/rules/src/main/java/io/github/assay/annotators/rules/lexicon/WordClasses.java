package io.github.assay.annotators.rules.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of known word forms. Immutable and thread-safe. */
public final class WordClasses {

  private static final WordClasses ENGLISH = load();

  private final WordTable bits;

  private WordClasses(Map<String, Long> bits) {
    this.bits = new WordTable(bits);
  }

  /** The classes of English words. */
  public static WordClasses english() {
    return ENGLISH;
  }

  /**
   * Looks a word up.
   *
   * @param lower a word in lower case
   * @return the bits of its classes ({@link WordClass#bit()}), 0 for an unknown word
   */
  public long of(String lower) {
    return bits.get(lower);
  }

  private static WordClasses load() {
    Map<String, Long> bits = new HashMap<>();
    for (String list : List.of("words.txt", "condition-words.txt")) {
      LexiconFile.read(list)
          .forEach(
              (section, lines) -> {
                for (String word : LexiconFile.words(lines)) {
                  bits.merge(word, WordClass.valueOf(section).bit(), (a, b) -> a | b);
                }
              });
    }
    List<String> verbs = LexiconFile.words(LexiconFile.read("common-verbs.txt").get(""));
    verbs.forEach(verb -> add(Inflection.of(verb), bits));
    CueVerbs.english().inflections().forEach(verb -> add(verb, bits));
    Map<String, Long> rest = new HashMap<>();
    Dictionary.read().forEach(group -> add(group, rest));
    rest.forEach(bits::putIfAbsent);
    return new WordClasses(bits);
  }

  /** Words of no list that are verb forms in the first place, by the dictionary. */
  private static void add(Dictionary.Group group, Map<String, Long> bits) {
    Optional<WordClass> form =
        switch (group.main()) {
          case "D" -> Optional.of(WordClass.VERB_PAST);
          case "Z" -> Optional.of(WordClass.VERB_THIRD);
          case "V" -> Optional.of(WordClass.VERB_BASE);
          case "G" -> Optional.of(WordClass.VERB_ING);
          default -> Optional.empty();
        };
    form.ifPresent(f -> group.words().forEach(word -> bits.put(word, f.bit())));
  }

  private static void add(Inflection verb, Map<String, Long> bits) {
    bits.merge(verb.base(), WordClass.VERB_BASE.bit(), (a, b) -> a | b);
    bits.merge(verb.third(), WordClass.VERB_THIRD.bit(), (a, b) -> a | b);
    verb.past().forEach(p -> bits.merge(p, WordClass.VERB_PAST.bit(), (a, b) -> a | b));
    bits.merge(verb.ing(), WordClass.VERB_ING.bit(), (a, b) -> a | b);
  }
}
