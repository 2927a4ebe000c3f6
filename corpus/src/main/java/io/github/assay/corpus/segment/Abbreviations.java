package io.github.assay.corpus.segment;

import java.util.Locale;
import java.util.Set;

/** Words that carry a full stop without ending a sentence. */
final class Abbreviations {

  /** Hardly ever end a sentence: titles and the like, which a name follows. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "mx",
          "messrs",
          "mme",
          "mlle",
          "dr",
          "prof",
          "gen",
          "sen",
          "rep",
          "gov",
          "lt",
          "col",
          "capt",
          "cmdr",
          "cpl",
          "sgt",
          "maj",
          "adm",
          "st",
          "ste",
          "rev",
          "hon",
          "pres",
          "supt",
          "det",
          "insp",
          "amb",
          "sec",
          "treas",
          "atty",
          "fr",
          "bros",
          "hr",
          "ing",
          "sr",
          "sra",
          "mt",
          "ft",
          "vs",
          "dipl",
          "mag",
          "vizepräs",
          "brig",
          "pvt",
          "pfc",
          "spc",
          "msgr",
          "esp",
          "cf",
          "viz",
          "approx",
          "ca",
          "ex",
          "bzw",
          "z.b",
          "d.h",
          "u.a",
          "dra");

  /** May end a sentence, but only where the next word looks like a beginning. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "inc", "ltd", "co", "corp", "llc", "plc", "bhd", "dept", "univ", "assn", "etc", "jr",
          "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
          "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
          "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "ont", "que", "a.m", "p.m",
          "u.s", "u.k", "u.n", "e.u", "d.c", "e.g", "i.e", "al", "est", "ave", "blvd", "rd", "usw",
          "bspw", "ggf", "vgl", "evtl", "inkl", "max", "min", "mio", "mrd", "tsd", "str", "usf");

  /** Only before a number. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "no", "nos", "nr", "art", "pp", "p", "vol", "fig", "sect", "para", "chap", "núm", "abs");

  private Abbreviations() {}

  /** Tells whether the word, without its last full stop, is a title or the like. */
  static boolean precedesName(String word) {
    return BEFORE_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether the word, without its last full stop, is any other known abbreviation. */
  static boolean isKnown(String word) {
    return ANYWHERE.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether the word, without its last full stop, abbreviates only before a number. */
  static boolean precedesNumber(String word) {
    return BEFORE_NUMBERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether the word is capital letters parted by full stops, or one capital: U.S, J. */
  static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1 && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
  }
}
