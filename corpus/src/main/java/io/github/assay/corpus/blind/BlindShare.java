package io.github.assay.corpus.blind;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import java.util.SplittableRandom;

/**
 * Which documents of a corpus are annotated without suggestions, so that one can tell how far
 * suggestions lead annotators.
 *
 * <p>Each document is drawn by itself, from the seed and its id alone: one that is imported later
 * changes nothing for the others.
 *
 * @param share share of the documents, from 0 to 1
 * @param seed where chance begins
 */
public record BlindShare(double share, long seed) {

  /** Key in corpus.properties. */
  public static final String SHARE = "blind.share";

  /** Key in corpus.properties. */
  public static final String SEED = "blind.seed";

  /** No document is blind. */
  public static final BlindShare NONE = new BlindShare(0, 1);

  /**
   * Checks the share.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public BlindShare {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is from 0 to 1, but got " + share);
    }
  }

  /**
   * Reads what a corpus says.
   *
   * @throws AssayException if what it says is no share or no seed
   */
  public static BlindShare of(Corpus corpus) throws AssayException {
    String share = corpus.property(SHARE);
    String seed = corpus.property(SEED);
    try {
      return share.isEmpty()
          ? NONE
          : new BlindShare(Double.parseDouble(share), seed.isEmpty() ? 1 : Long.parseLong(seed));
    } catch (IllegalArgumentException e) {
      throw new AssayException(
          "corpus.properties of %s: %s=%s, %s=%s is no share from 0 to 1 with a seed; set it with assay blind set"
              .formatted(corpus.directory(), SHARE, share, SEED, seed),
          e);
    }
  }

  /**
   * Writes it into the corpus.
   *
   * @throws AssayException if corpus.properties cannot be written
   */
  public void save(Corpus corpus) throws AssayException {
    corpus.setProperty(SHARE, Double.toString(share));
    corpus.setProperty(SEED, Long.toString(seed));
  }

  /** Tells whether a document is annotated without suggestions: true if so, else false. */
  public boolean hides(String documentId) {
    long hash = seed;
    for (int i = 0; i < documentId.length(); i++) {
      hash = 0x100000001b3L * (hash ^ documentId.charAt(i));
    }
    return new SplittableRandom(hash).nextDouble() < share;
  }
}
