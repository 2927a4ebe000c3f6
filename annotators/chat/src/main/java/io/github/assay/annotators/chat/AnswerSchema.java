package io.github.assay.annotators.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import java.util.List;

/**
 * The JSON schema of an answer, made of the type system's closed values.
 *
 * <p>Endpoints take it as "strict": every member is required, and there are no others.
 */
final class AnswerSchema {

  static final String CLAIMS = "claims";
  static final String PIECES = "pieces";
  static final String SENTENCE = "sentence";
  static final String QUOTE = "quote";
  static final String SOURCES = "sources";
  static final String CUES = "cues";
  static final String PRECONDITIONS = "preconditions";
  static final String ROLE = "role";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswerSchema() {}

  static ObjectNode node() {
    ObjectNode cue = quote();
    ObjectNode source = quote();
    add(source, "kind", values(FeatureValues.of(Layer.SOURCE, "kind")));
    add(source, "canonical", type("string"));
    add(source, ROLE, values(FeatureValues.roles(LinkType.SOURCE)));
    ObjectNode precondition = quote();
    add(precondition, "kind", values(FeatureValues.of(Layer.PRECONDITION, "kind")));
    add(precondition, "negated", type("boolean"));
    add(precondition, CUES, list(cue));
    ObjectNode claim = object();
    add(claim, PIECES, list(quote()));
    for (String feature : Layer.CLAIM.features()) {
      add(claim, feature, values(FeatureValues.of(Layer.CLAIM, feature)));
    }
    add(claim, SOURCES, list(source));
    add(claim, CUES, list(cue));
    add(claim, PRECONDITIONS, list(precondition));
    ObjectNode answer = object();
    add(answer, CLAIMS, list(claim));
    return answer;
  }

  private static ObjectNode quote() {
    ObjectNode quote = object();
    add(quote, SENTENCE, type("integer"));
    add(quote, QUOTE, type("string"));
    return quote;
  }

  private static ObjectNode object() {
    ObjectNode object = type("object");
    object.putObject("properties");
    object.putArray("required");
    object.put("additionalProperties", false);
    return object;
  }

  private static void add(ObjectNode object, String name, ObjectNode member) {
    ((ObjectNode) object.get("properties")).set(name, member.deepCopy());
    ((ArrayNode) object.get("required")).add(name);
  }

  private static ObjectNode type(String name) {
    return JSON.objectNode().put("type", name);
  }

  private static ObjectNode values(List<String> values) {
    ObjectNode node = type("string");
    ArrayNode legal = node.putArray("enum");
    values.forEach(legal::add);
    return node;
  }

  private static ObjectNode list(ObjectNode of) {
    ObjectNode node = type("array");
    node.set("items", of);
    return node;
  }
}
