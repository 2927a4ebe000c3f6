package io.github.assay.annotators.rules.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms of an English verb.
 *
 * @param base "announce"
 * @param third "announces"
 * @param past "announced"; where past and participle differ, both
 * @param ing "announcing"
 */
record Inflection(String base, String third, List<String> past, String ing) {

  /**
   * Makes the forms of a verb as the word lists write it: {@code refer}, {@code admit=admitted},
   * {@code write=wrote,written}.
   */
  static Inflection of(String entry) {
    String[] parts = entry.split("=", 2);
    String base = parts[0];
    String third = base + (needsE(base) ? "es" : "s");
    String stem = base;
    if (base.endsWith("y") && !vowel(base, 2)) {
      third = base.substring(0, base.length() - 1) + "ies";
    }
    List<String> past = new ArrayList<>();
    if (parts.length == 2) {
      past.addAll(List.of(parts[1].split(",")));
      String first = past.get(0);
      String last = past.get(past.size() - 1);
      boolean doubled =
          first.startsWith(base + base.charAt(base.length() - 1))
              || last.startsWith(base + base.charAt(base.length() - 1));
      if (doubled || DOUBLING.contains(base)) {
        stem = base + base.charAt(base.length() - 1);
      }
    } else if (base.endsWith("e")) {
      past.add(base + "d");
    } else if (base.endsWith("y") && !vowel(base, 2)) {
      past.add(base.substring(0, base.length() - 1) + "ied");
    } else if (DOUBLING.contains(base)) {
      stem = base + base.charAt(base.length() - 1);
      past.add(stem + "ed");
    } else {
      past.add(base + "ed");
    }
    String ing =
        base.endsWith("ie")
            ? base.substring(0, base.length() - 2) + "ying"
            : stem.endsWith("e") && !stem.endsWith("ee") && stem.length() > 2
                ? stem.substring(0, stem.length() - 1) + "ing"
                : stem + "ing";
    return new Inflection(base, third, List.copyOf(past), ing);
  }

  /** Verbs that double their last letter though their listed forms do not show it. */
  private static final List<String> DOUBLING =
      List.of(
          "refer", "begin", "get", "put", "run", "let", "set", "sit", "cut", "hit", "win", "swim",
          "forget", "bet", "shut", "spin", "quit", "split", "rid", "drop", "grab", "drag", "rebut",
          "compel", "propel", "defer", "infer", "commit", "permit", "submit", "occur", "prefer",
          "regret", "equip", "control", "cancel", "label");

  private static boolean needsE(String base) {
    return base.endsWith("s")
        || base.endsWith("x")
        || base.endsWith("z")
        || base.endsWith("ch")
        || base.endsWith("sh")
        || base.endsWith("o");
  }

  private static boolean vowel(String base, int fromEnd) {
    return "aeiou".indexOf(base.charAt(base.length() - fromEnd)) >= 0;
  }
}
