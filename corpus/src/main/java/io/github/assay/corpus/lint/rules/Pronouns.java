package io.github.assay.corpus.lint.rules;

import java.util.Set;

/** Knows the words that name another source each time they are used. */
final class Pronouns {

  private static final Set<String> WORDS =
      Set.of(
          "i",
          "we",
          "he",
          "she",
          "they",
          "it",
          "you",
          "who",
          "which",
          "that",
          "one",
          "some",
          "others",
          "many",
          "officials",
          "critics",
          "experts",
          "analysts",
          "sources",
          "another",
          "both",
          "him",
          "her",
          "them",
          "us",
          "me",
          "his",
          "their",
          "its",
          "our",
          "my");

  private Pronouns() {}

  /** Tells whether words in lower case can name different sources in one text. */
  static boolean is(String words) {
    return WORDS.contains(words);
  }
}
