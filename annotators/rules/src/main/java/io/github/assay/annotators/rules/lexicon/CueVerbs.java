package io.github.assay.annotators.rules.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs that tie a source to a claim, by form. Immutable and thread-safe. */
public final class CueVerbs {

  private static final CueVerbs ENGLISH = load();

  private final Map<String, CueEntry> byForm;
  private final List<Inflection> inflections;

  private CueVerbs(Map<String, CueEntry> byForm, List<Inflection> inflections) {
    this.byForm = byForm;
    this.inflections = inflections;
  }

  /** The English verbs. */
  public static CueVerbs english() {
    return ENGLISH;
  }

  /**
   * Looks up a verb form.
   *
   * @param lower a word in lower case
   * @return its entry, or empty where it is a form of no cue verb
   */
  public Optional<CueEntry> find(String lower) {
    return Optional.ofNullable(byForm.get(lower));
  }

  List<Inflection> inflections() {
    return inflections;
  }

  private static CueVerbs load() {
    Map<String, CueEntry> byLemma = new LinkedHashMap<>();
    Map<String, Inflection> inflections = new LinkedHashMap<>();
    LexiconFile.read("cue-verbs.txt")
        .forEach(
            (heading, lines) -> {
              CueEntry group = CueEntry.group(heading);
              for (String word : LexiconFile.words(lines)) {
                String[] parts = word.split("\\+");
                Inflection inflection = Inflection.of(parts[0]);
                // An entry that lists irregular forms wins over one that repeats the bare verb.
                if (parts[0].contains("=")) {
                  inflections.put(inflection.base(), inflection);
                } else {
                  inflections.putIfAbsent(inflection.base(), inflection);
                }
                List<String> following = Arrays.asList(parts).subList(1, parts.length);
                byLemma.merge(
                    inflection.base(), group.of(inflection.base(), following), CueEntry::merge);
              }
            });
    Map<String, CueEntry> byForm = new HashMap<>();
    List<Inflection> all = new ArrayList<>(inflections.values());
    for (Inflection inflection : all) {
      CueEntry entry = byLemma.get(inflection.base());
      for (String form : forms(inflection)) {
        byForm.putIfAbsent(form, entry);
      }
    }
    // "found" and "felt" are forms of two verbs, of which the cue is meant.
    return new CueVerbs(byForm, List.copyOf(all));
  }

  private static List<String> forms(Inflection verb) {
    List<String> forms = new ArrayList<>(List.of(verb.base(), verb.third(), verb.ing()));
    forms.addAll(verb.past());
    return forms;
  }
}
