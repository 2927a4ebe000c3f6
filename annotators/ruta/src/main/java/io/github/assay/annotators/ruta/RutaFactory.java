package io.github.assay.annotators.ruta;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.AnnotatorFactory;
import io.github.assay.annotators.descriptor.Blueprint;
import io.github.assay.corpus.AssayException;
import java.nio.file.Path;
import java.util.Map;

/** Makes annotators of Ruta scripts. */
public final class RutaFactory implements AnnotatorFactory {

  /** For the extension registry. */
  public RutaFactory() {}

  @Override
  public Annotator create(String argument, String contributor) throws AssayException {
    if (!argument.endsWith(".ruta") && !argument.endsWith(".json")) {
      throw new AssayException(
          "ruta:%s names no script (.ruta) and no declaration (.json); see docs/annotator-plugins.md"
              .formatted(argument));
    }
    Path file = Path.of(argument).toAbsolutePath().normalize();
    Blueprint blueprint = RutaLoader.load(file);
    return new Annotator(
        blueprint.name(),
        blueprint.name(),
        blueprint.version(),
        "the Ruta script of " + file,
        0,
        RutaAnnotator.class,
        Map.of(RutaAnnotator.SCRIPT, file.toString()),
        blueprint.fingerprint(),
        contributor);
  }
}
