package io.github.assay.workbench.cli.torture;

import java.util.List;

/**
 * What came out of a battery.
 *
 * @param figure measured, in a few words
 * @param faults one line for each time that the bar was missed, naming what repeats it
 */
record Outcome(String figure, List<String> faults) {

  Outcome {
    faults = List.copyOf(faults);
  }

  /** Tells whether the bar was cleared: true if without any fault. */
  boolean isCleared() {
    return faults.isEmpty();
  }
}
