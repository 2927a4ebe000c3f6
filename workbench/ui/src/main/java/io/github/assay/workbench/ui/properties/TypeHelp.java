package io.github.assay.workbench.ui.properties;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.store.TypeSystems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;

/**
 * What a corpus's type system says of its types and features.
 *
 * <p>Immutable and thread-safe.
 */
final class TypeHelp {

  /** Nothing is known. */
  static final TypeHelp NONE = new TypeHelp(Map.of());

  private final Map<String, String> texts;

  private TypeHelp(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /**
   * Reads a descriptor.
   *
   * @param file a type system descriptor of UIMA
   * @throws AssayException if it cannot be read
   */
  static TypeHelp read(Path file) throws AssayException {
    Map<String, String> texts = new HashMap<>();
    for (TypeDescription type : TypeSystems.read(content(file), file.toString()).getTypes()) {
      String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
      put(texts, name, type.getDescription());
      for (FeatureDescription feature : type.getFeatures()) {
        put(texts, name + "." + feature.getName(), feature.getDescription());
      }
    }
    return new TypeHelp(texts);
  }

  /** What a layer is; empty where nothing is said. */
  String of(Layer layer) {
    return texts.getOrDefault(layer.label(), "");
  }

  /** What a feature of a layer is; empty where nothing is said. */
  String of(Layer layer, String feature) {
    return texts.getOrDefault(layer.label() + "." + feature, "");
  }

  /** What the role in a link is; empty where nothing is said. */
  String role(LinkType type) {
    String label = type.label();
    String link = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + "Link";
    return texts.getOrDefault(link + ".role", "");
  }

  private static byte[] content(Path file) throws AssayException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssayException(
          file + " cannot be read; restore it, or copy it from another corpus", e);
    }
  }

  private static void put(Map<String, String> texts, String key, String text) {
    if (text != null) {
      texts.put(key, text.strip().replaceAll("\\s+", " "));
    }
  }
}
