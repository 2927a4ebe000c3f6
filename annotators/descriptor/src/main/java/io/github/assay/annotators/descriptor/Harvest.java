package io.github.assay.annotators.descriptor;

import io.github.assay.annotators.pipeline.Tally;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * The spans and links that a foreign engine left in its CAS; made for one document.
 *
 * <p>Whatever the engine says of itself, its spans are suggestions of its origin.
 */
final class Harvest {

  private static final String TARGET = "target";

  /** A place in the text and what is there; the engine may say the same twice. */
  private record Place(Layer layer, Range range) {}

  private final Mapping mapping;
  private final String origin;
  private final List<Span> spans;
  private final List<Link> links;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Map<FeatureStructure, Span> mapped = new LinkedHashMap<>();
  private final Map<Place, Span> places = new HashMap<>();
  private int next;

  Harvest(AnnotatedDocument document, Mapping mapping, String origin) {
    this.mapping = mapping;
    this.origin = origin;
    this.spans = new ArrayList<>(document.spans());
    this.links = new ArrayList<>(document.links());
    document.spans().forEach(s -> before.add(s.id()));
    taken.addAll(before);
  }

  List<Span> spans() {
    return spans;
  }

  List<Link> links() {
    return links;
  }

  /**
   * Takes what the engine added.
   *
   * @throws AssayException if a span of Assay's types is not valid; names it
   */
  void collect(JCas cas) throws AssayException {
    takeOwn(CasMapper.read(cas));
    String text = cas.getDocumentText();
    for (Annotation fs : cas.getAnnotationIndex()) {
      Optional<MappedType> type = mapping.of(fs.getType(), cas.getTypeSystem());
      if (type.isPresent()) {
        take(fs, type.get(), text);
      } else if (!mapping.isSilent(fs.getType())) {
        leaveOut(fs.getType().getName() + " is not mapped");
      }
    }
    mapped.forEach(
        (fs, span) -> {
          MappedType type = mapping.of(fs.getType(), cas.getTypeSystem()).orElseThrow();
          type.links().forEach((name, link) -> takeLinks(fs, span, name, link));
        });
  }

  /** Takes spans that the engine made as Assay's own types. */
  private void takeOwn(AnnotatedDocument after) {
    for (Span span : after.spans()) {
      if (!before.contains(span.id())) {
        taken.add(span.id());
        float sure = span.provenance().confidence();
        spans.add(
            span.withProvenance(
                Provenance.suggested(origin, sure > 0 ? sure : mapping.confidence())
                    .withNote(span.provenance().note())));
      }
    }
    for (Link link : after.links()) {
      if (!before.contains(link.from())) {
        links.add(link);
      }
    }
  }

  private void take(Annotation fs, MappedType type, String text) {
    Optional<Range> range = range(fs, text);
    if (range.isEmpty()) {
      leaveOut(fs.getType().getName() + " lies outside the text, inside a character or on nothing");
      return;
    }
    Place place = new Place(type.assayLayer(), range.get());
    Span span = places.get(place);
    if (span == null) {
      span =
          new Span(
              freshId(),
              place.layer(),
              List.of(place.range()),
              features(fs, type, place.layer()),
              Provenance.suggested(origin, confidence(fs, type)));
      places.put(place, span);
      spans.add(span);
    }
    mapped.put(fs, span);
  }

  private TreeMap<String, String> features(Annotation fs, MappedType type, Layer layer) {
    TreeMap<String, String> values = new TreeMap<>();
    type.features()
        .forEach(
            (name, from) -> {
              String value = from.value().isEmpty() ? value(fs, from) : from.value();
              List<String> legal = FeatureValues.of(layer, name);
              if (value.isEmpty() || legal.isEmpty() || legal.contains(value)) {
                if (!value.isEmpty()) {
                  values.put(name, value);
                }
              } else if (!(name.equals("negated") && value.equals("false"))) {
                leaveOut(
                    "%s of a %s cannot be \"%s\"".formatted(name, layer.label(), shorten(value)));
              }
            });
    return values;
  }

  private static String value(Annotation fs, MappedType.MappedFeature from) {
    Feature feature = fs.getType().getFeatureByBaseName(from.feature());
    String foreign = Declaration.orEmpty(fs.getFeatureValueAsString(feature));
    return from.values().getOrDefault(foreign, foreign);
  }

  private float confidence(Annotation fs, MappedType type) {
    if (type.confidence().isEmpty()) {
      return mapping.confidence();
    }
    String value = fs.getFeatureValueAsString(fs.getType().getFeatureByBaseName(type.confidence()));
    try {
      float sure = value == null ? mapping.confidence() : Float.parseFloat(value);
      if (sure >= 0 && sure <= 1) {
        return sure;
      }
    } catch (NumberFormatException e) {
      // Counted below, like a number that is no confidence.
    }
    Tally.count(origin + ": a confidence is not from 0 to 1", 1);
    return mapping.confidence();
  }

  private void takeLinks(FeatureStructure fs, Span from, String name, MappedType.MappedLink link) {
    LinkType type = LinkType.find(name).orElseThrow();
    Feature feature = fs.getType().getFeatureByBaseName(link.feature());
    for (FeatureStructure target : targets(fs.getFeatureValue(feature))) {
      Span to = mapped.get(target);
      if (to != null && to.layer() == type.target()) {
        links.add(new Link(type, from.id(), to.id(), link.role()));
      } else {
        leaveOut("a %s link leads to what is no %s".formatted(name, type.target().label()));
      }
    }
  }

  private static List<FeatureStructure> targets(FeatureStructure value) {
    if (value == null) {
      return List.of();
    }
    List<FeatureStructure> targets = new ArrayList<>();
    if (value instanceof ArrayFS<?> array) {
      for (int i = 0; i < array.size(); i++) {
        targets.addAll(targets(array.get(i)));
      }
      return targets;
    }
    Type type = value.getType();
    Feature inner = type.getFeatureByBaseName(TARGET);
    boolean isLink = !(value instanceof Annotation) && inner != null;
    FeatureStructure target = isLink ? value.getFeatureValue(inner) : value;
    return target == null ? List.of() : List.of(target);
  }

  /** The annotation's place without white space at its edges; empty where nothing is left. */
  private static Optional<Range> range(Annotation fs, String text) {
    int begin = fs.getBegin();
    int end = fs.getEnd();
    if (begin < 0 || end > text.length() || begin >= end) {
      return Optional.empty();
    }
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean whole = !splitsPair(text, begin) && !splitsPair(text, end);
    return begin < end && whole ? Optional.of(new Range(begin, end)) : Optional.empty();
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private String freshId() {
    String id;
    do {
      id = "x" + ++next;
    } while (!taken.add(id));
    return id;
  }

  private void leaveOut(String what) {
    Tally.count(origin + ": left out, as " + what, 1);
  }

  private static String shorten(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
