package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extension.Extensions;
import io.github.assay.corpus.extension.Extensions.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A format that can be read, contributed to the extension point {@value #POINT}.
 *
 * @param id stable name, as on the command line. Example: "brat"
 * @param suffix how the names of its files end. Example: ".ann"
 * @param importer reads it
 */
public record InputFormat(String id, String suffix, Importer importer) {

  /** Full name of the extension point. */
  public static final String POINT = "io.github.assay.corpus.importers";

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public InputFormat {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(suffix, "suffix");
    Objects.requireNonNull(importer, "importer");
  }

  /**
   * Finds a format by its id.
   *
   * @throws AssayException if there is none; names those that there are
   */
  public static InputFormat find(String id) throws AssayException {
    List<String> others = new ArrayList<>();
    for (Extension extension : Extensions.of(POINT)) {
      if (extension.required("id").equals(id)) {
        return new InputFormat(
            id, extension.required("suffix"), extension.create("class", Importer.class));
      }
      others.add(extension.attribute("id"));
    }
    throw new AssayException("no format \"%s\" can be read; name one of %s".formatted(id, others));
  }
}
