package io.github.assay.annotators.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsAnnotatorTest {

  private static final AnnotatedDocument ARTICLE =
      AnnotatedDocument.of(
          "talks",
          "“We will not sign this treaty without a ceasefire,” Minister Ana Ruiz said on Monday.\n\n"
              + "Supporters praised the minister's stand.");

  @Test
  void suggestsWhatTheRulesSuggest() throws Exception {
    AnnotatedDocument weighed = annotate(PipelineDefinition.DEFAULT);
    AnnotatedDocument plain = annotate("rules");
    assertEquals(plain.links(), weighed.links());
    assertEquals(
        plain.spans().stream().map(Span::fragments).toList(),
        weighed.spans().stream().map(Span::fragments).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {PipelineDefinition.DEFAULT, "rules"})
  void namesTheAnnotatorsOfThePipelineAndTheirVersionsAsOrigins(String pipeline) throws Exception {
    Set<String> origins =
        annotate(pipeline).spans().stream()
            .map(span -> span.provenance().origin())
            .collect(Collectors.toSet());
    assertEquals(
        PipelineDefinition.find(pipeline).steps().stream()
            .map(Annotator::origin)
            .collect(Collectors.toSet()),
        origins);
  }

  @Test
  void trustsAQuotationMoreThanAVerbOfOpinion() throws Exception {
    List<Span> claims =
        annotate(PipelineDefinition.DEFAULT).spans().stream()
            .filter(span -> span.layer() == Layer.CLAIM)
            .toList();
    assertEquals(2, claims.size());
    float quotation = claims.get(0).provenance().confidence();
    float praise = claims.get(1).provenance().confidence();
    assertTrue(quotation > praise, quotation + " is not above " + praise);
  }

  private static AnnotatedDocument annotate(String pipeline) throws Exception {
    try (Pipeline engines = new Pipeline(PipelineDefinition.find(pipeline), Map.of())) {
      return engines.annotate(ARTICLE);
    }
  }
}
