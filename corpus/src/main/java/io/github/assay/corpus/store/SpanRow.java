package io.github.assay.corpus.store;

import io.github.assay.corpus.cas.SpanParts;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xml.sax.Attributes;

/** The element of one span, as it stands in an XMI file. Not thread-safe. */
final class SpanRow {

  private static final int[] NONE = {};

  final int number;
  final Layer layer;
  final int begin;
  final int end;
  private final int[][] linked = {NONE, NONE, NONE};
  private final SortedMap<String, String> features = new TreeMap<>();
  private String id = "";
  private String origin = "";
  private String status = "";
  private String note = "";
  private float confidence;
  private int[] pieces = NONE;

  /**
   * Takes over an element whose values the gate has checked.
   *
   * @param number its xmi:id
   */
  SpanRow(int number, Layer layer, int begin, int end, Attributes attributes) {
    this.number = number;
    this.layer = layer;
    this.begin = begin;
    this.end = end;
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getURI(i).isEmpty()) {
        take(attributes.getLocalName(i), attributes.getValue(i));
      }
    }
  }

  private void take(String name, String value) {
    switch (name) {
      case "id" -> id = value;
      case "origin" -> origin = value;
      case "status" -> status = value;
      case "note" -> note = value;
      case "confidence" -> confidence = Float.parseFloat(value);
      case "fragments" -> pieces = XmiValues.checkedIds(value);
      case "sources" -> linked[LinkType.SOURCE.ordinal()] = XmiValues.checkedIds(value);
      case "preconditions" -> linked[LinkType.PRECONDITION.ordinal()] = XmiValues.checkedIds(value);
      case "cues" -> linked[LinkType.CUE.ordinal()] = XmiValues.checkedIds(value);
      default -> {
        if (layer.features().contains(name) && SpanParts.isSet(name, value)) {
          features.put(name, value);
        }
      }
    }
  }

  /** Its id, or the empty string where it has none. */
  String id() {
    return id;
  }

  void giveId(String fresh) {
    id = fresh;
  }

  /** The numbers of its links of a type; 0 stands for none. */
  int[] links(LinkType type) {
    return linked[type.ordinal()];
  }

  /** The numbers of its links to further pieces; 0 stands for none. */
  int[] pieces() {
    return pieces;
  }

  /**
   * Makes the span.
   *
   * @param further its pieces beside the first
   */
  Span span(List<Range> further, SpanParts parts) {
    Range first = new Range(begin, end);
    List<Range> fragments = List.of(first);
    if (!further.isEmpty()) {
      fragments = new ArrayList<>(further);
      fragments.add(first);
      fragments.sort(null);
    }
    return new Span(
        id,
        layer,
        fragments,
        features,
        parts.provenance(layer, id, begin, origin, confidence, status, note));
  }
}
