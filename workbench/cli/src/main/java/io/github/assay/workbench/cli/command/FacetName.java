package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.eval.Facet;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of {@code --by}. */
final class FacetName implements ITypeConverter<Facet> {

  @Override
  public Facet convert(String value) {
    return Arrays.stream(Facet.values())
        .filter(f -> f.label().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no facet \"%s\"; there are %s"
                        .formatted(
                            value, Arrays.stream(Facet.values()).map(Facet::label).toList())));
  }
}
