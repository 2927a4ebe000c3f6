package io.github.assay.corpus.segment;

import io.github.assay.corpus.model.Range;
import java.util.List;
import java.util.Set;

/** Decides after which token a sentence ends. */
final class SentenceEnds {

  /** Words that, capitalised, begin a sentence rather than carry on a name or a phrase. */
  private static final Set<String> BEGINNERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "This",
          "That",
          "These",
          "Those",
          "But",
          "And",
          "In",
          "On",
          "At",
          "For",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "There",
          "As",
          "With",
          "From",
          "By",
          "So",
          "Not",
          "No",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "Some",
          "Many",
          "Most",
          "Both",
          "One",
          "Since",
          "Then",
          "Now",
          "However",
          "Meanwhile",
          "Although",
          "Though",
          "Yet",
          "Or",
          "Under",
          "Last",
          "Asked",
          "Der",
          "Die",
          "Das",
          "Er",
          "Sie",
          "Es",
          "Le",
          "La",
          "Les",
          "El",
          "Los");

  private final String text;
  private final List<Range> tokens;
  private final boolean wrapped;

  SentenceEnds(String text, List<Range> tokens, boolean wrapped) {
    this.text = text;
    this.tokens = tokens;
    this.wrapped = wrapped;
  }

  /**
   * Tells whether a sentence ends after the token.
   *
   * @param i index of a token that is not the last
   */
  boolean after(int i) {
    int gapBegin = tokens.get(i).end();
    int gapEnd = tokens.get(i + 1).begin();
    if (gapBegin == gapEnd) {
      return endsWithoutSpace(i);
    }
    int breaks = 0;
    for (int k = gapBegin; k < gapEnd; k++) {
      if (text.charAt(k) == '\n') {
        breaks++;
      }
    }
    if (breaks >= 2 || breaks == 1 && !wrapped && !startsLower(i + 1)) {
      return true;
    }
    return endsInTerminator(i) && !goesOn(i);
  }

  private boolean endsWithoutSpace(int i) {
    char c = text.charAt(tokens.get(i).begin());
    return (c == '。' || c == '！' || c == '？') && !isCloser(text.charAt(tokens.get(i + 1).begin()));
  }

  /** Whether a terminator stands here, perhaps inside closing quotes and brackets. */
  private boolean endsInTerminator(int i) {
    return terminator(i) >= 0;
  }

  private int terminator(int i) {
    for (int k = i; k >= 0 && k > i - 4; k--) {
      Range token = tokens.get(k);
      if (k < i && token.end() != tokens.get(k + 1).begin()) {
        return -1;
      }
      char last = text.charAt(token.end() - 1);
      if (".!?…。！？؟।".indexOf(last) >= 0) {
        return k;
      }
      if (!isCloser(last) || token.length() > 2) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the sentence goes on in spite of its terminator. */
  private boolean goesOn(int i) {
    int at = terminator(i);
    Range end = tokens.get(at);
    char mark = text.charAt(end.end() - 1);
    int next = nextWord(i + 1);
    if (next < 0) {
      return false;
    }
    if (startsLower(next)) {
      return true;
    }
    if (mark != '.' || at != i) {
      return false;
    }
    String word = text.substring(end.begin(), end.end() - 1);
    if (word.isEmpty()) {
      word = at > 0 && tokens.get(at - 1).end() == end.begin() ? tokens.get(at - 1).of(text) : "";
      if (word.length() <= 2 && isNumber(word) && Character.isLetter(first(next))) {
        return precedesMonth(next);
      }
    }
    if (Abbreviations.precedesName(word)) {
      return true;
    }
    if (Abbreviations.precedesNumber(word)) {
      return Character.isDigit(first(next));
    }
    boolean initials = !word.isEmpty() && Abbreviations.isInitials(word);
    if (initials && word.length() == 1) {
      return !word.equals("I") && !BEGINNERS.contains(tokens.get(next).of(text));
    }
    return (initials || Abbreviations.isKnown(word))
        && (next == i + 1 || text.charAt(tokens.get(i + 1).begin()) == '(')
        && !BEGINNERS.contains(tokens.get(next).of(text));
  }

  /** German and Nordic ordinals: "am 3. März". */
  private boolean precedesMonth(int next) {
    return Set.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
            "Jahrhundert",
            "Jahrhunderts")
        .contains(tokens.get(next).of(text));
  }

  private int nextWord(int from) {
    for (int k = from; k < tokens.size() && k < from + 3; k++) {
      if (Character.isLetterOrDigit(text.codePointAt(tokens.get(k).begin()))) {
        return k;
      }
      if (k > from && tokens.get(k - 1).end() != tokens.get(k).begin()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean startsLower(int token) {
    return Character.isLowerCase(text.codePointAt(tokens.get(token).begin()));
  }

  private int first(int token) {
    return text.codePointAt(tokens.get(token).begin());
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isCloser(char c) {
    return "\"'”’»›“‘)]}」』".indexOf(c) >= 0;
  }
}
