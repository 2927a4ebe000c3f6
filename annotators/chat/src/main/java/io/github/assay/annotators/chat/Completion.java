package io.github.assay.annotators.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What an endpoint answered.
 *
 * @param answer the model's answer, an object with an array of claims
 * @param text the same as it came, for the cache
 * @param tokens what it cost; 0 where the endpoint does not say
 */
record Completion(JsonNode answer, String text, long tokens) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** The answer is not of the form that was asked for; another try may bring a better one. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }

  /**
   * Reads a response's body.
   *
   * @throws MalformedException if there is no answer in it, or not in the form asked for
   */
  static Completion of(String body) throws MalformedException {
    JsonNode response = parse(body, "the response");
    long tokens = response.path("usage").path("total_tokens").asLong(0);
    JsonNode choice = response.path("choices").path(0);
    JsonNode message = choice.path("message");
    if (!message.path("refusal").asText("").isEmpty()) {
      throw new MalformedException(
          "the model refused: " + shorten(message.get("refusal").asText()));
    }
    if (!message.path("content").isTextual()) {
      throw new MalformedException("the response holds no answer: " + shorten(body));
    }
    if (choice.path("finish_reason").asText().equals("length")) {
      throw new MalformedException(
          "the answer was cut off at the model's limit; make the parts shorter with --set passage=N");
    }
    String text = message.get("content").asText();
    return new Completion(answer(text), text, tokens);
  }

  /**
   * Reads a model's answer.
   *
   * @throws MalformedException if it is not an object with an array of claims
   */
  static JsonNode answer(String text) throws MalformedException {
    JsonNode answer = parse(text, "the answer");
    if (!answer.path(AnswerSchema.CLAIMS).isArray()) {
      throw new MalformedException("the answer is not of the schema asked for: " + shorten(text));
    }
    return answer;
  }

  /** Enough of what a server said to know what it is, without what a terminal would obey. */
  static String shorten(String text) {
    String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return plain.length() <= 200 ? plain : plain.substring(0, 200) + "…";
  }

  private static JsonNode parse(String text, String what) throws MalformedException {
    try {
      JsonNode node = JSON.readTree(text);
      if (node == null || node.isMissingNode()) {
        throw new MalformedException(what + " is empty");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new MalformedException(
          "%s is no JSON (%s): %s".formatted(what, e.getOriginalMessage(), shorten(text)));
    }
  }
}
