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
import java.util.HashSet;
import java.util.IdentityHashMap;
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
  private final List<Span> spans = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  SpanReader(JCas cas) {
    this.cas = cas;
    for (Layer layer : Layer.values()) {
      for (Annotation fs : select(layer)) {
        String id = text(fs.getStringValue(feature(fs, "id")));
        if (!id.isEmpty()) {
          ids.put(fs, id);
          taken.add(id);
        }
      }
    }
    for (Layer layer : Layer.values()) {
      for (Annotation fs : select(layer)) {
        spans.add(span(layer, fs));
      }
    }
    for (Layer layer : Layer.values()) {
      for (Annotation fs : select(layer)) {
        readLinks(fs);
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
    Type type = cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + layer.label());
    return cas.<Annotation>select(type).asList();
  }

  private Span span(Layer layer, Annotation fs) {
    String id = ids.computeIfAbsent(fs, unused -> freshId(layer));
    List<Range> fragments = new ArrayList<>();
    fragments.add(range(fs));
    for (FeatureStructure piece : targets(fs, "fragments")) {
      fragments.add(range((Annotation) target(piece, layer.label() + " " + id, "fragments")));
    }
    fragments.sort(null);
    SortedMap<String, String> features = new TreeMap<>();
    for (String name : layer.features()) {
      String value = text(fs.getFeatureValueAsString(feature(fs, name)));
      if (!value.isEmpty() && !(name.equals("negated") && value.equals("false"))) {
        features.put(name, value);
      }
    }
    return new Span(id, layer, fragments, features, provenance(layer, id, fs));
  }

  private static Provenance provenance(Layer layer, String id, Annotation fs) {
    String status = text(fs.getStringValue(feature(fs, "status")));
    return new Provenance(
        text(fs.getStringValue(feature(fs, "origin"))),
        fs.getFloatValue(feature(fs, "confidence")),
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
        text(fs.getStringValue(feature(fs, "note"))));
  }

  private void readLinks(Annotation fs) {
    for (LinkType type : LinkType.values()) {
      for (FeatureStructure link : targets(fs, type.label() + "s")) {
        FeatureStructure target = target(link, "the span " + ids.get(fs), type.label() + "s");
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

  private static FeatureStructure target(FeatureStructure link, String owner, String feature) {
    FeatureStructure target = link.getFeatureValue(feature(link, "target"));
    if (target == null) {
      throw new IllegalArgumentException(
          "a link in " + feature + " of " + owner + " leads nowhere");
    }
    return target;
  }

  private static List<FeatureStructure> targets(FeatureStructure fs, String name) {
    Feature feature = feature(fs, name);
    FeatureStructure array = feature == null ? null : fs.getFeatureValue(feature);
    List<FeatureStructure> targets = new ArrayList<>();
    if (array instanceof ArrayFS<?> elements) {
      for (FeatureStructure element : elements.toArray()) {
        if (element != null) {
          targets.add(element);
        }
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
