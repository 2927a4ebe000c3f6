package io.github.assay.annotators.rules.lexicon;

/** What may follow a cue; the letters of the word lists. */
public enum Frame {
  /** A clause, with or without "that". */
  CLAUSE('C'),
  /** A quotation, before or after. */
  QUOTE('Q'),
  /** The cue may stand in parenthesis or before its subject. */
  PARENTHESIS('V'),
  /** A person, before the claim. */
  RECIPIENT('R'),
  /** An infinitive. */
  INFINITIVE('I'),
  /** A noun phrase. */
  OBJECT('O'),
  /** An embedded question. */
  QUESTION('W'),
  /** An -ing form. */
  GERUND('G'),
  /** "A as B" or "A B". */
  AS('A'),
  /** A phrase with one of the listed prepositions. */
  PREPOSITION('P');

  private final char letter;

  Frame(char letter) {
    this.letter = letter;
  }

  static Frame of(String letter) {
    for (Frame frame : values()) {
      if (letter.length() == 1 && frame.letter == letter.charAt(0)) {
        return frame;
      }
    }
    throw new IllegalStateException("no frame has the letter " + letter);
  }
}
