package io.github.assay.annotators.ruta;

import io.github.assay.annotators.descriptor.Blueprint;
import io.github.assay.annotators.descriptor.ForeignEngine;
import io.github.assay.corpus.AssayException;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Adds what a Ruta script finds to a CAS; what the CAS holds already stays. */
public final class RutaAnnotator extends JCasAnnotator_ImplBase {

  /** Name of the parameter with the file of the script or declaration. */
  public static final String SCRIPT = "scriptLocation";

  @ConfigurationParameter(
      name = SCRIPT,
      description = "Path of a Ruta script (.ruta) or a declaration (.json)")
  private String scriptLocation;

  private ForeignEngine engine;
  private Path script;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      Path file = Path.of(scriptLocation);
      Blueprint blueprint = RutaLoader.load(file);
      script = RutaLoader.script(file, blueprint.declaration());
      engine = new ForeignEngine(blueprint);
    } catch (AssayException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    try {
      engine.process(cas);
    } catch (AssayException e) {
      throw new AnalysisEngineProcessException(RutaErrors.located(e, script).orElse(e));
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
