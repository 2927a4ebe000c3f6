package io.github.assay.corpus.store;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.typesystem.AssayTypeSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;

/**
 * Tells which types and features {@link io.github.assay.corpus.model.AnnotatedDocument} holds.
 *
 * <p>Whatever else a file contains is carried along when the layer is saved.
 */
final class Modelled {

  private static final Set<String> PROVENANCE =
      Set.of("id", "origin", "confidence", "status", "note");
  private static final Set<String> DEFAULTS = Set.of("", "0", "0.0", "false");
  private static final Map<String, Set<String>> FEATURES = features();
  private static final Set<String> INDEXED = indexed();

  private Modelled() {}

  static boolean holds(Type type) {
    return FEATURES.containsKey(type.getName());
  }

  static boolean holds(Type type, String feature) {
    return FEATURES.getOrDefault(type.getName(), Set.of()).contains(feature);
  }

  /** Tells whether UIMA writes such a value where nothing was set: true if so. */
  static boolean isDefault(String value) {
    return DEFAULTS.contains(value);
  }

  /** Tells whether feature structures of the type are read from the index, and never empty. */
  static boolean isIndexed(Type type) {
    return INDEXED.contains(type.getName());
  }

  /** Tells whether a document has at most one feature structure of the type. */
  static boolean isSingle(Type type) {
    return type.getName().equals(AssayTypeSystem.PREFIX + "Article")
        || type.getName().equals(DocumentMetaData.class.getName());
  }

  private static Map<String, Set<String>> features() {
    Map<String, Set<String>> features = new HashMap<>();
    for (Layer layer : Layer.values()) {
      Set<String> names = new HashSet<>(PROVENANCE);
      names.addAll(layer.features());
      names.add("fragments");
      for (LinkType link : LinkType.values()) {
        if (link.allowsFrom(layer)) {
          names.add(link.label() + "s");
        }
      }
      features.put(AssayTypeSystem.PREFIX + layer.label(), names);
    }
    features.put(AssayTypeSystem.PREFIX + "Fragment", new HashSet<>(PROVENANCE));
    features.put(
        AssayTypeSystem.PREFIX + "Zone", new HashSet<>(Set.of("kind", "sourceBegin", "sourceEnd")));
    features.put(
        AssayTypeSystem.PREFIX + "Article",
        new HashSet<>(
            Set.of(
                "url",
                "publisher",
                "title",
                "byline",
                "published",
                "retrieved",
                "language",
                "textSha256",
                "fileSha256",
                "facts")));
    for (String link : List.of("Source", "Precondition", "Cue", "Fragment")) {
      features.put(AssayTypeSystem.PREFIX + link + "Link", new HashSet<>(Set.of("role", "target")));
    }
    features.put(Sentence.class.getName(), new HashSet<>());
    features.put(Token.class.getName(), new HashSet<>());
    features.put(
        DocumentMetaData.class.getName(),
        new HashSet<>(Set.of("documentId", "documentTitle", "language")));
    features.put(CAS.TYPE_NAME_DOCUMENT_ANNOTATION, new HashSet<>(Set.of("language")));
    features.put(CAS.TYPE_NAME_FS_ARRAY, new HashSet<>());
    for (Set<String> names : features.values()) {
      names.addAll(List.of("sofa", "begin", "end"));
    }
    features.put(CAS.TYPE_NAME_SOFA, Set.of("sofaNum", "sofaID", "mimeType", "sofaString"));
    return features;
  }

  private static Set<String> indexed() {
    List<String> names = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      names.add(AssayTypeSystem.PREFIX + layer.label());
    }
    names.add(AssayTypeSystem.PREFIX + "Fragment");
    names.add(AssayTypeSystem.PREFIX + "Zone");
    names.add(Sentence.class.getName());
    names.add(Token.class.getName());
    return Set.copyOf(names);
  }
}
