package io.github.assay.corpus.export;

import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings documents together that tell one story in the same words: of one address or one title, or
 * with long stretches in common, as a report and its update or two papers' print of one wire story.
 *
 * <p>Of the stretches a fixed quarter is kept, so that memory is small against the text.
 */
final class Stories {

  private static final int WORDS = 8;
  private static final int ONE_OF = 4;
  private static final int FEWEST_SHARED = 3;
  private static final double SHARE = 0.2;

  /** A stretch in so many documents is a notice of the site, and tells no story. */
  private static final int TOO_COMMON = 50;

  private static final int SHORT_TITLE = 4;

  private final List<String> ids = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final Map<String, Integer> firstOf = new HashMap<>();
  private final Map<Long, List<Integer>> byStretch = new HashMap<>();

  /** Adds a document. */
  void add(AnnotatedDocument document) {
    int number = ids.size();
    ids.add(document.id());
    parents.add(number);
    same("url " + address(document.article().url()), number);
    List<String> title = words(document.article().title());
    if (title.size() >= SHORT_TITLE) {
      same("title " + String.join(" ", title), number);
    }
    Set<Long> stretches = stretches(words(document.text()));
    sizes.add(stretches.size());
    for (long stretch : stretches) {
      byStretch.computeIfAbsent(stretch, s -> new ArrayList<>(1)).add(number);
    }
  }

  private void same(String key, int number) {
    if (!key.equals("url ")) {
      Integer first = firstOf.putIfAbsent(key, number);
      if (first != null) {
        join(first, number);
      }
    }
  }

  /** The stories: ids of their documents, each in the order of adding, the stories too. */
  List<List<String>> all() {
    Map<Long, Integer> shared = new HashMap<>();
    for (List<Integer> documents : byStretch.values()) {
      if (documents.size() <= TOO_COMMON) {
        for (int a = 0; a < documents.size(); a++) {
          for (int b = a + 1; b < documents.size(); b++) {
            shared.merge((long) documents.get(a) << 32 | documents.get(b), 1, Integer::sum);
          }
        }
      }
    }
    shared.forEach(
        (pair, n) -> {
          int a = (int) (pair >>> 32);
          int b = (int) (long) pair;
          if (n >= FEWEST_SHARED && n >= SHARE * Math.min(sizes.get(a), sizes.get(b))) {
            join(a, b);
          }
        });
    Map<Integer, List<String>> stories = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      stories.computeIfAbsent(root(i), r -> new ArrayList<>()).add(ids.get(i));
    }
    return List.copyOf(stories.values());
  }

  private int root(int number) {
    int root = number;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    parents.set(number, root);
    return root;
  }

  /** The lower number becomes the root, so that the order of joining does not matter. */
  private void join(int a, int b) {
    int first = Math.min(root(a), root(b));
    int second = Math.max(root(a), root(b));
    parents.set(second, first);
  }

  private static String address(String url) {
    return url.toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("[?#].*", "")
        .replaceFirst("/+$", "");
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<Long> stretches(List<String> words) {
    Set<Long> stretches = new TreeSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      long hash = 1125899906842597L;
      for (String word : words.subList(i, i + WORDS)) {
        hash = 31 * (hash ^ hash >>> 29) + word.hashCode();
      }
      hash ^= hash >>> 32;
      if (Math.floorMod(hash, ONE_OF) == 0) {
        stretches.add(hash);
      }
    }
    return stretches;
  }
}
