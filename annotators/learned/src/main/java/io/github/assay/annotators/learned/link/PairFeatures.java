package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.feature.Hash;
import java.util.Arrays;

/** The features of one pair, as a reusable list of places in a {@link PairModel}. */
final class PairFeatures {

  private int[] places = new int[48];
  private int count;

  void clear() {
    count = 0;
  }

  void add(int template, int value) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] =
        Hash.mix(value * 0x9E3779B1 + template * 0x85EBCA77) >>> (32 - PairModel.BITS);
  }

  void add(int template, int a, int b) {
    add(template, Hash.join(a, b));
  }

  void add(int template, int a, int b, int c) {
    add(template, Hash.join(Hash.join(a, b), c));
  }

  double sum(float[] weights) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[places[i]];
    }
    return sum;
  }

  int[] copy() {
    return Arrays.copyOf(places, count);
  }
}
