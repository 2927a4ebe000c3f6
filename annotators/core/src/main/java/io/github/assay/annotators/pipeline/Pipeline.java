package io.github.assay.annotators.pipeline;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Zone;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import io.github.assay.typesystem.AssayTypeSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Pre-annotates documents, one after the other, with engines made once.
 *
 * <p>Not thread-safe: each thread has a pipeline of its own. The caller closes it. A document that
 * fails leaves the pipeline fit for the next.
 */
// The tally's scope is held, not used: the try statement is there to end it.
@SuppressWarnings("try")
public final class Pipeline implements AutoCloseable {

  private record Step(Annotator annotator, AnalysisEngine engine) {}

  private final List<Step> steps = new ArrayList<>();
  private final JCas cas = AssayCas.create();
  private final Tally tally;

  /**
   * Makes the engines of a pipeline.
   *
   * @param definition the annotators
   * @param parameters settings for every engine that declares a parameter of that name, over those
   *     of its plug-in
   * @throws AssayException if an engine cannot be made; names the annotator
   */
  public Pipeline(PipelineDefinition definition, Map<String, String> parameters)
      throws AssayException {
    this(definition, parameters, new Tally());
  }

  /**
   * Checks that every setting is one of some annotator, so that a slip of the pen does not pass.
   *
   * @throws AssayException if one is not; lists those that there are
   */
  public static void requireKnown(PipelineDefinition definition, Set<String> settings)
      throws AssayException {
    Engines.requireKnown(definition.steps(), settings);
  }

  /**
   * Makes the engines of a pipeline that counts together with others.
   *
   * @param tally takes what the annotators count
   * @throws AssayException as above
   */
  public Pipeline(PipelineDefinition definition, Map<String, String> parameters, Tally tally)
      throws AssayException {
    this.tally = tally;
    boolean made = false;
    try {
      for (Annotator annotator : definition.steps()) {
        steps.add(new Step(annotator, Engines.create(annotator, parameters)));
      }
      made = true;
    } finally {
      if (!made) {
        close();
      }
    }
  }

  /**
   * Replaces a document's annotations by this pipeline's suggestions.
   *
   * @param document text and layout; without sentences and tokens, it is segmented first
   * @return the document with the suggestions, numbered anew
   * @throws AssayException if an annotator fails or leaves a bad span behind; names document and
   *     annotator
   */
  public AnnotatedDocument annotate(AnnotatedDocument document) throws AssayException {
    AnnotatedDocument segmented = document.tokens().isEmpty() ? segment(document) : document;
    try (Tally.Scope counting = tally.begin()) {
      CasMapper.write(segmented.withAnnotations(List.of(), List.of()), cas);
      for (Step step : steps) {
        run(step, document.id());
      }
      forgetIds();
      return CasMapper.readAnnotations(cas, segmented);
    } finally {
      cas.reset();
    }
  }

  private static AnnotatedDocument segment(AnnotatedDocument document) {
    Segmentation parts =
        Segmenter.segment(document.text(), document.zones().stream().map(Zone::range).toList());
    return document.withSegmentation(parts.sentences(), parts.tokens());
  }

  private void run(Step step, String document) throws AssayException {
    try {
      step.engine().process(cas);
    } catch (AnalysisEngineProcessException | RuntimeException | StackOverflowError e) {
      Throwable cause =
          e instanceof AnalysisEngineProcessException && e.getCause() != null ? e.getCause() : e;
      // What an annotator says to the user already names the remedy.
      throw new AssayException(
          cause instanceof AssayException
              ? "%s: annotator %s: %s"
                  .formatted(document, step.annotator().origin(), cause.getMessage())
              : "%s: annotator %s failed (%s); the document is left as it was, run the others or report this to the annotator's makers"
                  .formatted(document, step.annotator().origin(), cause),
          e);
    }
  }

  /** Annotators number their spans each for itself; reading numbers the nameless in text order. */
  private void forgetIds() {
    for (Layer layer : Layer.values()) {
      var type = cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + layer.label());
      var id = type.getFeatureByBaseName("id");
      for (Annotation span : cas.<Annotation>select(type)) {
        span.setStringValue(id, null);
      }
    }
  }

  @Override
  public void close() {
    for (Step step : steps) {
      step.engine().destroy();
    }
  }
}
