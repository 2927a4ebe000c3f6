package io.github.assay.annotators.rules.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The phrases that open a precondition. Immutable and thread-safe. */
public final class Connectives {

  private static final Connectives ENGLISH = load();

  private final Map<String, List<Connective>> byFirst;

  private Connectives(Map<String, List<Connective>> byFirst) {
    this.byFirst = byFirst;
  }

  /** The English phrases. */
  public static Connectives english() {
    return ENGLISH;
  }

  /**
   * Matches the phrases at a word.
   *
   * @param lower gives the word at an index, in lower case
   * @param at index of the first word
   * @return the longest phrase that stands there, or empty where none does
   */
  public Optional<Connective> find(IntFunction<String> lower, int at) {
    for (Connective connective : byFirst.getOrDefault(lower.apply(at), List.of())) {
      List<String> phrase = connective.words();
      int k = 1;
      while (k < phrase.size() && lower.apply(at + k).equals(phrase.get(k))) {
        k++;
      }
      if (k == phrase.size()) {
        return Optional.of(connective);
      }
    }
    return Optional.empty();
  }

  private static Connectives load() {
    Map<String, List<Connective>> byFirst = new HashMap<>();
    LexiconFile.read("conditions.txt")
        .forEach(
            (heading, phrases) -> {
              Connective group = Connective.group(heading);
              for (String phrase : phrases) {
                Connective connective = group.of(phrase);
                byFirst
                    .computeIfAbsent(connective.words().get(0), k -> new ArrayList<>())
                    .add(connective);
              }
            });
    byFirst.replaceAll(
        (first, list) ->
            list.stream()
                .sorted(Comparator.comparingInt((Connective c) -> -c.words().size()))
                .toList());
    return new Connectives(byFirst);
  }
}
