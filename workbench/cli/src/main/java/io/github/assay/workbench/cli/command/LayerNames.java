package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.model.Layer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the values of {@code --types}. */
final class LayerNames {

  private LayerNames() {}

  /**
   * Finds the layers of given names.
   *
   * @param names names as in JSONL; empty for all layers
   * @param spec the command, for the error
   * @throws ParameterException if there is no such layer
   */
  static Set<Layer> find(List<String> names, CommandSpec spec) {
    Set<Layer> layers = names.isEmpty() ? EnumSet.allOf(Layer.class) : EnumSet.noneOf(Layer.class);
    for (String name : names) {
      layers.add(
          Layer.find(name)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          "--types: there is no type \"%s\"; there are %s"
                              .formatted(
                                  name,
                                  Arrays.stream(Layer.values())
                                      .map(Layer::label)
                                      .collect(Collectors.joining(", "))))));
    }
    return layers;
  }
}
