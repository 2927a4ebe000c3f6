package io.github.assay.corpus.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, Optional<Feature>> features = new HashMap<>();

  XmiType(Type type, TypeSystem types) {
    this.type = type;
    this.annotation = types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type);
    this.sofa = type.getName().equals(CAS.TYPE_NAME_SOFA);
    this.modelled = Modelled.holds(type);
    this.indexed = Modelled.isIndexed(type);
    this.single = Modelled.isSingle(type);
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
  Optional<Feature> feature(String name) {
    Optional<Feature> feature = features.get(name);
    if (feature == null) {
      feature = Optional.ofNullable(type.getFeatureByBaseName(name));
      features.put(name, feature);
    }
    return feature;
  }
}
