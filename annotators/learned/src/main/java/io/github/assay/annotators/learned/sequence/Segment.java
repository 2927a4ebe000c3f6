package io.github.assay.annotators.learned.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A run of tokens of one type of a chain.
 *
 * @param type number of the type in its chain
 * @param begin first token
 * @param end token after the last
 */
public record Segment(int type, int begin, int end) {

  /**
   * Writes segments as tags; where two overlap, the later in the list wins.
   *
   * @param segments the segments
   * @param tokens number of tokens
   * @return a tag for each token
   */
  public static byte[] encode(List<Segment> segments, int tokens) {
    byte[] tags = new byte[tokens];
    for (Segment s : segments) {
      Arrays.fill(tags, s.begin, s.end, (byte) TagSet.inside(s.type));
      tags[s.begin] = (byte) TagSet.begin(s.type);
      if (s.end < tokens && TagSet.continues(tags[s.end])) {
        tags[s.end] = (byte) TagSet.begin(TagSet.type(tags[s.end]));
      }
    }
    return tags;
  }

  /**
   * Reads segments out of tags.
   *
   * @param tags a legal tagging
   * @return the segments in text order
   */
  public static List<Segment> decode(byte[] tags) {
    List<Segment> found = new ArrayList<>();
    int t = 0;
    while (t < tags.length) {
      int begin = t;
      int type = TagSet.type(tags[t]);
      t++;
      while (t < tags.length && TagSet.continues(tags[t]) && type >= 0) {
        t++;
      }
      if (type >= 0) {
        found.add(new Segment(type, begin, t));
      }
    }
    return found;
  }

  /** Longer segments first, so that {@link #encode} lets the inner ones win. */
  public static final Comparator<Segment> OUTER_FIRST =
      Comparator.comparing((Segment s) -> s.begin - s.end)
          .thenComparing(Segment::begin)
          .thenComparing(Segment::type);
}
