package io.github.assay.corpus.report;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.agree.AgreementStudy;
import io.github.assay.corpus.eval.Evaluation;
import io.github.assay.corpus.eval.EvaluationOptions;
import io.github.assay.corpus.eval.EvaluationResult;
import io.github.assay.corpus.eval.FindingLog;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.jsonl.JsonlWriter;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports of small hostile documents: text, names and ids try to become markup. */
final class Reports {

  static final String ATTACK = "</script><script>document.title='taken'</script><img src=x>";
  private static final String TEXT =
      "Ortiz said " + ATTACK + " unless the sanctions are lifted. Mills denied the report.";
  private static final Article ARTICLE =
      new Article("", ATTACK, ATTACK, "", "2024-01-02", "", "en", "");

  private Reports() {}

  private static Span span(String id, Layer layer, String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(id, layer, begin, begin + words.length(), Provenance.manual(ATTACK));
  }

  private static AnnotatedDocument document(String id, List<Span> spans, List<Link> links) {
    return new AnnotatedDocument(
        id, TEXT, ARTICLE, List.of(), List.of(), List.of(), spans, links, new TreeMap<>());
  }

  private static AnnotatedDocument gold(String id) {
    return document(
        id,
        List.of(
            span("c", Layer.CLAIM, ATTACK),
            span("s", Layer.SOURCE, "Ortiz"),
            span("q", Layer.CUE, "said"),
            span("p", Layer.PRECONDITION, "the sanctions are lifted")),
        List.of(new Link(LinkType.SOURCE, "c", "s", ""), new Link(LinkType.CUE, "c", "q", "")));
  }

  private static AnnotatedDocument prediction(String id) {
    return document(
        id,
        List.of(
            span("c", Layer.CLAIM, "said " + ATTACK),
            span("s", Layer.SOURCE, "Mills"),
            span("q", Layer.CUE, "said"),
            span("p", Layer.PRECONDITION, "unless the sanctions are lifted")),
        List.of(new Link(LinkType.SOURCE, "c", "s", "")));
  }

  /** Two systems against gold, of which one has a document less. */
  static String evaluation(Path dir) throws IOException, AssayException {
    Map<String, DocumentStream> systems = new LinkedHashMap<>();
    systems.put("rules " + ATTACK, stream(dir, "a", prediction("one"), prediction("two")));
    systems.put("model", stream(dir, "b", gold("one")));
    FindingLog findings = new FindingLog(10);
    EvaluationResult result =
        new Evaluation(new EvaluationOptions(Set.of(), false, 50, 1, 5), findings)
            .evaluate(stream(dir, "gold", gold("one"), gold("two")), systems);
    return EvaluationHtml.of(result, "evaluation of " + ATTACK, findings);
  }

  /** Two annotators of three documents. */
  static String agreement() {
    AgreementStudy study =
        new AgreementStudy(List.of("anna " + ATTACK, "ben"), EnumSet.allOf(Layer.class), 1, 5);
    for (String id : List.of("one", "two", "three")) {
      study.add(id, Map.of("anna " + ATTACK, gold(id), "ben", prediction(id)));
    }
    return AgreementHtml.of(study.report(), "agreement on " + ATTACK, new FindingLog(10));
  }

  private static DocumentStream stream(Path dir, String name, AnnotatedDocument... documents)
      throws IOException, AssayException {
    Path file = dir.resolve(name + ".jsonl");
    try (JsonlWriter writer = new JsonlWriter(Files.newOutputStream(file))) {
      for (AnnotatedDocument document : documents) {
        writer.write(document);
      }
    }
    return DocumentStream.open(file, "");
  }
}
