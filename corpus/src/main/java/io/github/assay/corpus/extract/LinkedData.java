package io.github.assay.corpus.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads what a page's JSON-LD says of its article. */
final class LinkedData {

  private static final String SOURCE = "json-ld";
  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|Posting|Report|Review|Recipe|ClaimReview|CreativeWork|Story)");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** More nodes than this are no description of one article. */
  private static final int MOST_NODES = 5_000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  private LinkedData() {}

  /** Reads all such scripts of a page; one that is no JSON is passed over. */
  static LinkedData of(List<Element> scripts) {
    LinkedData data = new LinkedData();
    for (Element script : scripts) {
      try {
        data.collect(JSON.readTree(script.data()));
      } catch (JsonProcessingException e) {
        continue;
      }
    }
    return data;
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.poll();
      if (node.isObject() && node.has("@type")) {
        (isArticle(node) ? articles : others).add(node);
        if (node.has("@id")) {
          byId.putIfAbsent(node.path("@id").asText(), node);
        }
      }
      node.forEach(open::add);
    }
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(t -> ARTICLE.matcher(t).matches())
        && (node.has("headline") || node.has("datePublished") || node.has("articleBody"));
  }

  private static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(t -> types.add(t.asText()));
    return types;
  }

  /** Adds what the first article says. */
  void addTo(Evidence evidence) {
    article()
        .ifPresent(
            article -> {
              evidence.add(Found.Field.TITLE, SOURCE, text(article, "headline"));
              evidence.add(Found.Field.BYLINE, SOURCE, names(article.path("author")));
              evidence.add(Found.Field.PUBLISHER, SOURCE, names(article.path("publisher")));
              evidence.add(Found.Field.LANGUAGE, SOURCE, text(article, "inLanguage"));
            });
    addDates(evidence, "datePublished", Found.Field.PUBLISHED);
    addDates(evidence, "dateModified", Found.Field.MODIFIED);
  }

  private void addDates(Evidence evidence, String name, Found.Field field) {
    article()
        .or(() -> others.stream().filter(n -> n.hasNonNull(name)).findFirst())
        .ifPresent(node -> evidence.addDate(field, SOURCE, text(node, name)));
  }

  private Optional<JsonNode> article() {
    return articles.stream().findFirst();
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isArray() ? value.path(0).asText("") : value.asText("");
  }

  /** The names of persons and organisations, which may be strings, objects or references. */
  private String names(JsonNode value) {
    List<String> names = new ArrayList<>();
    List<JsonNode> nodes = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(nodes::add);
    } else {
      nodes.add(value);
    }
    for (JsonNode node : nodes) {
      String name = node.isTextual() ? node.asText() : text(node, "name");
      if (name.isEmpty() && node.has("@id")) {
        JsonNode referred = byId.get(node.path("@id").asText());
        name = referred == null ? "" : text(referred, "name");
      }
      if (!name.isBlank() && !names.contains(name.strip())) {
        names.add(name.strip());
      }
    }
    return String.join(", ", names);
  }
}
