package io.github.assay.workbench.ui.properties;

import io.github.assay.corpus.edit.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One line of the view: something that is known of a span.
 *
 * @param name what it is called. Example: "modality"
 * @param value what it is at present, as people read it
 * @param choices the values that are legal, the first one for not set; empty where any text is
 * @param help what the type system says of it; empty for nothing
 * @param setter makes the edit that gives it another value; empty where it cannot be edited
 */
record Property(
    String name,
    String value,
    List<String> choices,
    String help,
    Optional<Function<String, Operation>> setter) {

  /** Copies the list. */
  Property {
    choices = List.copyOf(choices);
  }

  /** Something that is shown and cannot be edited. */
  static Property fact(String name, String value, String help) {
    return new Property(name, value, List.of(), help, Optional.empty());
  }

  /** Tells whether the same widget can show another one: true if only value and edit differ. */
  boolean looksLike(Property other) {
    return name.equals(other.name)
        && choices.equals(other.choices)
        && setter.isPresent() == other.setter.isPresent();
  }
}
