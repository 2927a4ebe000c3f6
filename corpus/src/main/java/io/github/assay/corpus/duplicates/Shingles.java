package io.github.assay.corpus.duplicates;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Zone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/** Reduces a text to a fair sample of its runs of five words, by their hashes. */
final class Shingles {

  private static final int WORDS = 5;

  /** One hash in so many is kept: the same ones in every text, so that samples compare. */
  private static final int SAMPLED = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Shingles() {}

  /** The article's words alone: what a site puts around it makes no copy, and hides none. */
  static String content(AnnotatedDocument document) {
    List<Zone> zones = document.zones().stream().filter(z -> z.kind().isContent()).toList();
    if (zones.isEmpty()) {
      return document.text();
    }
    StringBuilder text = new StringBuilder();
    zones.forEach(zone -> text.append(zone.range().of(document.text())).append('\n'));
    return text.toString();
  }

  /** The sampled hashes, sorted, each once; case and punctuation do not count. */
  static long[] of(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    List<Long> kept = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      String shingle = String.join(" ", words.subList(i, i + WORDS));
      long hash = MurmurHash3.hash128x64(shingle.getBytes(StandardCharsets.UTF_8))[0];
      if (Math.floorMod(hash, SAMPLED) == 0) {
        kept.add(hash);
      }
    }
    return kept.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
  }

  /** How many hashes two samples have in common. */
  static int shared(long[] one, long[] other) {
    int shared = 0;
    for (long hash : one) {
      shared += Arrays.binarySearch(other, hash) >= 0 ? 1 : 0;
    }
    return shared;
  }
}
