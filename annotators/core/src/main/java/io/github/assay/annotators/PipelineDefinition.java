package io.github.assay.annotators;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extension.Extensions;
import io.github.assay.corpus.extension.Extensions.Extension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A named sequence of annotators.
 *
 * @param name name, as given on the command line
 * @param steps annotators in running order
 */
public record PipelineDefinition(String name, List<Annotator> steps) {

  /** The pipeline that runs where none is named. */
  public static final String DEFAULT = "default";

  /** Copies the steps. */
  public PipelineDefinition {
    steps = List.copyOf(steps);
  }

  /**
   * Finds a pipeline that a plug-in contributes, or makes one of annotators.
   *
   * @param name name of a contributed pipeline, or ids of annotators parted by commas
   * @return the pipeline
   * @throws AssayException if there is neither a pipeline nor an annotator of that name; lists the
   *     known ones
   */
  public static PipelineDefinition find(String name) throws AssayException {
    Map<String, Annotator> annotators = new TreeMap<>();
    for (Annotator annotator : Annotator.all()) {
      annotators.put(annotator.id(), annotator);
    }
    Map<String, List<String>> pipelines = contributed();
    List<String> ids =
        pipelines.getOrDefault(name, Arrays.stream(name.split(",")).map(String::strip).toList());
    List<Annotator> steps = new ArrayList<>();
    for (String id : ids) {
      Annotator annotator = annotators.get(id);
      if (annotator == null) {
        throw new AssayException(
            "there is no pipeline or annotator \"%s\"; pipelines are %s; annotators are %s"
                .formatted(
                    id,
                    String.join(", ", pipelines.keySet()),
                    String.join(", ", annotators.keySet())));
      }
      steps.add(annotator);
    }
    return new PipelineDefinition(name, steps);
  }

  /** Names of the contributed pipelines, sorted. */
  public static List<String> names() throws AssayException {
    return List.copyOf(contributed().keySet());
  }

  /** The steps' origins, for manifests. Example: "attribution-rules@0.1.0, …". */
  public String origins() {
    return steps.stream().map(Annotator::origin).collect(Collectors.joining(", "));
  }

  private static Map<String, List<String>> contributed() throws AssayException {
    Map<String, List<String>> pipelines = new TreeMap<>();
    for (Extension extension : Extensions.of(Annotator.POINT)) {
      if (extension.element().equals("pipeline")) {
        List<String> steps = new ArrayList<>();
        for (Extension step : extension.children("step")) {
          steps.add(step.required("annotator"));
        }
        pipelines.put(extension.required("name"), steps);
      }
    }
    return pipelines;
  }
}
