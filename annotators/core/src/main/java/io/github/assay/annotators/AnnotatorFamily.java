package io.github.assay.annotators;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extension.Extensions;
import io.github.assay.corpus.extension.Extensions.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Annotators that a plug-in makes of what the user names, as the step {@code ID:ARGUMENT} of a
 * pipeline. Example: {@code ruta:claims.ruta}.
 *
 * @param id what stands before the colon
 * @param name name for people
 * @param argument what stands behind the colon, for people. Example: FILE.ruta
 * @param description one sentence for people
 * @param contributor symbolic name of the bundle that it comes from
 * @param factory makes the annotators
 */
public record AnnotatorFamily(
    String id,
    String name,
    String argument,
    String description,
    String contributor,
    AnnotatorFactory factory) {

  /**
   * Lists the families of all plug-ins.
   *
   * @return by id
   * @throws AssayException if a plug-in's contribution is faulty, or two have one id
   */
  public static List<AnnotatorFamily> all() throws AssayException {
    Map<String, AnnotatorFamily> byId = new TreeMap<>();
    for (Extension extension : Extensions.of(Annotator.POINT)) {
      if (extension.element().equals("family")) {
        AnnotatorFamily family =
            new AnnotatorFamily(
                extension.required("id"),
                extension.required("name"),
                extension.required("argument"),
                extension.attribute("description"),
                extension.contributor(),
                extension.create("class", AnnotatorFactory.class));
        if (byId.put(family.id(), family) != null) {
          throw new AssayException(
              "plug-in %s: there is another family of annotators with the id \"%s\"; give it an id of its own"
                  .formatted(family.contributor(), family.id()));
        }
      }
    }
    return new ArrayList<>(byId.values());
  }

  /** How a pipeline names a member. Example: ruta:FILE.ruta. */
  public String usage() {
    return id + ":" + argument;
  }

  /**
   * Makes the annotator that an argument names.
   *
   * @throws AssayException if nothing can be made of it
   */
  public Annotator annotator(String member) throws AssayException {
    return factory.create(member, contributor);
  }
}
