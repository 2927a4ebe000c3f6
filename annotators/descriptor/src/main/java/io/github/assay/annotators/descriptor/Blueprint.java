package io.github.assay.annotators.descriptor;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.assay.corpus.AssayException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.metadata.ConfigurationParameter;

/**
 * Everything that a foreign engine is made of.
 *
 * @param description UIMA's description, with its imports resolved and its parameters set
 * @param classPath the classes and files that it sees
 * @param declaration what its types mean
 * @param name what its spans carry as origin, before the {@code @}
 * @param version what its spans carry as origin, behind the {@code @}
 * @param fingerprint hash of all files that its behaviour depends on
 */
public record Blueprint(
    AnalysisEngineDescription description,
    ClassPath classPath,
    Declaration declaration,
    String name,
    String version,
    String fingerprint) {

  private static final int SHORT = 8;

  /**
   * Chooses name and version of a declaration, or else those given; without any version, the
   * fingerprint's first digits tell one state of the files from another.
   */
  public static Blueprint of(
      AnalysisEngineDescription description,
      ClassPath classPath,
      Declaration declaration,
      String name,
      String version,
      String fingerprint) {
    String chosen = declaration.version().isEmpty() ? version : declaration.version();
    return new Blueprint(
        description,
        classPath,
        declaration,
        plain(declaration.name().isEmpty() ? name : declaration.name()),
        chosen.isEmpty() ? fingerprint.substring(0, SHORT) : plain(chosen),
        fingerprint);
  }

  /** What the spans carry as origin. */
  public String origin() {
    return name + "@" + version;
  }

  /**
   * Sets configuration parameters.
   *
   * @param where file of the declaration, for messages
   * @throws AssayException if the engine declares no such parameter, or the value is of another
   *     type
   */
  public static void set(
      AnalysisEngineDescription description, Map<String, JsonNode> parameters, Object where)
      throws AssayException {
    var meta = description.getAnalysisEngineMetaData();
    for (Map.Entry<String, JsonNode> entry : parameters.entrySet()) {
      ConfigurationParameter parameter =
          meta.getConfigurationParameterDeclarations()
              .getConfigurationParameter(null, entry.getKey());
      if (parameter == null) {
        throw new AssayException(
            "%s: the engine has no parameter \"%s\"; it has %s"
                .formatted(
                    where,
                    entry.getKey(),
                    Stream.of(
                            meta.getConfigurationParameterDeclarations()
                                .getConfigurationParameters())
                        .map(ConfigurationParameter::getName)
                        .collect(Collectors.joining(", "))));
      }
      meta.getConfigurationParameterSettings()
          .setParameterValue(entry.getKey(), value(parameter, entry.getValue(), where));
    }
  }

  private static Object value(ConfigurationParameter parameter, JsonNode node, Object where)
      throws AssayException {
    String[] texts =
        node.isArray()
            ? StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toArray(String[]::new)
            : new String[] {node.asText()};
    try {
      Object[] values =
          switch (parameter.getType()) {
            case ConfigurationParameter.TYPE_BOOLEAN ->
                Stream.of(texts).map(Boolean::valueOf).toArray(Boolean[]::new);
            case ConfigurationParameter.TYPE_INTEGER ->
                Stream.of(texts).map(Integer::valueOf).toArray(Integer[]::new);
            case ConfigurationParameter.TYPE_FLOAT ->
                Stream.of(texts).map(Float::valueOf).toArray(Float[]::new);
            case ConfigurationParameter.TYPE_LONG ->
                Stream.of(texts).map(Long::valueOf).toArray(Long[]::new);
            case ConfigurationParameter.TYPE_DOUBLE ->
                Stream.of(texts).map(Double::valueOf).toArray(Double[]::new);
            default -> texts;
          };
      if (!parameter.isMultiValued() && values.length != 1) {
        throw new AssayException(
            "%s: the parameter \"%s\" takes one value, not %d"
                .formatted(where, parameter.getName(), values.length));
      }
      return parameter.isMultiValued() ? values : values[0];
    } catch (NumberFormatException e) {
      throw new AssayException(
          "%s: the parameter \"%s\" needs a value of the type %s, not %s"
              .formatted(where, parameter.getName(), parameter.getType(), node),
          e);
    }
  }

  /** Origins part name from version by an at sign, and manifests part origins by commas. */
  private static String plain(String text) {
    return text.strip().replaceAll("[\\s@,:#]+", "-");
  }
}
