package io.github.assay.corpus.cas;

import static io.github.assay.corpus.cas.CasMapper.range;
import static io.github.assay.corpus.cas.CasMapper.text;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.AssayTypeSystem;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Reads the spans and links of one CAS; used once. */
final class SpanReader {

  private final JCas cas;
  private final Map<FeatureStructure, String> ids = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<Provenance, Provenance> provenances = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  SpanReader(JCas cas) {
    this.cas = cas;
    Map<Layer, List<Annotation>> found = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      found.put(layer, select(layer));
    }
    found.forEach((layer, annotations) -> takeIds(annotations, features(layer)));
    found.forEach(
        (layer, annotations) -> {
          LayerFeatures names = features(layer);
          annotations.forEach(fs -> spans.add(span(layer, names, fs)));
        });
    found.forEach(
        (layer, annotations) -> {
          LayerFeatures names = features(layer);
          annotations.forEach(fs -> readLinks(layer, names, fs));
        });
  }

  /** The features of a layer's type, looked up once for all its spans. */
  private record LayerFeatures(
      Feature id,
      Feature origin,
      Feature confidence,
      Feature status,
      Feature note,
      Feature fragments,
      Map<String, Feature> plain,
      Map<LinkType, Feature> links) {}

  private LayerFeatures features(Layer layer) {
    Type type = type(layer);
    Map<String, Feature> plain = new LinkedHashMap<>();
    for (String name : layer.features()) {
      plain.put(name, type.getFeatureByBaseName(name));
    }
    Map<LinkType, Feature> linking = new EnumMap<>(LinkType.class);
    for (LinkType link : LinkType.values()) {
      Feature feature = type.getFeatureByBaseName(link.label() + "s");
      if (feature != null) {
        linking.put(link, feature);
      }
    }
    return new LayerFeatures(
        type.getFeatureByBaseName("id"),
        type.getFeatureByBaseName("origin"),
        type.getFeatureByBaseName("confidence"),
        type.getFeatureByBaseName("status"),
        type.getFeatureByBaseName("note"),
        type.getFeatureByBaseName("fragments"),
        plain,
        linking);
  }

  private void takeIds(List<Annotation> annotations, LayerFeatures names) {
    for (Annotation fs : annotations) {
      String id = text(fs.getStringValue(names.id));
      if (!id.isEmpty()) {
        ids.put(fs, id);
        taken.add(id);
      }
    }
  }

  List<Span> spans() {
    return spans;
  }

  List<Link> links() {
    return links;
  }

  private List<Annotation> select(Layer layer) {
    List<Annotation> annotations = new ArrayList<>();
    cas.<Annotation>select(type(layer)).forEach(annotations::add);
    return annotations;
  }

  private Type type(Layer layer) {
    return cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + layer.label());
  }

  private Span span(Layer layer, LayerFeatures names, Annotation fs) {
    String id = ids.computeIfAbsent(fs, unused -> freshId(layer));
    List<Range> fragments = new ArrayList<>(1);
    fragments.add(range(fs));
    for (FeatureStructure piece : targets(fs, names.fragments)) {
      fragments.add(range((Annotation) target(piece, layer, id, "fragments")));
    }
    fragments.sort(null);
    SortedMap<String, String> features = new TreeMap<>();
    for (Map.Entry<String, Feature> entry : names.plain.entrySet()) {
      String name = entry.getKey();
      String value = text(fs.getFeatureValueAsString(entry.getValue()));
      if (!value.isEmpty() && !(name.equals("negated") && value.equals("false"))) {
        features.put(name, value);
      }
    }
    Provenance provenance = provenance(layer, names, id, fs);
    // One object for the many spans that have the same.
    Provenance shared = provenances.putIfAbsent(provenance, provenance);
    return new Span(id, layer, fragments, features, shared == null ? provenance : shared);
  }

  private static Provenance provenance(Layer layer, LayerFeatures names, String id, Annotation fs) {
    String status = text(fs.getStringValue(names.status));
    return new Provenance(
        text(fs.getStringValue(names.origin)),
        fs.getFloatValue(names.confidence),
        Labelled.find(Status.class, status.isEmpty() ? Status.SUGGESTED.label() : status)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s %s at %d has the status \"%s\"; legal are %s"
                            .formatted(
                                layer.label(),
                                id,
                                fs.getBegin(),
                                status,
                                Labelled.labels(Status.class)))),
        text(fs.getStringValue(names.note)));
  }

  private void readLinks(Layer layer, LayerFeatures names, Annotation fs) {
    for (Map.Entry<LinkType, Feature> entry : names.links.entrySet()) {
      LinkType type = entry.getKey();
      for (FeatureStructure link : targets(fs, entry.getValue())) {
        FeatureStructure target = target(link, layer, ids.get(fs), entry.getValue().getShortName());
        String to = ids.get(target);
        if (to == null) {
          throw new IllegalArgumentException(
              "a %s link of span %s leads to a span that is not in the index"
                  .formatted(type.label(), ids.get(fs)));
        }
        links.add(
            new Link(type, ids.get(fs), to, text(link.getStringValue(feature(link, "role")))));
      }
    }
  }

  private static FeatureStructure target(
      FeatureStructure link, Layer layer, String id, String feature) {
    FeatureStructure target = link.getFeatureValue(feature(link, "target"));
    if (target == null) {
      throw new IllegalArgumentException(
          "a link in %s of %s %s leads nowhere".formatted(feature, layer.label(), id));
    }
    return target;
  }

  private static List<FeatureStructure> targets(FeatureStructure fs, Feature feature) {
    FeatureStructure array = fs.getFeatureValue(feature);
    if (!(array instanceof ArrayFS<?> elements)) {
      return List.of();
    }
    List<FeatureStructure> targets = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      FeatureStructure element = elements.get(i);
      if (element != null) {
        targets.add(element);
      }
    }
    return targets;
  }

  private static Feature feature(FeatureStructure fs, String name) {
    return fs.getType().getFeatureByBaseName(name);
  }

  private String freshId(Layer layer) {
    int n = 1;
    while (!taken.add(idPrefix(layer) + n)) {
      n++;
    }
    return idPrefix(layer) + n;
  }

  private static String idPrefix(Layer layer) {
    return switch (layer) {
      case CLAIM -> "c";
      case PRECONDITION -> "p";
      case SOURCE -> "s";
      case CUE -> "q";
    };
  }
}
