package io.github.assay.annotators.descriptor;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.assay.corpus.AssayException;
import io.github.assay.typesystem.AssayTypeSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** A declaration's mapping, checked against the type system of its engine. */
final class Mapping {

  private final Map<Type, MappedType> types = new HashMap<>();
  private final Set<Type> silent = new HashSet<>();
  private final float confidence;

  Mapping(Declaration declaration, String origin, TypeSystem system) throws AssayException {
    this.confidence = declaration.confidence();
    for (Map.Entry<String, MappedType> entry : declaration.types().entrySet()) {
      Type type = require(entry.getKey(), system, origin);
      check(type, entry.getValue(), origin);
      types.put(type, entry.getValue());
    }
    for (String name : declaration.ignore()) {
      if (name.endsWith(".*")) {
        silencePackage(name.substring(0, name.length() - 1), system);
      } else {
        silence(require(name, system, origin), system);
      }
    }
    for (String name :
        List.of(
            CAS.TYPE_NAME_DOCUMENT_ANNOTATION, Sentence.class.getName(), Token.class.getName())) {
      silence(system.getType(name), system);
    }
    silencePackage(AssayTypeSystem.PREFIX, system);
  }

  /**
   * What an annotation of a type is: the mapping of the type or of its nearest mapped supertype.
   */
  Optional<MappedType> of(Type type, TypeSystem system) {
    for (Type t = type; t != null; t = system.getParent(t)) {
      MappedType mapped = types.get(t);
      if (mapped != null) {
        return Optional.of(mapped);
      }
    }
    return Optional.empty();
  }

  /** Tells whether annotations of a type that is not mapped are left out without being counted. */
  boolean isSilent(Type type) {
    return silent.contains(type);
  }

  float confidence() {
    return confidence;
  }

  private void silencePackage(String prefix, TypeSystem system) {
    for (Type type : system.getProperlySubsumedTypes(system.getType(CAS.TYPE_NAME_ANNOTATION))) {
      if (type.getName().startsWith(prefix)) {
        silent.add(type);
      }
    }
  }

  private void silence(Type type, TypeSystem system) {
    silent.add(type);
    silent.addAll(system.getProperlySubsumedTypes(type));
  }

  private static Type require(String name, TypeSystem system, String origin) throws AssayException {
    Type annotation = system.getType(CAS.TYPE_NAME_ANNOTATION);
    Type type = system.getType(name);
    if (type == null || !system.subsumes(annotation, type)) {
      List<String> known = new ArrayList<>();
      for (Type t : system.getProperlySubsumedTypes(annotation)) {
        if (!t.getName().startsWith(AssayTypeSystem.PREFIX)
            && !t.getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)) {
          known.add(t.getName());
        }
      }
      known.sort(null);
      throw new AssayException(
          "%s: the engine has no annotation type \"%s\"; it has %s"
              .formatted(origin, name, String.join(", ", known)));
    }
    return type;
  }

  private static void check(Type type, MappedType mapped, String origin) throws AssayException {
    List<String> features = new ArrayList<>();
    if (!mapped.confidence().isEmpty()) {
      features.add(mapped.confidence());
    }
    mapped.features().values().stream()
        .map(MappedType.MappedFeature::feature)
        .filter(f -> !f.isEmpty())
        .forEach(features::add);
    mapped.links().values().forEach(l -> features.add(l.feature()));
    for (String feature : features) {
      if (type.getFeatureByBaseName(feature) == null) {
        throw new AssayException(
            "%s: the type %s has no feature \"%s\"; it has %s"
                .formatted(
                    origin,
                    type.getName(),
                    feature,
                    type.getFeatures().stream().map(f -> f.getShortName()).sorted().toList()));
      }
    }
    for (MappedType.MappedLink link : mapped.links().values()) {
      if (type.getFeatureByBaseName(link.feature()).getRange().isPrimitive()) {
        throw new AssayException(
            "%s: the feature \"%s\" of %s holds no annotations, so it can be no link"
                .formatted(origin, link.feature(), type.getName()));
      }
    }
  }
}
