package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.store.WorkState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of a corpus in their order, with a filter and counts.
 *
 * <p>Knows no files and no widgets. Not thread-safe: belongs to the display's thread.
 */
public final class DocumentList {

  private List<DocumentRow> all = List.of();
  private List<DocumentRow> shown = List.of();
  private final Map<String, Integer> positions = new HashMap<>();
  private String filter = "";

  /** Takes other rows, in the order of the corpus. */
  public void setRows(List<DocumentRow> rows) {
    all = new ArrayList<>(rows);
    positions.clear();
    for (int i = 0; i < all.size(); i++) {
      positions.put(all.get(i).id(), i);
    }
    refilter();
  }

  /** Takes new values of rows that are there; others are ignored. */
  public void update(List<DocumentRow> rows) {
    for (DocumentRow row : rows) {
      Integer position = positions.get(row.id());
      if (position != null) {
        all.set(position, row);
      }
    }
    refilter();
  }

  /** Shows only rows that match, see {@link DocumentRow#matches}. */
  public void setFilter(String words) {
    filter = words;
    refilter();
  }

  /** The rows that the filter lets through, in order. */
  public List<DocumentRow> shown() {
    return shown;
  }

  /** Number of all documents. */
  public int size() {
    return all.size();
  }

  /** How many documents are in each state; states without documents are there with 0. */
  public Map<WorkState, Integer> counts() {
    Map<WorkState, Integer> counts = new EnumMap<>(WorkState.class);
    for (WorkState state : WorkState.values()) {
      counts.put(state, 0);
    }
    all.forEach(r -> counts.merge(r.state(), 1, Integer::sum));
    return counts;
  }

  /**
   * Finds the next document with work left, among all documents, whatever the filter.
   *
   * @param after id of the document to start behind; from the top where it is empty or unknown
   * @return the next one in order, going round at the end; empty where all are done
   */
  public Optional<DocumentRow> nextUnfinished(String after) {
    int start = positions.getOrDefault(after, all.size() - 1);
    for (int i = 1; i <= all.size(); i++) {
      DocumentRow row = all.get((start + i) % all.size());
      if (row.isUnfinished() && !row.id().equals(after)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private void refilter() {
    shown =
        filter.isBlank() ? List.copyOf(all) : all.stream().filter(r -> r.matches(filter)).toList();
  }
}
