package io.github.assay.annotators.chat;

import io.github.assay.corpus.AssayException;

/** What a run may still spend; thread-safe. */
final class Budget {

  private final int maxRequests;
  private final long maxTokens;
  private int requests;
  private long tokens;

  Budget(int maxRequests, long maxTokens) {
    this.maxRequests = maxRequests;
    this.maxTokens = maxTokens;
  }

  /**
   * Takes leave to send one request.
   *
   * @throws AssayException if nothing is left; answers in the cache are still to be had
   */
  synchronized void take() throws AssayException {
    if (requests >= maxRequests) {
      throw new AssayException(
          "the budget of %d requests is used up; what was answered is kept, so run again with a higher --set maxRequests=N"
              .formatted(maxRequests));
    }
    if (tokens >= maxTokens) {
      throw new AssayException(
          "the budget of %d tokens is used up; what was answered is kept, so run again with a higher --set maxTokens=N"
              .formatted(maxTokens));
    }
    requests++;
  }

  /** Notes what a request used. */
  synchronized void used(long more) {
    tokens += more;
  }
}
