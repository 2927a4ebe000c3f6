package io.github.assay.annotators.rules;

/**
 * A stretch of words that the rules take for part of an attribution or condition.
 *
 * @param kind what they take it for
 * @param from first word, by its number in the document
 * @param to word after the last
 * @param group number of the attribution or condition; its parts share it
 * @param cue last word of its cue, or -1 where it has none
 * @param confidence how likely it is right by the word lists, from 0 to 1
 */
public record RuleHint(Kind kind, int from, int to, int group, int cue, float confidence) {

  /** What a stretch can be taken for. */
  public enum Kind {
    /** A piece of a claim. */
    CLAIM,
    /** Who makes it. */
    SOURCE,
    /** What ties the two. */
    CUE,
    /** What has to hold. */
    PRECONDITION,
    /** What ties it to what depends on it. */
    CONDITION_CUE
  }
}
