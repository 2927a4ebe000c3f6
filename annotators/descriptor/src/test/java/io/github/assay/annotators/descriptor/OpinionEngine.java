package io.github.assay.annotators.descriptor;

import io.github.assay.typesystem.type.Claim;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;

/** An engine of other makers: it knows nothing of Assay, and fails as its documents ask it to. */
public final class OpinionEngine extends CasAnnotator_ImplBase {

  @Override
  public void process(CAS cas) throws AnalysisEngineProcessException {
    String text = cas.getDocumentText();
    switch (text) {
      case "checked" -> throw new AnalysisEngineProcessException(new Exception("no dictionary"));
      case "unchecked" -> throw new IllegalStateException("bad state");
      case "linkage" -> throw new NoClassDefFoundError("org/gone/Lexicon");
      case "stack" -> overflow(0);
      default -> annotate(cas, text);
    }
  }

  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }

  private void annotate(CAS cas, String text) throws AnalysisEngineProcessException {
    String word = (String) getContext().getConfigParameterValue("word");
    Type opinion = cas.getTypeSystem().getType("x.Opinion");
    AnnotationFS holder = cas.createAnnotation(cas.getTypeSystem().getType("x.Holder"), 0, 3);
    AnnotationFS found =
        cas.createAnnotation(opinion, text.indexOf(word == null ? "taxes" : word), text.length());
    found.setStringValue(opinion.getFeatureByBaseName("stance"), "CON");
    found.setDoubleValue(opinion.getFeatureByBaseName("score"), 0.75);
    cas.addFsToIndexes(holder);
    cas.addFsToIndexes(found);
    cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType("x.Hedge"), 0, 1));
    try {
      FSArray<TOP> holders = new FSArray<>(cas.getJCas(), 1);
      holders.set(0, (TOP) holder);
      found.setFeatureValue(opinion.getFeatureByBaseName("holders"), holders);
      Claim own = new Claim(cas.getJCas(), 0, 8);
      own.setOrigin("human:nobody");
      own.setStatus("accepted");
      own.addToIndexes();
    } catch (CASException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }
}
