package io.github.assay.corpus.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.eval.Contrast;
import io.github.assay.corpus.eval.Difference;
import io.github.assay.corpus.eval.DifferenceKind;
import io.github.assay.corpus.eval.DocumentScore;
import io.github.assay.corpus.eval.ErrorExample;
import io.github.assay.corpus.eval.EvaluationResult;
import io.github.assay.corpus.eval.Facet;
import io.github.assay.corpus.eval.Measure;
import io.github.assay.corpus.eval.Metric;
import io.github.assay.corpus.eval.Scores;
import io.github.assay.corpus.eval.SystemResult;
import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** An evaluation as JSON: every figure, from 0 to 1, unrounded. */
public final class EvaluationJson {

  private EvaluationJson() {}

  /** Everything that was measured of each system, and their comparison. */
  public static ObjectNode of(EvaluationResult result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("documents", result.documents());
    json.put("resamples", result.options().resamples());
    json.put("seed", result.options().seed());
    ArrayNode systems = json.putArray("systems");
    result.systems().forEach(system -> systems.add(system(system)));
    ArrayNode contrasts = json.putArray("contrasts");
    for (Contrast contrast : result.contrasts()) {
      contrasts
          .addObject()
          .put("first", contrast.first())
          .put("second", contrast.second())
          .put("measure", contrast.measure().path())
          .put("difference", contrast.difference())
          .put("p", contrast.probability())
          .put("pHolm", contrast.corrected());
    }
    return json;
  }

  private static ObjectNode system(SystemResult system) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", system.name());
    ObjectNode scores = json.putObject("scores");
    Scores sums = system.scores();
    sums.sums()
        .forEach(
            (measure, tally) -> {
              ObjectNode entry = put(scores, measure.path(), tally);
              sums.meanOverDocuments(measure).ifPresent(mean -> entry.put("macroF", mean));
              system
                  .intervals()
                  .f1(measure)
                  .ifPresent(ci -> entry.putArray("ciF").add(ci.low()).add(ci.high()));
            });
    ObjectNode all = json.putObject("allTypes");
    for (Metric metric : Metric.values()) {
      if (sums.meanOverLayers(metric).isPresent()) {
        put(all, metric.label(), sums.allLayers(metric))
            .put("macroF", sums.meanOverLayers(metric).getAsDouble());
      }
    }
    breakdown(json.putObject("breakdown"), system);
    ArrayNode worst = json.putArray("worst");
    for (DocumentScore score : system.worst()) {
      ObjectNode entry = worst.addObject().put("document", score.document());
      put(entry, "exact", score.exact());
      put(entry, "lenient", score.lenient());
    }
    errors(json.putObject("errors"), system);
    return json;
  }

  private static ObjectNode put(ObjectNode parent, String name, Tally tally) {
    return parent
        .putObject(name)
        .put("P", tally.precision())
        .put("R", tally.recall())
        .put("F", tally.f1())
        .put("nPred", tally.predicted())
        .put("nGold", tally.gold());
  }

  private static void breakdown(ObjectNode json, SystemResult system) {
    for (Facet facet : Facet.values()) {
      ObjectNode values = json.putObject(facet.label());
      system
          .breakdown()
          .of(facet)
          .forEach(
              (value, tallies) -> {
                ObjectNode entry = values.putObject(value);
                for (Map.Entry<Measure, Tally> tally : tallies.entrySet()) {
                  put(entry, tally.getKey().path(), tally.getValue());
                }
              });
    }
  }

  private static void errors(ObjectNode json, SystemResult system) {
    ObjectNode counts = json.putObject("counts");
    ArrayNode examples = json.putArray("examples");
    for (Map.Entry<Layer, SortedMap<DifferenceKind, Integer>> layer :
        system.errors().counts().entrySet()) {
      ObjectNode byKind = counts.putObject(layer.getKey().label());
      layer
          .getValue()
          .forEach(
              (kind, n) -> {
                byKind.put(kind.label(), n);
                system
                    .errors()
                    .examples(layer.getKey(), kind)
                    .forEach(example -> examples.add(example(example)));
              });
    }
    ObjectNode confusion = json.putObject("confusion");
    system
        .errors()
        .confusion()
        .forEach(
            (gold, row) -> {
              ObjectNode cells = confusion.putObject(gold);
              row.forEach(cells::put);
            });
  }

  private static ObjectNode example(ErrorExample example) {
    Difference difference = example.difference();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("document", example.document());
    json.put("kind", difference.kind().label());
    json.put("type", difference.layer().label());
    json.put("link", difference.link().map(LinkType::label).orElse(null));
    json.put("begin", example.window().begin());
    json.put("text", example.text());
    spans(json.putArray("gold"), difference.left());
    spans(json.putArray("predicted"), difference.right());
    return json;
  }

  private static void spans(ArrayNode array, List<Span> spans) {
    for (Span span : spans) {
      ObjectNode node = array.addObject().put("id", span.id()).put("type", span.layer().label());
      ArrayNode fragments = node.putArray("fragments");
      span.fragments().forEach(f -> fragments.addArray().add(f.begin()).add(f.end()));
    }
  }
}
