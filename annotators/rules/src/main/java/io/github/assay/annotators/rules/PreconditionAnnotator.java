package io.github.assay.annotators.rules;

import io.github.assay.annotators.rules.precondition.ConditionSpans;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/**
 * Adds preconditions, their cues and their claims to a CAS with sentences and tokens.
 *
 * <p>English only. What the CAS holds already stays; a precondition inside one of its claims is
 * linked to that claim. Keeps no state between documents.
 */
public final class PreconditionAnnotator extends JCasAnnotator_ImplBase {

  /** The origin of its spans. */
  public static final String ORIGIN = "preconditions@2";

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    try {
      AnnotatedDocument document = CasMapper.read(cas);
      Suggestions suggestions = new Suggestions(document, ORIGIN);
      ConditionSpans.add(new Passage(document), suggestions);
      CasMapper.replaceAnnotations(suggestions.spans(), suggestions.links(), cas);
    } catch (AssayException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }
}
