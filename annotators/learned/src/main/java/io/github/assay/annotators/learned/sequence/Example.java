package io.github.assay.annotators.learned.sequence;

/**
 * A stretch of tokens with the tags that a learner is to find.
 *
 * <p>The arrays are not copied, for there are tens of millions of features; nobody writes to them.
 *
 * @param features places of each token's features
 * @param contexts context of each token
 * @param tags right tag of each token
 */
@SuppressWarnings("ArrayRecordComponent")
public record Example(int[][] features, byte[] contexts, byte[] tags) {

  /** Number of tokens. */
  public int length() {
    return tags.length;
  }
}
