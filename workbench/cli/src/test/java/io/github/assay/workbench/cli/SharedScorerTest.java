package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.corpus.jsonl.JsonlWriter;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our figures against those of the scorer beside the shared gold, on all its dev data. */
class SharedScorerTest {

  private static final Path SHARED =
      Path.of(System.getProperty("assay.shared", Run.ROOT + "/../shared"));

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "polnear/dev",
        "cofenet_polnear/dev",
        "gum_attr/dev",
        "gum_cond/dev",
        "gum_joint/dev",
        "because/all",
        "german_wikinews/dev"
      })
  void printsTheSameFiguresToTheLastDigit(String name) throws Exception {
    Path shared = SHARED.resolve("gold/" + name + ".jsonl");
    Path scorer = SHARED.resolve("gold/score.py");
    assumeTrue(Files.exists(shared), () -> "skipped: there is no shared data at " + shared);
    long seed = 11;
    System.out.println("seed " + seed);
    Path rewritten = dir.resolve("gold.jsonl");
    Path gold = name.startsWith("german") ? rewritten : shared;
    Path pred = dir.resolve("pred.jsonl");
    Random random = new Random(seed);
    // Where spans of several types share an id, as in the German data, the other scorer takes a
    // link to lead to the last of them. As our reader understands the file, each has its own.
    try (JsonlReader reader = new JsonlReader(shared);
        JsonlWriter right = new JsonlWriter(Files.newOutputStream(rewritten));
        JsonlWriter writer = new JsonlWriter(Files.newOutputStream(pred))) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        right.write(next.get());
        if (random.nextInt(20) > 0) {
          writer.write(disturbed(next.get(), random));
        }
      }
    }
    for (List<String> options : List.of(List.<String>of(), List.of("--fragments"))) {
      Run mine =
          Run.of(Stream.concat(Stream.of("evaluate", gold, pred), options.stream()).toArray());
      List<String> call = new ArrayList<>(List.of("python3", scorer.toString()));
      call.addAll(List.of(gold.toString(), pred.toString()));
      call.addAll(options);
      Path table = dir.resolve("table.txt");
      Process python;
      try {
        python =
            new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(table.toFile())
                .start();
      } catch (java.io.IOException e) {
        assumeTrue(false, "skipped: there is no python3 to run the other scorer");
        return;
      }
      assertEquals(0, python.waitFor());
      assertEquals(
          comparable(Files.readAllLines(table)), comparable(EvaluateTest.table(mine.out())));
    }
  }

  private static List<String> comparable(List<String> table) {
    return table.stream().map(String::stripTrailing).toList();
  }

  /** Gold as a poor annotator would have it: spans lost, moved, cut, doubled and of wrong type. */
  private static AnnotatedDocument disturbed(AnnotatedDocument gold, Random random) {
    List<Span> spans = new ArrayList<>();
    for (Span span : gold.spans()) {
      switch (random.nextInt(8)) {
        case 0 -> {}
        case 1 -> spans.add(grown(span, gold.text(), random));
        case 2 -> spans.add(span.withFragments(span.fragments().subList(0, 1)));
        case 3 -> {
          spans.add(span);
          spans.add(span.withId(span.id() + "-again"));
        }
        case 4 ->
            spans.add(Span.of(span.id(), Layer.CUE, span.begin(), span.end(), span.provenance()));
        default -> spans.add(span);
      }
    }
    Set<String> left =
        spans.stream()
            .filter(s -> gold.span(s.id()).map(g -> g.layer() == s.layer()).orElse(false))
            .map(Span::id)
            .collect(Collectors.toSet());
    List<Link> links =
        gold.links().stream()
            .filter(l -> left.contains(l.from()) && left.contains(l.to()))
            .filter(l -> l.type() != LinkType.CUE || random.nextInt(3) > 0)
            .toList();
    return gold.withAnnotations(spans, links);
  }

  private static Span grown(Span span, String text, Random random) {
    List<Range> fragments = new ArrayList<>(span.fragments());
    Range last = fragments.get(fragments.size() - 1);
    int end = Math.min(text.length(), last.end() + random.nextInt(12));
    while (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    fragments.set(fragments.size() - 1, new Range(last.begin(), end));
    return span.withFragments(fragments);
  }
}
