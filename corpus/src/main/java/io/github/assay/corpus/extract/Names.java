package io.github.assay.corpus.extract;

import java.util.regex.Pattern;

/** Cleans names of authors. */
final class Names {

  private static final String LEADS =
      "(?:(?:written|posted|published|reporting|interview|story|article|text|texte|words|analysis"
          + "|authors?|auteur|beitrag|redaktion)\\s*(?:by|von)?\\s*:?|by|von|vom|par|por|di|door|af"
          + "|autor(?:in|en)?\\s*:?|(?:geschrieben|veröffentlicht|verfasst|erstellt) von|escrito por"
          + "|publié par)\\s*:?";

  private static final Pattern LEAD = Pattern.compile("(?i)" + LEADS);
  private static final Pattern LED = Pattern.compile("(?i)^" + LEADS + "\\s+");

  /** What comes behind the names: a date, a place, a rank. */
  private static final Pattern REST =
      Pattern.compile(
          "\\s*(?:\\||•|·|–|—|\\s-\\s|\\d{1,2}[./: ]|\\d{4}|\\b(?:on|am|at|under|stand|updated?)(?:\\s|$)|@|\\().*$");

  /** A number of its own, or a whole sentence. */
  private static final Pattern NO_NAME = Pattern.compile("\\s\\d+$|(?:\\S+\\s+){8}.*[.!?]$");

  private static final int LONGEST = 100;

  private Names() {}

  /** The names of a byline, without the word that leads them in. */
  static String fromByline(String line) {
    return LED.matcher(line.strip()).replaceFirst("").strip();
  }

  /** Whether a line is the word that leads names in, and nothing else. */
  static boolean isLead(String line) {
    return LEAD.matcher(line.strip()).matches();
  }

  /** The names alone, or the empty string where the line is an address or no name at all. */
  static String clean(String line) {
    String names = REST.matcher(fromByline(line)).replaceFirst("").strip();
    names = names.replaceAll("[,;:]+$", "").strip();
    boolean name =
        names.length() <= LONGEST
            && !names.contains("://")
            && !names.contains("www.")
            && !isLead(names)
            && !NO_NAME.matcher(names).find()
            && names.codePoints().anyMatch(Character::isLetter);
    return name ? names : "";
  }
}
