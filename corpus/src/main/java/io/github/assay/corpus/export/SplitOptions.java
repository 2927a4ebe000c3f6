package io.github.assay.corpus.export;

import java.util.ArrayList;
import java.util.List;

/**
 * How a release is cut into training, development and test data.
 *
 * @param shares how much of the documents each part is to have, in proportion to each other
 * @param seed where chance begins
 */
public record SplitOptions(List<Integer> shares, long seed) {

  /** Names of the parts, and of their folders, in the order of the shares. */
  public static final List<String> PARTS = List.of("train", "dev", "test");

  /**
   * Copies the shares.
   *
   * @throws IllegalArgumentException if there are not three, one is negative, or all are zero
   */
  public SplitOptions {
    shares = List.copyOf(shares);
    if (shares.size() != PARTS.size()
        || shares.stream().anyMatch(s -> s < 0)
        || shares.stream().allMatch(s -> s == 0)) {
      throw new IllegalArgumentException(
          "a split has three shares, as in 80/10/10, but got " + shares);
    }
  }

  /**
   * Reads shares from text.
   *
   * @param text three numbers. Example: "80/10/10"
   * @throws IllegalArgumentException if it is none
   */
  public static SplitOptions of(String text, long seed) {
    List<Integer> shares = new ArrayList<>();
    for (String share : text.split("/", -1)) {
      if (!share.matches("\\d{1,9}")) {
        throw new IllegalArgumentException(
            "\"" + text + "\" is no split; give three shares, as in 80/10/10");
      }
      shares.add(Integer.parseInt(share));
    }
    return new SplitOptions(shares, seed);
  }

  /** The shares as text. Example: "80/10/10". */
  public String text() {
    return String.join("/", shares.stream().map(String::valueOf).toList());
  }
}
