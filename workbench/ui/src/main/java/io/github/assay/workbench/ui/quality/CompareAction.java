package io.github.assay.workbench.ui.quality;

import io.github.assay.workbench.ui.Ids;
import java.util.Arrays;
import java.util.Optional;

/** What can be done in the Compare view by a command; plugin.xml has names and keys. */
enum CompareAction {
  /** Goes to the next difference. */
  NEXT("nextDifference"),
  /** Goes to the difference before. */
  PREVIOUS("previousDifference"),
  /** Goes to the next difference that is not decided. */
  NEXT_OPEN("nextOpenDifference"),
  /** Takes the left layer's version into gold. */
  TAKE_LEFT("takeLeft"),
  /** Takes the right layer's. */
  TAKE_RIGHT("takeRight"),
  /** Takes both. */
  TAKE_BOTH("takeBoth"),
  /** Takes neither. */
  TAKE_NEITHER("takeNeither"),
  /** Asks for words, type and features of what is taken, from anybody's version. */
  EDIT("editVersion"),
  /** Takes everything that all agree on. */
  TAKE_AGREED("takeAgreed"),
  /** Opens the difference in the editor. */
  OPEN("openDifference");

  private final String id;

  CompareAction(String name) {
    this.id = Ids.BUNDLE + ".compare." + name;
  }

  /** The action of a command, or empty where it is none of these. */
  static Optional<CompareAction> find(String commandId) {
    return Arrays.stream(values()).filter(a -> a.id.equals(commandId)).findFirst();
  }
}
