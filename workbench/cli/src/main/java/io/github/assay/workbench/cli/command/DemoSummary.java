package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.report.Rounded;
import io.github.assay.corpus.store.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up what a demo made, from the release's manifest and what commands answer to programs. */
final class DemoSummary {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Answers a command as a program would be answered. */
  interface Ask {
    String answer(List<String> words) throws AssayException;
  }

  private DemoSummary() {}

  /**
   * Sums up.
   *
   * @param home the folder of the demo, with corpus and gold
   * @param people who annotated, gold last
   * @param ask runs a command with {@code --json}
   */
  static List<String> lines(Path home, List<String> people, Ask ask) throws AssayException {
    String corpus = home.resolve("corpus").toString();
    JsonNode manifest = manifest(home.resolve("gold/manifest.json"));
    List<String> lines = new ArrayList<>();
    lines.add("Summary");
    lines.add("  articles    %d, each with gold XMI".formatted(manifest.path("documents").size()));
    lines.add("  gold        " + gold(manifest));
    List<String> annotators = people.stream().filter(n -> !n.equals(Corpus.GOLD)).toList();
    if (annotators.size() > 1) {
      JsonNode all = manifest.at("/agreement/subjects/0");
      lines.add(
          "  agreement   %s: pairwise F1 %s exact, %s lenient; Krippendorff's alpha %s"
              .formatted(
                  String.join(" and ", annotators),
                  percent(all.path("exactF1")),
                  percent(all.path("lenientF1")),
                  Rounded.of(all.path("alpha").asDouble(), 3)));
    }
    JsonNode scores =
        json(ask.answer(List.of("evaluate", corpus, "--json"))).at("/systems/0/allTypes");
    lines.add(
        "  pre-labels  F1 against gold, micro over types: %s exact, %s lenient"
            .formatted(percent(scores.at("/exact/F")), percent(scores.at("/lenient/F"))));
    lines.add("");
    lines.add("What it made");
    lines.add("  corpus      " + corpus + "   (open it in the workbench: assay " + corpus + ")");
    lines.add(
        "  gold XMI    %s   (with TypeSystem.xml and manifest.json)"
            .formatted(home.resolve("gold")));
    lines.add(
        "  report      %s   (figures and errors, for a browser)"
            .formatted(home.resolve("evaluation.html")));
    return lines;
  }

  private static String gold(JsonNode manifest) {
    Map<String, Integer> spans = new TreeMap<>();
    int links = 0;
    for (JsonNode document : manifest.path("documents")) {
      document
          .path("spans")
          .properties()
          .forEach(e -> spans.merge(e.getKey(), e.getValue().asInt(), Integer::sum));
      links += document.path("links").asInt();
    }
    List<String> parts = new ArrayList<>();
    spans.forEach((type, n) -> parts.add("%d %s".formatted(n, type)));
    parts.add(links + " links");
    return String.join(", ", parts);
  }

  private static JsonNode manifest(Path file) throws AssayException {
    try {
      return json(Files.readString(file));
    } catch (IOException e) {
      throw new AssayException(file + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static JsonNode json(String text) throws AssayException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssayException(
          "an answer of a command is no JSON (" + e.getOriginalMessage() + ")", e);
    }
  }

  private static String percent(JsonNode share) {
    return Rounded.percent(share.asDouble());
  }
}
