package io.github.assay.annotators.pipeline;

import io.github.assay.annotators.Annotator;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.ConfigurationParameter;

/** Makes UIMA engines of contributed annotators. */
final class Engines {

  private Engines() {}

  static AnalysisEngine create(Annotator annotator, Map<String, String> parameters)
      throws AssayException {
    try {
      AnalysisEngineDescription description = describe(annotator);
      Map<String, String> settings = new TreeMap<>(annotator.parameters());
      settings.putAll(parameters);
      for (Map.Entry<String, String> setting : settings.entrySet()) {
        set(description, setting.getKey(), setting.getValue());
      }
      // The component's own loader sees its bundle's classes, and through it ours and UIMA's.
      ResourceManager resources = UIMAFramework.newDefaultResourceManager();
      resources.setExtensionClassLoader(annotator.component().getClassLoader(), true);
      return UIMAFramework.produceAnalysisEngine(description, resources, null);
    } catch (UIMAException e) {
      Throwable cause = e;
      while (cause.getCause() != null && !(cause instanceof AssayException)) {
        cause = cause.getCause();
      }
      throw new AssayException(
          "annotator %s cannot be started: %s".formatted(annotator.origin(), cause.getMessage()),
          e);
    }
  }

  /**
   * Checks that every setting is known to one annotator at least.
   *
   * @throws AssayException if one is not; lists those that there are
   */
  static void requireKnown(List<Annotator> annotators, Set<String> names) throws AssayException {
    if (names.isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    try {
      for (Annotator annotator : annotators) {
        for (ConfigurationParameter parameter :
            describe(annotator)
                .getAnalysisEngineMetaData()
                .getConfigurationParameterDeclarations()
                .getConfigurationParameters()) {
          known.add(parameter.getName());
        }
      }
    } catch (ResourceInitializationException e) {
      throw new AssayException("the annotators' settings cannot be read: " + e.getMessage(), e);
    }
    for (String name : names) {
      if (!known.contains(name)) {
        throw new AssayException(
            "no annotator of this pipeline has a setting \"%s\"; settings are %s"
                .formatted(name, known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
  }

  private static AnalysisEngineDescription describe(Annotator annotator)
      throws ResourceInitializationException {
    return AnalysisEngineFactory.createEngineDescription(
        annotator.component(), AssayCas.typeSystem());
  }

  /** Sets a parameter where the engine declares it; what it does not know is not for it. */
  private static void set(AnalysisEngineDescription description, String name, String value) {
    var meta = description.getAnalysisEngineMetaData();
    ConfigurationParameter parameter =
        meta.getConfigurationParameterDeclarations().getConfigurationParameter(null, name);
    if (parameter != null) {
      Object typed =
          switch (parameter.getType()) {
            case ConfigurationParameter.TYPE_BOOLEAN -> Boolean.valueOf(value);
            case ConfigurationParameter.TYPE_INTEGER -> Integer.valueOf(value);
            case ConfigurationParameter.TYPE_FLOAT -> Float.valueOf(value);
            default -> value;
          };
      meta.getConfigurationParameterSettings().setParameterValue(name, typed);
    }
  }
}
