package io.github.assay.annotators.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.Range;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a model is asked: instructions, a schema for its answer, and sentences as data. */
final class Prompt {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INSTRUCTIONS = read();
  private static final int SHORT = 8;

  private Prompt() {}

  /** The request's body for a passage; the same passage and settings give the same bytes. */
  static String body(ChatSettings settings, Passage passage) {
    ObjectNode body = JSON.createObjectNode();
    body.put("model", settings.model());
    ArrayNode messages = body.putArray("messages");
    messages.addObject().put("role", "system").put("content", INSTRUCTIONS);
    messages.addObject().put("role", "user").put("content", sentences(passage));
    ObjectNode format = body.putObject("response_format");
    format.put("type", "json_schema");
    ObjectNode schema = format.putObject("json_schema");
    schema.put("name", "claims");
    schema.put("strict", true);
    schema.set("schema", AnswerSchema.node());
    settings.temperature().ifPresent(t -> body.put("temperature", t));
    return body.toString();
  }

  /** Changes whenever instructions or schema do, so that the spans' origin does too. */
  static String version() {
    return Sha256.of(INSTRUCTIONS + AnswerSchema.node()).substring(0, SHORT);
  }

  /** JSON escapes whatever a sentence holds, so that none can pass for another. */
  private static String sentences(Passage passage) {
    ArrayNode sentences = JSON.createArrayNode();
    int number = 0;
    for (Range sentence : passage.sentences()) {
      sentences.addArray().add(++number).add(sentence.of(passage.text()).toString());
    }
    try {
      return JSON.writeValueAsString(sentences);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an array of strings can always be written", e);
    }
  }

  private static String read() {
    try (InputStream in = Prompt.class.getResourceAsStream("instructions.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the instructions in the jar are damaged", e);
    }
  }
}
