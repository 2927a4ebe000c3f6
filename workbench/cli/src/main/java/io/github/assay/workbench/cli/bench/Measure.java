package io.github.assay.workbench.cli.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The measures that the three sets of saved pages are published with. */
enum Measure {
  /** Four-word shingles with multiplicity; F1 of the mean precision and recall over pages. */
  SHINGLES,
  /** Required and forbidden segments, counted over all pages. */
  SEGMENTS,
  /** Words with multiplicity; mean of the pages' F1. */
  WORDS;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 4;

  /** The measure that a set is published with, by the beginning of its folder's name. */
  static Measure of(String set) {
    if (set.startsWith("zyte")) {
      return SHINGLES;
    }
    return set.startsWith("trafilatura") ? SEGMENTS : WORDS;
  }

  /** Compares an extracted text with a page's truth. */
  PageScore score(String text, Page page) {
    return switch (this) {
      case SHINGLES -> overlap(shingles(text), shingles(page.body()));
      case WORDS -> overlap(count(words(text)), count(words(page.body())));
      case SEGMENTS -> segments(squeeze(text), page);
    };
  }

  /** Precision, recall and F1 of many pages. */
  double[] mean(List<PageScore> scores) {
    if (this == SEGMENTS) {
      double right = scores.stream().mapToDouble(PageScore::hits).sum();
      double given = scores.stream().mapToDouble(PageScore::given).sum();
      double wanted = scores.stream().mapToDouble(PageScore::wanted).sum();
      double p = given == 0 ? 0 : right / given;
      double r = wanted == 0 ? 0 : right / wanted;
      return new double[] {p, r, f1(p, r)};
    }
    double p = scores.stream().mapToDouble(PageScore::precision).average().orElse(0);
    double r = scores.stream().mapToDouble(PageScore::recall).average().orElse(0);
    double pages =
        scores.stream().mapToDouble(s -> f1(s.precision(), s.recall())).average().orElse(0);
    return new double[] {p, r, this == WORDS ? pages : f1(p, r)};
  }

  /** Whether two values of a metadata field are the same but for punctuation and case. */
  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  static double f1(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  private static PageScore segments(String text, Page page) {
    long found = page.with().stream().filter(s -> text.contains(squeeze(s))).count();
    long wrong = page.without().stream().filter(s -> text.contains(squeeze(s))).count();
    return new PageScore(found, found + wrong, page.with().size());
  }

  private static PageScore overlap(Map<String, Integer> given, Map<String, Integer> wanted) {
    int hits = 0;
    for (Map.Entry<String, Integer> entry : given.entrySet()) {
      hits += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
    }
    return new PageScore(hits, total(given), total(wanted));
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = words(text);
    List<String> shingles = new ArrayList<>();
    int count = words.isEmpty() ? 0 : Math.max(1, words.size() - SHINGLE + 1);
    for (int i = 0; i < count; i++) {
      shingles.add(String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE))));
    }
    return count(shingles);
  }

  private static Map<String, Integer> count(List<String> items) {
    Map<String, Integer> counts = new HashMap<>();
    items.forEach(item -> counts.merge(item, 1, Integer::sum));
    return counts;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  private static String plain(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return String.join(" ", words(normal));
  }
}
