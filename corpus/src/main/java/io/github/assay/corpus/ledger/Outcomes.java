package io.github.assay.corpus.ledger;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what became of suggestions, by who suggested; not thread-safe. */
final class Outcomes {

  private final SortedMap<String, Effort> decided = new TreeMap<>();
  private final Map<String, Set<Layer>> suggests = new TreeMap<>();
  private final Map<Layer, Effort> missed = new EnumMap<>(Layer.class);

  static boolean isMachine(Span span) {
    return !span.provenance().origin().startsWith(Provenance.HUMAN)
        && !span.provenance().origin().isEmpty();
  }

  /** Notes that an annotator suggests spans of a layer, and so can miss some. */
  void suggests(Span suggestion) {
    suggests
        .computeIfAbsent(suggestion.provenance().origin(), o -> EnumSet.noneOf(Layer.class))
        .add(suggestion.layer());
  }

  void add(String origin, Effort effort) {
    decided.merge(origin, effort, Effort::plus);
  }

  void addMissed(Span made) {
    missed.merge(made.layer(), Effort.ofMissed(made), Effort::plus);
  }

  /** Whether there is anything to tell of. */
  boolean isEmpty() {
    return decided.isEmpty();
  }

  /**
   * One row an annotator, with what it missed of the layers that it suggests, and one of all, in
   * which each missed span counts once.
   */
  List<LedgerRow> rows(String layerName, LedgerRow.Basis basis, int documents) {
    List<LedgerRow> rows = new ArrayList<>();
    Effort all = Effort.NONE;
    for (Map.Entry<String, Effort> entry : decided.entrySet()) {
      Effort own = entry.getValue();
      all = all.plus(own);
      for (Layer layer : suggests.getOrDefault(entry.getKey(), Set.of())) {
        own = own.plus(missed.getOrDefault(layer, Effort.NONE));
      }
      rows.add(new LedgerRow(layerName, basis, documents, entry.getKey(), own));
    }
    for (Effort effort : missed.values()) {
      all = all.plus(effort);
    }
    rows.add(new LedgerRow(layerName, basis, documents, LedgerRow.ALL, all));
    return rows;
  }
}
