package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import io.github.assay.corpus.store.StoredLayer;
import io.github.assay.typesystem.type.Claim;
import io.github.assay.typesystem.type.SourceLink;
import io.github.assay.typesystem.value.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code that docs/developer-guide.md shows, and holds the page to it. */
class DeveloperGuideTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
  private static final Path SOURCE =
      Path.of("workbench/cli/src/test/java/io/github/assay/workbench/cli/DeveloperGuideTest.java");

  @TempDir Path folder;

  @Test
  void theCodeOfThePageIsTheCodeOfThisTest() throws Exception {
    String code = unindented(Files.readString(Run.ROOT.resolve(SOURCE)));
    Matcher blocks = BLOCK.matcher(Files.readString(Run.ROOT.resolve("docs/developer-guide.md")));
    int count = 0;
    for (; blocks.find(); count++) {
      String block = unindented(blocks.group(1));
      assertTrue(code.contains(block), () -> "no test runs this code of the page:\n" + block);
    }
    assertTrue(count >= 3, "the page shows code");
  }

  private static String unindented(String code) {
    return String.join("\n", code.lines().map(String::strip).toList()).strip();
  }

  @Test
  void goldIsReadWithUimaFit() throws Exception {
    Path corpus = folder.resolve("talks");
    Run.ok("new", corpus);
    Run.ok("import", corpus, Run.SAMPLE.resolve("ceasefire-talks.html"));
    Run.ok(
        "import",
        corpus,
        Run.ROOT.resolve("corpus/sample/annotations/gold/ceasefire-talks.json"),
        "--layer",
        "gold");
    Path gold = folder.resolve("gold");
    Run.ok("export", corpus, "--output", gold);
    Path file = gold.resolve("ceasefire-talks.xmi");
    List<String> said = new ArrayList<>();

    JCas cas = JCasFactory.createJCas();
    try (var in = Files.newInputStream(file)) {
      XmiCasDeserializer.deserialize(in, cas.getCas());
    }
    for (Claim claim : cas.select(Claim.class)) {
      if (claim.getSources() != null) {
        for (SourceLink link : claim.getSources()) {
          said.add(link.getTarget().getCanonical() + ": " + claim.getCoveredText());
        }
      }
    }

    assertFalse(said.isEmpty());
  }

  @Test
  void textIsPreLabelled() throws Exception {
    String text = "The minister said that talks were impossible without a ceasefire.";
    List<String> said = new ArrayList<>();

    AnnotatedDocument document = AnnotatedDocument.of("a1", text);
    try (Pipeline pipeline = new Pipeline(PipelineDefinition.find("default"), Map.of())) {
      AnnotatedDocument labelled = pipeline.annotate(document);
      for (Link link : labelled.links()) {
        if (link.type() == LinkType.SOURCE) {
          Span claim = labelled.span(link.from()).orElseThrow();
          Span source = labelled.span(link.to()).orElseThrow();
          said.add(source.coveredText(text) + ": " + claim.coveredText(text));
        }
      }
    }

    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).matches("The minister: .*talks were impossible.*"), said.get(0));
  }

  @Test
  void aSuggestionIsAcceptedInTheLayerOfAnAnnotator() throws Exception {
    Path talks = folder.resolve("talks");
    Run.ok("new", talks);
    Run.ok("import", talks, Run.SAMPLE.resolve("ceasefire-talks.html"));
    Run.ok("annotate", talks);

    Corpus corpus = Corpus.open(talks);
    try (Draft draft = corpus.edit("ceasefire-talks", "anna", "anna", Corpus.SUGGESTIONS)) {
      EditSession session = draft.session();
      for (Span claim : List.copyOf(session.annotations().spans(Layer.CLAIM))) {
        session.perform(Operations.acceptWithLinked(claim.id()));
      }
      draft.save();
    }
    StoredLayer layer = corpus.read("ceasefire-talks", "anna");

    assertTrue(
        layer.document().spans().stream()
            .anyMatch(s -> s.provenance().status() == Status.ACCEPTED));
  }
}
