package io.github.assay.annotators.rules.lexicon;

import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.PreconditionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A phrase that opens a precondition: "if", "in exchange for".
 *
 * @param words its words, in lower case
 * @param complements what may follow it
 * @param kind how the precondition bears on what depends on it
 * @param guard where the phrase is a condition at all
 * @param confidence how often it opens one where the guard allows it, from 0 to 1
 */
public record Connective(
    List<String> words,
    Set<Complement> complements,
    PreconditionKind kind,
    Guard guard,
    float confidence) {

  /** What may follow a connective; the letters of the word lists. */
  public enum Complement {
    /** A clause. */
    S,
    /** A participle, adjective or other phrase without subject. */
    P,
    /** A noun phrase or -ing phrase. */
    N
  }

  /** Where a connective is a condition. */
  public enum Guard {
    /** Always. */
    ANY,
    /** Where what depends on it is denied or refused, or would be so. */
    BLOCKED,
    /** Where what depends on it is denied or refused, or goes on. */
    LASTING,
    /** Where what depends on it cannot be. */
    DENIED,
    /** Where what depends on it is possible or yet to come. */
    POSSIBLE,
    /** Where what follows is something that is given or withheld. */
    GRANTED
  }

  /**
   * Copies the collections.
   *
   * @throws NullPointerException if a value is null
   */
  public Connective {
    words = List.copyOf(words);
    complements = Set.copyOf(complements);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(guard, "guard");
  }

  /**
   * Tells whether a complement may follow.
   *
   * @return true if the lists say so
   */
  public boolean takes(Complement complement) {
    return complements.contains(complement);
  }

  /** Reads a group heading; the phrase is yet to be given. */
  static Connective group(String heading) {
    String[] parts = heading.split("\\s*\\|\\s*");
    EnumSet<Complement> complements = EnumSet.noneOf(Complement.class);
    for (String letter : parts[0].split("\\s+")) {
      complements.add(Complement.valueOf(letter));
    }
    return new Connective(
        List.of(),
        complements,
        Labelled.find(PreconditionKind.class, parts[1]).orElseThrow(),
        Guard.valueOf(parts[2].toUpperCase(Locale.ROOT)),
        Float.parseFloat(parts[3]));
  }

  /** The entry of a phrase of this group. */
  Connective of(String phrase) {
    return new Connective(List.of(phrase.split(" ")), complements, kind, guard, confidence);
  }
}
