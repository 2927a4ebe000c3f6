package io.github.assay.annotators.rules.attribution;

import io.github.assay.annotators.rules.lexicon.CueEntry;

/**
 * A verb that may tie a source to a claim.
 *
 * @param start index of the first word of its group: "has" in "has said"
 * @param verb index of the verb itself
 * @param entry what the word lists say about it
 * @param ing true for an -ing form without a finite auxiliary
 * @param passive true for a participle after a form of be
 * @param infinitive true after "to"
 */
record VerbCue(
    int start, int verb, CueEntry entry, boolean ing, boolean passive, boolean infinitive) {

  /** Index after the verb. */
  int after() {
    return verb + 1;
  }
}
