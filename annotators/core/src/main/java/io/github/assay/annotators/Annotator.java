package io.github.assay.annotators;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extension.Extensions;
import io.github.assay.corpus.extension.Extensions.Extension;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.analysis_component.AnalysisComponent;

/**
 * An annotator: one that a plug-in contributes to the extension point {@value #POINT}, or one that
 * an {@link AnnotatorFamily} makes of what the user names.
 *
 * <p>Immutable and thread-safe; a {@link io.github.assay.annotators.pipeline.Pipeline} makes the
 * engines.
 *
 * @param id stable name, as used in pipelines and on the command line
 * @param name name for people
 * @param version version, which with the id becomes the origin of its spans
 * @param description one sentence for people
 * @param order where it stands among the others; lower runs first
 * @param component class of the UIMA analysis component
 * @param parameters configuration parameters by name
 * @param fingerprint hash of the user's files that it is made of; empty where id and version say
 *     all. A run is gone on with only by annotators of the same fingerprint.
 * @param contributor symbolic name of the bundle that it comes from
 */
public record Annotator(
    String id,
    String name,
    String version,
    String description,
    int order,
    Class<? extends AnalysisComponent> component,
    Map<String, String> parameters,
    String fingerprint,
    String contributor) {

  /** Full name of the extension point. */
  public static final String POINT = "io.github.assay.annotators.annotators";

  /** Copies the parameters. */
  public Annotator {
    parameters = Map.copyOf(parameters);
  }

  /** What the spans of this annotator carry as origin. */
  public String origin() {
    return id + "@" + version;
  }

  /**
   * Lists the annotators of all plug-ins.
   *
   * @return in running order
   * @throws AssayException if a plug-in's contribution is faulty, or two have one id
   */
  public static List<Annotator> all() throws AssayException {
    Map<String, Annotator> byId = new TreeMap<>();
    for (Extension extension : Extensions.of(POINT)) {
      if (extension.element().equals("annotator")) {
        Annotator annotator = read(extension);
        if (byId.put(annotator.id(), annotator) != null) {
          throw new AssayException(
              "plug-in %s: there is another annotator with the id \"%s\"; give it an id of its own"
                  .formatted(extension.contributor(), annotator.id()));
        }
      }
    }
    return byId.values().stream()
        .sorted(Comparator.comparingInt(Annotator::order).thenComparing(Annotator::id))
        .toList();
  }

  private static Annotator read(Extension extension) throws AssayException {
    Map<String, String> parameters = new TreeMap<>();
    for (Extension parameter : extension.children("parameter")) {
      parameters.put(parameter.required("name"), parameter.required("value"));
    }
    return new Annotator(
        extension.required("id"),
        extension.required("name"),
        extension.required("version"),
        extension.attribute("description"),
        parseOrder(extension),
        extension.create("class", AnalysisComponent.class).getClass(),
        parameters,
        "",
        extension.contributor());
  }

  private static int parseOrder(Extension extension) throws AssayException {
    String order = extension.attribute("order");
    try {
      return order.isEmpty() ? 0 : Integer.parseInt(order);
    } catch (NumberFormatException e) {
      throw new AssayException(
          "plug-in %s: order=\"%s\" of annotator %s is no whole number"
              .formatted(extension.contributor(), order, extension.attribute("id")),
          e);
    }
  }
}
