package io.github.assay.annotators.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatSettingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.org/v1/",
        "http://localhost:11434/v1",
        "http://127.0.0.1/v1",
        "http://[::1]:8080/v1"
      })
  void takesEncryptedAddressesAndThoseOfThisMachine(String base) throws Exception {
    assertTrue(ChatSettings.endpoint(base, false).toString().endsWith("/v1/chat/completions"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.org/v1, is not encrypted",
    "http://127.0.0.1.example.org/v1, is not encrypted",
    "http://localhost.example.org/v1, is not encrypted",
    "https://user:pw@example.org/v1, scheme",
    "https://example.org/v1?key=a, scheme",
    "ftp://example.org/v1, is no web address",
    "file:///etc, is no web address",
    "example.org, is no web address",
    "https://exa mple.org, is no web address"
  })
  void refusesOthers(String base, String reason) {
    AssayException error =
        assertThrows(AssayException.class, () -> ChatSettings.endpoint(base, false));
    assertTrue(error.getMessage().contains(reason), error.getMessage());
    assertFalse(error.getMessage().contains("pw"), error.getMessage());
  }

  @Test
  void takesAnUnencryptedAddressWithLeave() throws Exception {
    assertEquals("http", ChatSettings.endpoint("http://gpu7/v1", true).getScheme());
  }

  @Test
  void showsNoKey() throws Exception {
    ApiKey key = ApiKey.from(Map.of(ApiKey.VARIABLE, " sk-1 "));
    assertEquals("***", key.toString());
    assertEquals("Bearer sk-1", key.bearer());
    AssayException error =
        assertThrows(
            AssayException.class, () -> ApiKey.from(Map.of(ApiKey.VARIABLE, "sk-1\nX: y")));
    assertFalse(error.getMessage().contains("sk-1"), error.getMessage());
  }
}
