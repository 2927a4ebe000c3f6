package io.github.assay.annotators.chat;

import io.github.assay.corpus.AssayException;
import java.util.Map;

/** The key of an endpoint, from the environment alone, and never shown. */
final class ApiKey {

  /** Name of the environment variable; of no other tool, so that no other's key goes astray. */
  static final String VARIABLE = "ASSAY_CHAT_KEY";

  private static final String HIDDEN = "***";

  private final String key;

  private ApiKey(String key) {
    this.key = key;
  }

  /**
   * Reads the key.
   *
   * @return the key; an empty one where none is set, as local servers need none
   * @throws AssayException if it holds characters that no key has, such as a line break
   */
  static ApiKey from(Map<String, String> environment) throws AssayException {
    String key = environment.getOrDefault(VARIABLE, "").strip();
    if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new AssayException(
          VARIABLE + " holds a blank or a character that no key has; copy the key anew");
    }
    return new ApiKey(key);
  }

  boolean isEmpty() {
    return key.isEmpty();
  }

  /** Value of the header that carries it. */
  String bearer() {
    return "Bearer " + key;
  }

  /** Takes the key out of what a server said, as some repeat it in their errors. */
  String hide(String text) {
    return key.isEmpty() ? text : text.replace(key, HIDDEN);
  }

  @Override
  public String toString() {
    return key.isEmpty() ? "no key" : HIDDEN;
  }
}
