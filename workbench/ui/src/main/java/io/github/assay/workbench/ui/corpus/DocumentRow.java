package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.store.WorkState;
import java.util.Locale;

/**
 * One document in the list.
 *
 * @param id its id in the corpus
 * @param title its title, or the id until the title is read or where there is none
 * @param state how far the annotator is
 * @param claims number of claims in the newest layer that the annotator would see
 * @param open number of suggestions in it that wait for a decision
 */
public record DocumentRow(String id, String title, WorkState state, int claims, int open) {

  /** Tells whether there is work left: true for all but done. */
  public boolean isUnfinished() {
    return state != WorkState.DONE;
  }

  /**
   * Tells whether a filter lets the row through.
   *
   * @param words words parted by spaces, of which each must be in the title, id or state; in any
   *     case
   * @return true where all words are there, or there are none
   */
  public boolean matches(String words) {
    String all = (title + " " + id + " " + state.label()).toLowerCase(Locale.ROOT);
    for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
