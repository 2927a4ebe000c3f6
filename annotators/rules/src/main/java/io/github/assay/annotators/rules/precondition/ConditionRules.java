package io.github.assay.annotators.rules.precondition;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the preconditions of a document. Stateless and thread-safe. */
final class ConditionRules {

  private ConditionRules() {}

  /** The preconditions of a passage, in text order. */
  static List<Condition> find(Passage passage) {
    List<Condition> found = new ArrayList<>();
    for (Unit unit : passage.units()) {
      for (Stretch sentence : Stretch.of(passage, unit)) {
        addNew(found, ConnectiveReader.read(passage, sentence));
        addNew(found, OrderReader.read(passage, sentence));
        addNew(found, GoverningReader.read(passage, sentence));
        addNew(found, InversionReader.read(passage, sentence));
      }
    }
    found.sort(Comparator.comparing(Condition::what));
    return List.copyOf(found);
  }

  /** Adds what no earlier reader has found already, by cue or by content. */
  private static void addNew(List<Condition> found, List<Condition> more) {
    for (Condition condition : more) {
      boolean known = false;
      for (int i = found.size() - 1; i >= 0 && i >= found.size() - 8; i--) {
        Condition other = found.get(i);
        known |=
            other.what().equals(condition.what())
                || !condition.cue().isEmpty() && other.cue().equals(condition.cue());
      }
      if (!known) {
        found.add(condition);
      }
    }
  }
}
