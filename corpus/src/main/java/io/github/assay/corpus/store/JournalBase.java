package io.github.assay.corpus.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The version of a layer that the changes of a journal were made to.
 *
 * @param layerName the layer itself, or the one that its first version begins from
 * @param hash content hash of that version
 * @param annotator who edits
 */
record JournalBase(String layerName, String hash, String annotator) {

  private static final String FORMAT = "1";
  private static final JsonMapper MAPPER = new JsonMapper();

  byte[] bytes() {
    try {
      return MAPPER.writeValueAsBytes(
          new TreeMap<>(
              Map.of("journal", FORMAT, "base", layerName, "hash", hash, "annotator", annotator)));
    } catch (IOException e) {
      throw new IllegalStateException("strings can always be written", e);
    }
  }

  /**
   * Reads the first line of a journal.
   *
   * @throws IllegalArgumentException if it is none, or of another format
   */
  static JournalBase parse(byte[] line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      if (!ChangeJson.text(json, "journal").equals(FORMAT)) {
        throw new IllegalArgumentException("it is of a format that this Assay does not know");
      }
      return new JournalBase(
          ChangeJson.text(json, "base"),
          ChangeJson.text(json, "hash"),
          ChangeJson.text(json, "annotator"));
    } catch (IOException | NullPointerException e) {
      throw new IllegalArgumentException("it does not say what was edited", e);
    }
  }
}
