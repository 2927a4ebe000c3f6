package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.rules.attribution.AttributionSpans;
import io.github.assay.annotators.rules.precondition.ConditionSpans;
import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Adds what all rules suggest to a CAS, in one pass over the text, with confidence by the shipped
 * model; what the CAS holds already stays.
 *
 * <p>The model learned on openly licensed gold how often such suggestions are exactly right. One
 * engine serves one thread at a time, as in UIMA everywhere.
 */
public final class NewsAnnotator extends JCasAnnotator_ImplBase {

  /** The origin of its spans, whichever rules they come from. */
  public static final String ORIGIN = "news@3";

  private Model model;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      model = Model.shipped();
    } catch (AssayException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    try {
      AnnotatedDocument document = Model.segmented(CasMapper.read(cas));
      Words words = Words.of(document);
      Suggestions suggestions = new Suggestions(document, ORIGIN);
      AttributionSpans.add(words.passage(), suggestions);
      suggestions.weigh(model.trust(suggestions.added(), suggestions.links(), words));
      ConditionSpans.add(words.passage(), suggestions);
      CasMapper.replaceAnnotations(suggestions.spans(), suggestions.links(), cas);
    } catch (AssayException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }
}
