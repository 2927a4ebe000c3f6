package io.github.assay.annotators;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extension.Extensions;
import io.github.assay.corpus.extension.Extensions.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A named sequence of annotators.
 *
 * @param name name, as given on the command line
 * @param steps annotators in running order
 */
public record PipelineDefinition(String name, List<Annotator> steps) {

  /** A comma that no backslash guards. */
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

  /** The pipeline that runs where none is named. */
  public static final String DEFAULT = "default";

  /** Copies the steps. */
  public PipelineDefinition {
    steps = List.copyOf(steps);
  }

  /**
   * Finds a pipeline that a plug-in contributes, or makes one of annotators.
   *
   * @param name steps parted by commas: names of contributed pipelines, ids of annotators, and
   *     {@code FAMILY:ARGUMENT} for annotators of a family. A comma in an argument is written
   *     {@code \\,}.
   * @return the pipeline
   * @throws AssayException if there is neither a pipeline nor an annotator of that name (lists the
   *     known ones), or a family cannot make anything of an argument
   */
  public static PipelineDefinition find(String name) throws AssayException {
    Map<String, List<String>> pipelines = contributed();
    List<String> ids = new ArrayList<>();
    for (String part : COMMA.split(name)) {
      String step = part.strip().replace("\\,", ",");
      ids.addAll(pipelines.getOrDefault(step, List.of(step)));
    }
    List<Annotator> annotators = Annotator.all();
    List<AnnotatorFamily> families = AnnotatorFamily.all();
    List<Annotator> steps = new ArrayList<>();
    for (String id : ids) {
      steps.add(step(id, pipelines, annotators, families));
    }
    return new PipelineDefinition(name, steps);
  }

  private static Annotator step(
      String step,
      Map<String, List<String>> pipelines,
      List<Annotator> annotators,
      List<AnnotatorFamily> families)
      throws AssayException {
    for (Annotator annotator : annotators) {
      if (annotator.id().equals(step)) {
        return annotator;
      }
    }
    String[] parts = step.split(":", 2);
    for (AnnotatorFamily family : families) {
      if (family.id().equals(parts[0])) {
        return family.annotator(parts.length == 2 ? parts[1] : "");
      }
    }
    throw new AssayException(
        "there is no pipeline or annotator \"%s\"; pipelines are %s; annotators are %s; families are %s"
            .formatted(
                step,
                String.join(", ", pipelines.keySet()),
                String.join(", ", annotators.stream().map(Annotator::id).sorted().toList()),
                String.join(", ", families.stream().map(AnnotatorFamily::usage).toList())));
  }

  /** Names of the contributed pipelines, sorted. */
  public static List<String> names() throws AssayException {
    return List.copyOf(contributed().keySet());
  }

  /** The steps' origins, for manifests. Example: "attribution-rules@0.1.0, …". */
  public String origins() {
    return steps.stream().map(Annotator::origin).collect(Collectors.joining(", "));
  }

  /** Everything that the steps are made of, for telling whether two runs are alike. */
  public String identity() {
    return steps.stream()
        .map(s -> s.origin() + (s.fingerprint().isEmpty() ? "" : "#" + s.fingerprint()))
        .collect(Collectors.joining(", "));
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
