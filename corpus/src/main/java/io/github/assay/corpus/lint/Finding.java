package io.github.assay.corpus.lint;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a rule found.
 *
 * @param rule the rule, with its severity, meaning and remedy
 * @param document id of the document, or name of the file that cannot be read
 * @param layerName "initial", "gold", an annotator's name, or empty where there is but one layer
 * @param type short type name of the annotation, or empty where the document as a whole is meant
 * @param spanId id of the annotation, or empty where it has none
 * @param begin UTF-16 offset, inclusive, as it stands, even if wrong; -1 where no place is meant
 * @param end UTF-16 offset, exclusive; -1 where no place is meant
 * @param message what is wrong, without the place
 * @param fix a repair, where there is one
 */
public record Finding(
    Rule rule,
    String document,
    String layerName,
    String type,
    String spanId,
    int begin,
    int end,
    String message,
    Optional<Fix> fix) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(layerName, "layerName");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(spanId, "spanId");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(fix, "fix");
  }

  /** Tells whether there is a repair that can be made unseen: true if so, otherwise false. */
  public boolean isFixable() {
    return fix.isPresent() && fix.get().safe();
  }

  /** Where it is, for people. Example: "talks-1/gold: Claim c3 at 10..24". */
  public String place() {
    StringBuilder place = new StringBuilder(document);
    if (!layerName.isEmpty()) {
      place.append('/').append(layerName);
    }
    if (!type.isEmpty()) {
      place.append(": ").append(type);
      place.append(spanId.isEmpty() ? "" : " " + spanId);
    }
    if (begin >= 0 || end >= 0) {
      place.append(" at ").append(begin).append("..").append(end);
    }
    return place.toString();
  }

  /** The whole finding in one line: place, rule, severity, what is wrong, what to do. */
  @Override
  public String toString() {
    return "%s: %s %s: %s; %s"
        .formatted(place(), rule.id(), rule.severity().label(), message, rule.remedy());
  }
}
