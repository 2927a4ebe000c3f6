package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extension.Extensions;
import io.github.assay.corpus.extension.Extensions.Extension;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A format that a plug-in contributes to the extension point {@value #POINT}.
 *
 * @param id stable name, as on the command line. Example: "conll"
 * @param description one sentence for people
 * @param exporter writes it
 */
public record Format(String id, String description, Exporter exporter) {

  /** Full name of the extension point. */
  public static final String POINT = "io.github.assay.corpus.exporters";

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Format {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(exporter, "exporter");
  }

  /**
   * Lists the formats of all plug-ins.
   *
   * @return sorted by id
   * @throws AssayException if a plug-in's contribution is faulty, or two have one id
   */
  public static List<Format> all() throws AssayException {
    TreeMap<String, Format> byId = new TreeMap<>();
    for (Extension extension : Extensions.of(POINT)) {
      String id = extension.required("id");
      Format format =
          new Format(
              id, extension.required("description"), extension.create("class", Exporter.class));
      if (byId.put(id, format) != null) {
        throw new AssayException(
            "plug-in %s: there is another format with the id \"%s\"; give it an id of its own"
                .formatted(extension.contributor(), id));
      }
    }
    return List.copyOf(byId.values());
  }

  /**
   * Finds a format by its id.
   *
   * @throws AssayException if there is none; names those that there are
   */
  public static Format find(String id) throws AssayException {
    List<Format> all = all();
    return all.stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new AssayException(
                    "there is no format \"%s\"; there are %s"
                        .formatted(id, all.stream().map(Format::id).toList())));
  }
}
