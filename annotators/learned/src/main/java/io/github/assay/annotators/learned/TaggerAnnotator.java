package io.github.assay.annotators.learned;

import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Adds the suggestions of a trained model to a CAS; what the CAS holds already stays.
 *
 * <p>A CAS without tokens is segmented for the tagger's own use. One engine serves one thread at a
 * time, as in UIMA everywhere.
 */
public final class TaggerAnnotator extends JCasAnnotator_ImplBase {

  /** Name of the parameter that says where the model file is. */
  public static final String MODEL_LOCATION = "modelLocation";

  @ConfigurationParameter(
      name = MODEL_LOCATION,
      mandatory = false,
      description = "Path of a model file that assay train wrote; without it, the shipped model")
  private String modelLocation;

  private Model model;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      model = modelLocation == null ? Model.shipped() : Model.read(Path.of(modelLocation));
    } catch (AssayException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    try {
      AnnotatedDocument document = Model.segmented(CasMapper.read(cas));
      Suggestions suggestions = new Suggestions(document, model.header().origin());
      model.suggest(document, suggestions);
      CasMapper.replaceAnnotations(suggestions.spans(), suggestions.links(), cas);
    } catch (AssayException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }
}
