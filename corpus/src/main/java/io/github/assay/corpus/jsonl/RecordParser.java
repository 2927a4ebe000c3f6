package io.github.assay.corpus.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Status;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Parses one line's object.
 *
 * <p>In some corpora spans of different types share an id, and a link then means the span of the
 * type that fits it. Such a span gets its type added to its id.
 */
final class RecordParser {

  /** What the spans of a file that names no origin are taken for: somebody's finished work. */
  private static final Provenance GIVEN = Provenance.manual("imported");

  private final JsonNode json;

  /** Span ids in the file, by the id and layer that the file gives. */
  private final Map<Key, String> ids = new HashMap<>();

  private record Key(String id, Layer layer) {}

  RecordParser(JsonNode json) {
    this.json = json;
  }

  AnnotatedDocument document() {
    String id = string(json, "id");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("has no \"id\"");
    }
    if (!json.path("text").isTextual()) {
      throw new IllegalArgumentException("document " + id + " has no \"text\"");
    }
    try {
      SortedMap<String, String> meta = meta();
      return new AnnotatedDocument(
          id,
          json.get("text").textValue(),
          article(meta),
          zones(),
          List.of(),
          List.of(),
          spans(),
          links(),
          meta);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("document " + id + ": " + e.getMessage(), e);
    }
  }

  /** The facts about the article stand in "meta", or beside the text, as assay extract writes. */
  private Article article(Map<String, String> meta) {
    return new Article(
        fact(meta, "url"),
        fact(meta, "publisher"),
        fact(meta, "title"),
        fact(meta, "byline"),
        meta.containsKey("date") && !meta.containsKey("published")
            ? meta.get("date")
            : fact(meta, "published"),
        "",
        fact(meta, "language"),
        "");
  }

  private String fact(Map<String, String> meta, String name) {
    return meta.getOrDefault(name, string(json, name));
  }

  private List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    for (JsonNode zone : json.path("zones")) {
      ZoneKind kind =
          Labelled.find(ZoneKind.class, string(zone, "kind"))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "zone %s is of an unknown kind; known are %s"
                              .formatted(zone, Labelled.labels(ZoneKind.class))));
      zones.add(
          new Zone(
              kind,
              range(zone),
              zone.path("sourceBegin").asInt(-1),
              zone.path("sourceEnd").asInt(-1)));
    }
    return zones;
  }

  private SortedMap<String, String> meta() {
    SortedMap<String, String> meta = new TreeMap<>();
    json.path("meta")
        .properties()
        .forEach(
            e ->
                meta.put(
                    e.getKey(),
                    e.getValue().isTextual() ? e.getValue().textValue() : e.getValue().toString()));
    return meta;
  }

  private List<Span> spans() {
    Map<Key, List<JsonNode>> pieces = new LinkedHashMap<>();
    for (JsonNode span : json.path("spans")) {
      String type = string(span, "type");
      Layer layer =
          Layer.find(type)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "span %s is of the unknown type \"%s\"; known are %s"
                              .formatted(span, type, layers())));
      pieces.computeIfAbsent(new Key(string(span, "id"), layer), k -> new ArrayList<>()).add(span);
    }
    Set<String> taken = new HashSet<>();
    List<Span> spans = new ArrayList<>();
    pieces.forEach(
        (key, group) -> {
          String id = key.id().isEmpty() ? key.layer().label() : key.id();
          if (!taken.add(id)) {
            id = id + "-" + key.layer().label();
            for (int n = 2; !taken.add(id); n++) {
              id = key.id() + "-" + key.layer().label() + n;
            }
          }
          ids.put(key, id);
          spans.add(span(id, key.layer(), group));
        });
    return spans;
  }

  private static String layers() {
    return Arrays.stream(Layer.values()).map(Layer::label).collect(Collectors.joining(", "));
  }

  private static Span span(String id, Layer layer, List<JsonNode> group) {
    List<Range> fragments = new ArrayList<>();
    group.stream().map(RecordParser::range).sorted().forEach(r -> append(fragments, r));
    SortedMap<String, String> features = new TreeMap<>();
    group
        .get(0)
        .path("features")
        .properties()
        .forEach(e -> features.put(e.getKey(), e.getValue().asText()));
    for (String name : features.keySet()) {
      if (!layer.features().contains(name)) {
        throw new IllegalArgumentException(
            "%s %s has the unknown feature \"%s\"; known are %s"
                .formatted(layer.label(), id, name, layer.features()));
      }
    }
    return new Span(id, layer, fragments, features, provenance(group.get(0)));
  }

  /** Adds a piece behind the others; one that overlaps the last is joined to it. */
  private static void append(List<Range> fragments, Range next) {
    Range last = fragments.isEmpty() ? null : fragments.get(fragments.size() - 1);
    if (last != null && last.overlaps(next)) {
      fragments.set(
          fragments.size() - 1, new Range(last.begin(), Math.max(last.end(), next.end())));
    } else {
      fragments.add(next);
    }
  }

  private static Range range(JsonNode span) {
    if (!span.path("begin").isInt() || !span.path("end").isInt()) {
      throw new IllegalArgumentException(span + " has no whole \"begin\" and \"end\"");
    }
    return new Range(span.get("begin").intValue(), span.get("end").intValue());
  }

  private static Provenance provenance(JsonNode span) {
    if (!span.has("origin")) {
      return GIVEN;
    }
    String status = span.path("status").asText(Status.SUGGESTED.label());
    return new Provenance(
        string(span, "origin"),
        (float) span.path("confidence").asDouble(1),
        Labelled.find(Status.class, status)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "span %s has the unknown status \"%s\"; known are %s"
                            .formatted(span, status, Labelled.labels(Status.class)))),
        string(span, "note"));
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (JsonNode link : json.path("links")) {
      String name = string(link, "type");
      LinkType type =
          LinkType.find(name)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "link %s is of the unknown type \"%s\"".formatted(link, name)));
      String to = ids.get(new Key(string(link, "to"), type.target()));
      String from = null;
      for (Layer layer : Layer.values()) {
        if (from == null && type.allowsFrom(layer)) {
          from = ids.get(new Key(string(link, "from"), layer));
        }
      }
      if (from == null || to == null) {
        throw new IllegalArgumentException(
            "link %s leads from or to no span of the right type".formatted(link));
      }
      links.add(new Link(type, from, to, string(link, "role")));
    }
    return links;
  }

  private static String string(JsonNode node, String name) {
    return node.path(name).asText("");
  }
}
