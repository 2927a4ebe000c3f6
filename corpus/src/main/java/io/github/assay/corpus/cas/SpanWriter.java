package io.github.assay.corpus.cas;

import static io.github.assay.corpus.cas.CasMapper.orNull;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.AssayTypeSystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/** Writes spans and links into a CAS. */
final class SpanWriter {

  private final JCas jcas;
  private final CAS cas;
  private final Map<String, AnnotationFS> written = new HashMap<>();

  private SpanWriter(JCas jcas) {
    this.jcas = jcas;
    this.cas = jcas.getCas();
  }

  static void write(List<Span> spans, List<Link> links, JCas jcas) {
    SpanWriter writer = new SpanWriter(jcas);
    spans.forEach(writer::write);
    Map<String, Map<LinkType, List<Link>>> byFrom = new HashMap<>();
    for (Link link : links) {
      byFrom
          .computeIfAbsent(link.from(), k -> new EnumMap<>(LinkType.class))
          .computeIfAbsent(link.type(), k -> new ArrayList<>(2))
          .add(link);
    }
    for (Span span : spans) {
      byFrom
          .getOrDefault(span.id(), Map.of())
          .forEach((type, group) -> writer.write(writer.written.get(span.id()), type, group));
    }
    for (Span span : spans) {
      writer.cas.addFsToIndexes(writer.written.get(span.id()));
    }
  }

  static void removeAll(JCas cas) {
    List<String> names = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      names.add(layer.label());
    }
    names.add("Fragment");
    for (String name : names) {
      var type = cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + name);
      for (Annotation fs : cas.<Annotation>select(type).asList()) {
        fs.removeFromIndexes();
      }
    }
  }

  private void write(Span span) {
    AnnotationFS fs = annotation(span.layer().label(), span.fragments().get(0));
    set(fs, "id", span.id());
    provenance(fs, span);
    span.features()
        .forEach((name, value) -> fs.setFeatureValueFromString(feature(fs, name), value));
    if (span.fragments().size() > 1) {
      List<FeatureStructure> pieces = new ArrayList<>();
      for (int i = 1; i < span.fragments().size(); i++) {
        AnnotationFS piece = annotation("Fragment", span.fragments().get(i));
        set(piece, "id", span.id() + "." + i);
        provenance(piece, span);
        cas.addFsToIndexes(piece);
        pieces.add(link("FragmentLink", String.valueOf(i), piece));
      }
      fs.setFeatureValue(feature(fs, "fragments"), array(pieces));
    }
    written.put(span.id(), fs);
  }

  private void write(AnnotationFS fs, LinkType type, List<Link> group) {
    String linkType =
        switch (type) {
          case SOURCE -> "SourceLink";
          case PRECONDITION -> "PreconditionLink";
          case CUE -> "CueLink";
        };
    List<FeatureStructure> elements = new ArrayList<>();
    for (Link link : group) {
      elements.add(link(linkType, link.role(), written.get(link.to())));
    }
    fs.setFeatureValue(feature(fs, type.label() + "s"), array(elements));
  }

  private AnnotationFS annotation(String type, Range range) {
    return cas.createAnnotation(
        cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + type), range.begin(), range.end());
  }

  private static void provenance(AnnotationFS fs, Span span) {
    set(fs, "origin", span.provenance().origin());
    fs.setFloatValue(feature(fs, "confidence"), span.provenance().confidence());
    set(fs, "status", span.provenance().status().label());
    set(fs, "note", span.provenance().note());
  }

  private FeatureStructure link(String type, String role, FeatureStructure target) {
    FeatureStructure link =
        cas.createFS(cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + type));
    set(link, "role", role);
    link.setFeatureValue(feature(link, "target"), target);
    return link;
  }

  private FSArray<TOP> array(List<FeatureStructure> elements) {
    FSArray<TOP> array = new FSArray<>(jcas, elements.size());
    for (int i = 0; i < elements.size(); i++) {
      array.set(i, (TOP) elements.get(i));
    }
    return array;
  }

  private static void set(FeatureStructure fs, String name, String value) {
    fs.setStringValue(feature(fs, name), orNull(value));
  }

  private static Feature feature(FeatureStructure fs, String name) {
    return fs.getType().getFeatureByBaseName(name);
  }
}
