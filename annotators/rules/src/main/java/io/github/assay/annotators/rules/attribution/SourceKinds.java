package io.github.assay.annotators.rules.attribution;

import static io.github.assay.annotators.rules.lexicon.WordClass.ANONYMOUS;
import static io.github.assay.annotators.rules.lexicon.WordClass.DOCUMENT;
import static io.github.assay.annotators.rules.lexicon.WordClass.EXPERT;
import static io.github.assay.annotators.rules.lexicon.WordClass.GOVERNMENT;
import static io.github.assay.annotators.rules.lexicon.WordClass.MEDIA;
import static io.github.assay.annotators.rules.lexicon.WordClass.ORGANISATION;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.TITLE;

import io.github.assay.annotators.rules.lexicon.WordClass;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.typesystem.value.SourceKind;

/** Tells who a source is, from the words of its mention. Stateless. */
final class SourceKinds {

  private SourceKinds() {}

  /**
   * The kind of a mention.
   *
   * <p>A role without a name is anonymous where the lists say that it hides one; a name or a
   * personal pronoun is a person.
   */
  static SourceKind of(Words words, int from, int to) {
    int head = head(words, from, to);
    boolean named = false;
    for (int i = from; i < to; i++) {
      named |= words.capital(i) && i > from;
    }
    if (words.is(head, SUBJECT)) {
      return words.is(head, "it") ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }
    if (words.is(head, ANONYMOUS) && !(named && words.capital(head))) {
      return words.is(head, EXPERT) ? SourceKind.EXPERT : SourceKind.ANONYMOUS;
    }
    if (any(words, from, head + 1, EXPERT)) {
      return SourceKind.EXPERT;
    }
    if (any(words, from, head + 1, TITLE) && !words.is(head, DOCUMENT)) {
      return SourceKind.PERSON;
    }
    if (words.is(head, DOCUMENT)) {
      return SourceKind.DOCUMENT;
    }
    if (words.is(head, MEDIA)) {
      return SourceKind.MEDIA;
    }
    if (words.is(head, GOVERNMENT)) {
      return SourceKind.GOVERNMENT;
    }
    return any(words, from, head + 1, ORGANISATION) ? SourceKind.ORGANISATION : SourceKind.PERSON;
  }

  /** The last word before a preposition, comma or parenthesis. */
  static int head(Words words, int from, int to) {
    int head = from;
    for (int i = from; i < to; i++) {
      if (i > from
          && (words.is(i, WordClass.PREPOSITION)
              || words.is(i, WordClass.RELATIVE)
              || !words.word(i) && !words.genitive(i))) {
        break;
      }
      if (words.word(i)) {
        head = i;
      }
    }
    return head;
  }

  private static boolean any(Words words, int from, int to, WordClass wordClass) {
    for (int i = from; i < to; i++) {
      if (words.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }
}
