package io.github.assay.annotators.rules.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nouns that carry a claim, by form. Immutable and thread-safe. */
public final class CueNouns {

  private static final CueNouns ENGLISH = load();

  private final Map<String, CueEntry> byForm;

  private CueNouns(Map<String, CueEntry> byForm) {
    this.byForm = byForm;
  }

  /** The English nouns. */
  public static CueNouns english() {
    return ENGLISH;
  }

  /**
   * Looks up a noun form.
   *
   * @param lower a word in lower case
   * @return its entry, or empty where it is a form of no cue noun
   */
  public Optional<CueEntry> find(String lower) {
    return Optional.ofNullable(byForm.get(lower));
  }

  private static CueNouns load() {
    Map<String, CueEntry> byForm = new HashMap<>();
    LexiconFile.read("cue-nouns.txt")
        .forEach(
            (heading, lines) -> {
              CueEntry group = CueEntry.group(heading);
              for (String word : LexiconFile.words(lines)) {
                for (String form : List.of(word, Inflection.of(word).third())) {
                  byForm.merge(form, group.of(word, List.of()), CueEntry::merge);
                }
              }
            });
    return new CueNouns(Map.copyOf(byForm));
  }
}
