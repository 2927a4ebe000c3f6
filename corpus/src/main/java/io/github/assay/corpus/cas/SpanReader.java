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
import java.util.ArrayList;
import java.util.EnumMap;
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

  /** Ids of the spans that came without. */
  private final Map<FeatureStructure, String> ids = new IdentityHashMap<>();

  private final SpanParts parts = new SpanParts();
  private final List<Span> spans = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  SpanReader(JCas cas) {
    this.cas = cas;
    Map<Layer, List<Annotation>> found = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      found.put(layer, select(layer));
    }
    giveIds(found);
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
      LinkFeatures fragments,
      Map<String, Feature> plain,
      Map<LinkType, LinkFeatures> links) {}

  /** The features that lead from a span to a link, and from there to its target and its id. */
  private record LinkFeatures(Feature links, Feature role, Feature target, Feature targetId) {}

  private LayerFeatures features(Layer layer) {
    Type type = type(layer.label());
    Map<String, Feature> plain = new LinkedHashMap<>();
    for (String name : layer.features()) {
      plain.put(name, type.getFeatureByBaseName(name));
    }
    Map<LinkType, LinkFeatures> linking = new EnumMap<>(LinkType.class);
    for (LinkType link : LinkType.values()) {
      if (link.allowsFrom(layer)) {
        linking.put(link, linkFeatures(type, link.label() + "s", link.target().label()));
      }
    }
    return new LayerFeatures(
        type.getFeatureByBaseName("id"),
        type.getFeatureByBaseName("origin"),
        type.getFeatureByBaseName("confidence"),
        type.getFeatureByBaseName("status"),
        type.getFeatureByBaseName("note"),
        linkFeatures(type, "fragments", "Fragment"),
        plain,
        linking);
  }

  private LinkFeatures linkFeatures(Type type, String feature, String target) {
    Type link = type(target + "Link");
    return new LinkFeatures(
        type.getFeatureByBaseName(feature),
        link.getFeatureByBaseName("role"),
        link.getFeatureByBaseName("target"),
        type(target).getFeatureByBaseName("id"));
  }

  private void giveIds(Map<Layer, List<Annotation>> found) {
    Map<Layer, List<Annotation>> without = new EnumMap<>(Layer.class);
    Set<String> taken = new HashSet<>();
    found.forEach(
        (layer, annotations) -> {
          Feature id = type(layer.label()).getFeatureByBaseName("id");
          for (Annotation fs : annotations) {
            if (text(fs.getStringValue(id)).isEmpty()) {
              without.computeIfAbsent(layer, l -> new ArrayList<>()).add(fs);
            }
          }
        });
    if (without.isEmpty()) {
      return;
    }
    found.forEach(
        (layer, annotations) -> {
          Feature id = type(layer.label()).getFeatureByBaseName("id");
          annotations.forEach(fs -> taken.add(text(fs.getStringValue(id))));
        });
    without.forEach(
        (layer, annotations) ->
            annotations.forEach(fs -> ids.put(fs, SpanParts.freshId(layer, taken))));
  }

  private String id(FeatureStructure fs, Feature feature) {
    String own = text(fs.getStringValue(feature));
    return own.isEmpty() ? text(ids.get(fs)) : own;
  }

  List<Span> spans() {
    return spans;
  }

  List<Link> links() {
    return links;
  }

  private List<Annotation> select(Layer layer) {
    List<Annotation> annotations = new ArrayList<>();
    cas.<Annotation>select(type(layer.label())).forEach(annotations::add);
    return annotations;
  }

  private Type type(String name) {
    return cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + name);
  }

  private Span span(Layer layer, LayerFeatures names, Annotation fs) {
    String id = id(fs, names.id);
    List<Range> fragments = new ArrayList<>(1);
    fragments.add(range(fs));
    for (FeatureStructure piece : targets(fs, names.fragments.links)) {
      fragments.add(range(target(piece, names.fragments, layer, id)));
    }
    fragments.sort(null);
    SortedMap<String, String> features = new TreeMap<>();
    for (Map.Entry<String, Feature> entry : names.plain.entrySet()) {
      String name = entry.getKey();
      String value = text(fs.getFeatureValueAsString(entry.getValue()));
      if (SpanParts.isSet(name, value)) {
        features.put(name, value);
      }
    }
    Provenance provenance =
        parts.provenance(
            layer,
            id,
            fs.getBegin(),
            text(fs.getStringValue(names.origin)),
            fs.getFloatValue(names.confidence),
            text(fs.getStringValue(names.status)),
            text(fs.getStringValue(names.note)));
    return new Span(id, layer, fragments, features, provenance);
  }

  private void readLinks(Layer layer, LayerFeatures names, Annotation fs) {
    String from = id(fs, names.id);
    for (Map.Entry<LinkType, LinkFeatures> entry : names.links.entrySet()) {
      LinkType type = entry.getKey();
      LinkFeatures feature = entry.getValue();
      for (FeatureStructure link : targets(fs, feature.links)) {
        String to = id(target(link, feature, layer, from), feature.targetId);
        if (to.isEmpty()) {
          throw new IllegalArgumentException(
              "a %s link of span %s leads to a span that is not in the index"
                  .formatted(type.label(), from));
        }
        links.add(new Link(type, from, to, text(link.getStringValue(feature.role))));
      }
    }
  }

  private static Annotation target(
      FeatureStructure link, LinkFeatures feature, Layer layer, String id) {
    if (!(link.getFeatureValue(feature.target) instanceof Annotation target)) {
      throw new IllegalArgumentException(
          "a link in %s of %s %s leads nowhere"
              .formatted(feature.links.getShortName(), layer.label(), id));
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
}
