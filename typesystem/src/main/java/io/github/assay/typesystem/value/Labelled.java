package io.github.assay.typesystem.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value of a closed set, stored in a String feature under its label. */
public interface Labelled {

  /**
   * The value as it stands in a CAS, in files and on screen.
   *
   * @return lower-case ASCII letters
   */
  String label();

  /**
   * Finds the value of a set that has a label.
   *
   * @param set the closed set
   * @param label the label sought, may be any string
   * @return the value, or empty where the set has none of that label
   */
  static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> set, String label) {
    return Arrays.stream(set.getEnumConstants()).filter(v -> v.label().equals(label)).findFirst();
  }

  /**
   * Lists the labels of a set for messages.
   *
   * @return the labels in order of declaration, parted by commas
   */
  static <E extends Enum<E> & Labelled> String labels(Class<E> set) {
    return Arrays.stream(set.getEnumConstants())
        .map(Labelled::label)
        .collect(Collectors.joining(", "));
  }
}
