package io.github.assay.annotators.descriptor;

import io.github.assay.corpus.AssayException;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Adds the suggestions of a foreign engine to a CAS; what the CAS holds already stays. */
public final class DescriptorAnnotator extends JCasAnnotator_ImplBase {

  /** Name of the parameter with the file of the descriptor, PEAR or declaration. */
  public static final String DECLARATION = "declarationLocation";

  @ConfigurationParameter(
      name = DECLARATION,
      description = "Path of a UIMA descriptor (.xml), a PEAR (.pear) or a declaration (.json)")
  private String declarationLocation;

  private ForeignEngine engine;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      engine = new ForeignEngine(DescriptorLoader.load(Path.of(declarationLocation)));
    } catch (AssayException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    try {
      engine.process(cas);
    } catch (AssayException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  @Override
  public void destroy() {
    if (engine != null) {
      engine.close();
    }
    super.destroy();
  }
}
