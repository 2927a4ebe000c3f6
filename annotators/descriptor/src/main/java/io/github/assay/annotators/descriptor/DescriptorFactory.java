package io.github.assay.annotators.descriptor;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.AnnotatorFactory;
import io.github.assay.corpus.AssayException;
import java.nio.file.Path;
import java.util.Map;

/** Makes annotators of UIMA descriptors, PEARs and declarations. */
public final class DescriptorFactory implements AnnotatorFactory {

  /** For the extension registry. */
  public DescriptorFactory() {}

  @Override
  public Annotator create(String argument, String contributor) throws AssayException {
    if (!argument.matches(".*\\.(xml|pear|json)")) {
      throw new AssayException(
          "descriptor:%s names no descriptor (.xml), PEAR (.pear) or declaration (.json); see docs/annotator-plugins.md"
              .formatted(argument));
    }
    Path file = Path.of(argument).toAbsolutePath().normalize();
    Blueprint blueprint = DescriptorLoader.load(file);
    return new Annotator(
        blueprint.name(),
        blueprint.name(),
        blueprint.version(),
        "the UIMA engine of " + file,
        0,
        DescriptorAnnotator.class,
        Map.of(DescriptorAnnotator.DECLARATION, file.toString()),
        blueprint.fingerprint(),
        contributor);
  }
}
