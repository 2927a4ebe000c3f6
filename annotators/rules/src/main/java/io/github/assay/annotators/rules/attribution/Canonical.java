package io.github.assay.annotators.rules.attribution;

import io.github.assay.annotators.rules.lexicon.WordClass;
import io.github.assay.annotators.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives every mention of one source the same name, in the order of the text.
 *
 * <p>A surname goes back to the full name, a role ("the minister") to the last name that was given
 * with it, a pronoun to the last source it can stand for. Not thread-safe; made for one document.
 */
final class Canonical {

  private record Known(String name, String last, List<String> roles, boolean plural) {}

  private final Words words;
  private final List<Known> known = new ArrayList<>();
  private Known latest;

  Canonical(Words words) {
    this.words = words;
  }

  /**
   * The name of the source that a mention stands for.
   *
   * @return the empty string for a pronoun that nothing goes before
   */
  String name(int from, int to) {
    if (to - from == 1
        && (words.is(from, WordClass.SUBJECT)
            || words.is(from, WordClass.POSSESSIVE)
            || words.is(from, WordClass.OBJECT)
            || words.is(from, WordClass.RELATIVE))) {
      return pronoun(from);
    }
    int head = SourceKinds.head(words, from, to);
    List<String> roles = new ArrayList<>();
    int nameFrom = head + 1;
    while (nameFrom > from
        && words.capital(nameFrom - 1)
        && !words.is(nameFrom - 1, WordClass.TITLE)
        && !words.is(nameFrom - 1, WordClass.DETERMINER)) {
      nameFrom--;
    }
    for (int i = from; i < to; i++) {
      if (words.is(i, WordClass.TITLE)) {
        roles.add(words.lower(i));
      }
    }
    if (nameFrom > head) {
      return role(from, to, head, roles);
    }
    String name = words.text(nameFrom, head + 1);
    String last = words.lower(head);
    for (Known other : known) {
      if (other.name().equalsIgnoreCase(name)
          || nameFrom == head && other.last().equals(last)
          || other.name().toLowerCase(Locale.ROOT).endsWith(" " + name.toLowerCase(Locale.ROOT))) {
        latest = other;
        other.roles().addAll(roles);
        return other.name();
      }
    }
    return remember(new Known(name, last, roles, false));
  }

  private String role(int from, int to, int head, List<String> roles) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (words.is(from, "the") && known.get(i).roles().contains(words.lower(head))) {
        latest = known.get(i);
        return latest.name();
      }
    }
    int start = words.is(from, WordClass.DETERMINER) && to - from > 1 ? from + 1 : from;
    String name = words.text(start, to);
    for (Known other : known) {
      if (other.name().equalsIgnoreCase(name)) {
        latest = other;
        return other.name();
      }
    }
    return remember(
        new Known(
            name,
            words.lower(head),
            roles,
            io.github.assay.annotators.rules.text.Verbs.plural(words, head)));
  }

  private String remember(Known source) {
    known.add(source);
    latest = source;
    return source.name();
  }

  private String pronoun(int at) {
    if (words.is(at, "i") || words.is(at, "we") || words.is(at, "you")) {
      return "";
    }
    if (words.is(at, "they") || words.is(at, "their")) {
      for (int i = known.size() - 1; i >= 0; i--) {
        if (known.get(i).plural()) {
          return known.get(i).name();
        }
      }
    }
    return latest == null ? "" : latest.name();
  }
}
