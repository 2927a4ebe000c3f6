package io.github.assay.corpus.duplicates;

import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds copies among the documents that it is shown, one after the other.
 *
 * <p>Two documents are copies where at least half of the shorter one's runs of five words are in
 * the longer one: so a wire story that a paper cut short is found as well as one whose words were
 * changed here and there. Runs of words are hashed and one in four is kept, about a kilobyte a
 * document. A text of less than about fifty words is too short to tell.
 *
 * <p>Not thread-safe. The same documents in the same order give the same copies.
 */
public final class DuplicateFinder {

  /** Share of the shorter text from which two documents are copies. */
  public static final double LEAST = 0.5;

  /** Fewer sampled runs in common say nothing: a quotation may be as long. */
  private static final int FEWEST_SHARED = 8;

  /** A run in more documents is asked about no further: the first ones stand for all. */
  private static final int MOST_HOLDERS = 50;

  private final List<String> ids = new ArrayList<>();
  private final List<long[]> samples = new ArrayList<>();
  private final Map<Long, int[]> holders = new HashMap<>();
  private final List<Integer> first = new ArrayList<>();

  /**
   * Adds a document.
   *
   * @return the earlier document that it has most in common with, or empty where it is no copy
   */
  public Optional<Copy> add(AnnotatedDocument document) {
    return add(document.id(), Shingles.content(document));
  }

  /**
   * Adds a text.
   *
   * @param id its document, unlike all before
   * @return the earlier document that it has most in common with, or empty where it is no copy
   */
  public Optional<Copy> add(String id, String text) {
    long[] sample = Shingles.of(text);
    int at = ids.size();
    ids.add(id);
    samples.add(sample);
    first.add(at);
    Optional<Copy> best = Optional.empty();
    for (int earlier : candidates(sample)) {
      double share = share(sample, samples.get(earlier));
      if (share >= LEAST) {
        join(earlier, at);
        if (best.isEmpty() || share > best.get().share()) {
          best = Optional.of(new Copy(id, ids.get(earlier), share));
        }
      }
    }
    for (long hash : sample) {
      holders.merge(hash, new int[] {at}, DuplicateFinder::append);
    }
    return best;
  }

  /**
   * The documents that are copies of one another, directly or by way of others.
   *
   * @return groups of two documents and more, each in the order in which they were added
   */
  public List<List<String>> groups() {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      groups.computeIfAbsent(root(i), k -> new ArrayList<>()).add(ids.get(i));
    }
    return groups.values().stream().filter(g -> g.size() > 1).map(List::copyOf).toList();
  }

  private List<Integer> candidates(long[] sample) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (long hash : sample) {
      for (int holder : holders.getOrDefault(hash, new int[0])) {
        counts.merge(holder, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_SHARED)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static double share(long[] one, long[] other) {
    int shared = Shingles.shared(one, other);
    return shared < FEWEST_SHARED ? 0 : (double) shared / Math.min(one.length, other.length);
  }

  private static int[] append(int[] holders, int[] one) {
    if (holders.length >= MOST_HOLDERS) {
      return holders;
    }
    int[] more = Arrays.copyOf(holders, holders.length + 1);
    more[holders.length] = one[0];
    return more;
  }

  private void join(int earlier, int later) {
    int one = root(earlier);
    int other = root(later);
    first.set(Math.max(one, other), Math.min(one, other));
  }

  private int root(int i) {
    int at = i;
    while (first.get(at) != at) {
      at = first.get(at);
    }
    return at;
  }
}
