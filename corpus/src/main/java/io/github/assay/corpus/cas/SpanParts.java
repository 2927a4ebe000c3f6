package io.github.assay.corpus.cas;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The rules by which stored values become parts of a span, the same for a CAS and for a file.
 *
 * <p>Used for one document, by one thread.
 */
public final class SpanParts {

  private final Map<Provenance, Provenance> provenances = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();

  /**
   * Gives a span's provenance, one object for the many spans that have the same.
   *
   * @param id of the span, for messages
   * @param begin of the span, for messages
   * @param status its label, or the empty string where it is not set
   * @throws IllegalArgumentException if the status or confidence is not legal
   */
  public Provenance provenance(
      Layer layer,
      String id,
      int begin,
      String origin,
      float confidence,
      String status,
      String note) {
    Status known = statuses.get(status);
    if (known == null) {
      known = status(layer, id, begin, status);
      statuses.put(status, known);
    }
    Provenance provenance = new Provenance(origin, confidence, known, note);
    Provenance shared = provenances.putIfAbsent(provenance, provenance);
    return shared == null ? provenance : shared;
  }

  private static Status status(Layer layer, String id, int begin, String status) {
    return Labelled.find(Status.class, status.isEmpty() ? Status.SUGGESTED.label() : status)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s %s at %d has the status \"%s\"; legal are %s"
                        .formatted(
                            layer.label(), id, begin, status, Labelled.labels(Status.class))));
  }

  /**
   * Tells whether a feature's value says anything.
   *
   * @return true if the span has the feature, false if the value is what stands where none was set
   */
  public static boolean isSet(String feature, String value) {
    return !value.isEmpty() && !(feature.equals("negated") && value.equals("false"));
  }

  /**
   * Makes the id of a span that came without.
   *
   * @param taken the ids that are in use; the new one is added
   */
  public static String freshId(Layer layer, Set<String> taken) {
    String prefix =
        switch (layer) {
          case CLAIM -> "c";
          case PRECONDITION -> "p";
          case SOURCE -> "s";
          case CUE -> "q";
        };
    int n = 1;
    while (!taken.add(prefix + n)) {
      n++;
    }
    return prefix + n;
  }
}
