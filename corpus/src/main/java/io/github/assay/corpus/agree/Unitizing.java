package io.github.assay.corpus.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Krippendorff's disagreement on where units of one category lie on a continuum.
 *
 * <p>After Krippendorff (1995), as DKPro Statistics has it too; that library compares each unit
 * with each other and takes time in their square, while here sorted units are merged and gaps are
 * looked up by length: n log n for n units. A test holds the two to one result.
 */
final class Unitizing {

  /** The units of one annotator, in order and without overlap: begins and ends. */
  static final class Track {
    private final List<long[]> units = new ArrayList<>();

    /** Adds a unit that begins nowhere before the end of the last. */
    void add(long begin, long end) {
      units.add(new long[] {begin, end});
    }

    boolean isEmpty() {
      return units.isEmpty();
    }
  }

  private final List<Track> tracks;
  private final double length;

  /**
   * Takes the units.
   *
   * @param tracks one an annotator, at least two
   * @param length length of the continuum, positive
   */
  Unitizing(List<Track> tracks, long length) {
    this.tracks = List.copyOf(tracks);
    this.length = length;
  }

  /** What was observed, as a share of the square of the continuum. */
  double observed() {
    double sum = 0;
    for (int a = 0; a < tracks.size(); a++) {
      for (int b = a + 1; b < tracks.size(); b++) {
        sum += difference(tracks.get(a).units, tracks.get(b).units);
      }
    }
    double annotators = tracks.size();
    return 2 * sum / (annotators * (annotators - 1) * length * length);
  }

  /**
   * The squared distances of two annotators: of begins and of ends where units overlap, the squared
   * length of each unit that overlaps none.
   */
  private static double difference(List<long[]> left, List<long[]> right) {
    boolean[] leftMet = new boolean[left.size()];
    boolean[] rightMet = new boolean[right.size()];
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      long[] a = left.get(i);
      long[] b = right.get(j);
      if (a[0] < b[1] && b[0] < a[1]) {
        leftMet[i] = true;
        rightMet[j] = true;
        sum += square(a[0] - b[0]) + square(a[1] - b[1]);
      }
      if (a[1] <= b[1]) {
        i++;
      } else {
        j++;
      }
    }
    return sum + alone(left, leftMet) + alone(right, rightMet);
  }

  private static double alone(List<long[]> units, boolean[] met) {
    double sum = 0;
    for (int i = 0; i < met.length; i++) {
      sum += met[i] ? 0 : square(units.get(i)[1] - units.get(i)[0]);
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }

  /** What chance would give if the units of all annotators lay anywhere, in the same measure. */
  double expected() {
    long[] gaps = gaps();
    double[] gapSums = new double[gaps.length + 1];
    for (int i = gaps.length - 1; i >= 0; i--) {
      gapSums[i] = gapSums[i + 1] + gaps[i];
    }
    int units = tracks.stream().mapToInt(t -> t.units.size()).sum();
    double sum = 0;
    double inside = 0;
    for (Track track : tracks) {
      for (long[] unit : track.units) {
        double l = unit[1] - unit[0];
        int first = firstAtLeast(gaps, unit[1] - unit[0]);
        double places = gapSums[first] - (gaps.length - first) * (l - 1);
        sum += (units - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
        inside += l * (l - 1);
      }
    }
    double all = tracks.size() * length;
    return 2 / length * sum / (all * (all - 1) - inside);
  }

  /** The lengths of all stretches without a unit, ascending. */
  private long[] gaps() {
    List<Long> gaps = new ArrayList<>();
    for (Track track : tracks) {
      long end = 0;
      for (long[] unit : track.units) {
        gaps.add(unit[0] - end);
        end = unit[1];
      }
      gaps.add((long) length - end);
    }
    return gaps.stream().mapToLong(Long::longValue).filter(gap -> gap > 0).sorted().toArray();
  }

  private static int firstAtLeast(long[] sorted, long value) {
    int place = Arrays.binarySearch(sorted, value);
    if (place < 0) {
      return -place - 1;
    }
    while (place > 0 && sorted[place - 1] == value) {
      place--;
    }
    return place;
  }
}
