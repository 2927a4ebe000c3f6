package io.github.assay.corpus.store;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.assay.corpus.model.Layer;
import io.github.assay.typesystem.AssayTypeSystem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** What the gate asks of one type again and again, looked up once a file. Not thread-safe. */
final class XmiType {

  private final Type type;
  private final boolean annotation;
  private final boolean sofa;
  private final boolean modelled;
  private final boolean indexed;
  private final boolean single;
  private final Part part;
  private final Optional<Layer> layer;
  private final Map<String, Optional<Known>> features = new HashMap<>();

  /** What of a document the feature structures of a type are. */
  enum Part {
    SPAN,
    FRAGMENT,
    LINK,
    ZONE,
    ARTICLE,
    SENTENCE,
    TOKEN,
    META_DATA,
    OTHER
  }

  /**
   * A feature of the type.
   *
   * @param range name of the type of its values
   * @param primitive whether values are numbers, truth values or strings
   * @param modelled whether a document value holds it
   */
  record Known(Feature feature, String range, boolean primitive, boolean modelled) {}

  XmiType(Type type, TypeSystem types) {
    this.type = type;
    this.annotation = types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type);
    this.sofa = type.getName().equals(CAS.TYPE_NAME_SOFA);
    this.modelled = Modelled.holds(type);
    this.indexed = Modelled.isIndexed(type);
    this.single = Modelled.isSingle(type);
    this.layer = Arrays.stream(Layer.values()).filter(l -> isOurs(l.label(), types)).findFirst();
    this.part = part(types);
  }

  private Part part(TypeSystem types) {
    if (layer.isPresent()) {
      return Part.SPAN;
    }
    if (isOurs("Fragment", types)) {
      return Part.FRAGMENT;
    }
    if (isOurs("Zone", types)) {
      return Part.ZONE;
    }
    if (isOurs("Article", types)) {
      return Part.ARTICLE;
    }
    if (is(Sentence.class.getName(), types)) {
      return Part.SENTENCE;
    }
    if (is(Token.class.getName(), types)) {
      return Part.TOKEN;
    }
    if (is(DocumentMetaData.class.getName(), types)) {
      return Part.META_DATA;
    }
    boolean isLink =
        Stream.of("Source", "Precondition", "Cue", "Fragment")
            .anyMatch(n -> isOurs(n + "Link", types));
    return isLink ? Part.LINK : Part.OTHER;
  }

  private boolean isOurs(String name, TypeSystem types) {
    return is(AssayTypeSystem.PREFIX + name, types);
  }

  /** A subtype is read from the index of its supertype. */
  private boolean is(String name, TypeSystem types) {
    return types.subsumes(types.getType(name), type);
  }

  Part part() {
    return part;
  }

  /** The layer of a span's type. */
  Layer layer() {
    return layer.orElseThrow();
  }

  Type type() {
    return type;
  }

  String name() {
    return type.getName();
  }

  boolean isAnnotation() {
    return annotation;
  }

  boolean isSofa() {
    return sofa;
  }

  boolean isModelled() {
    return modelled;
  }

  /** Tells whether its feature structures must be in the index: true if they would be lost. */
  boolean isIndexed() {
    return indexed;
  }

  boolean isSingle() {
    return single;
  }

  /** The feature of that name, or empty where the type has none. */
  Optional<Known> feature(String name) {
    Optional<Known> feature = features.get(name);
    if (feature == null) {
      feature = Optional.ofNullable(type.getFeatureByBaseName(name)).map(f -> known(f, name));
      features.put(name, feature);
    }
    return feature;
  }

  private Known known(Feature feature, String name) {
    Type range = feature.getRange();
    return new Known(feature, range.getName(), range.isPrimitive(), Modelled.holds(type, name));
  }
}
