package io.github.assay.corpus.formats;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the lines of one {@code .ann} file; used once.
 *
 * <p>Pieces that only a line end parts are joined: brat parts a span there by force.
 */
final class BratParser {

  /** The note that {@link BratExporter} writes. */
  private static final Pattern NOTE =
      Pattern.compile("id=(\\S+) origin=(\\S*) confidence=([0-9.E-]+) ?(.*)");

  private final String text;
  private final Map<String, Span> spans = new LinkedHashMap<>();
  private final List<String[]> relations = new ArrayList<>();

  BratParser(String text) {
    this.text = text;
  }

  /**
   * Takes a line in.
   *
   * @throws IllegalArgumentException if it is none of brat's, or not of our types
   * @throws IndexOutOfBoundsException if columns are missing, or it lies outside the text
   */
  void line(String line) {
    if (line.isBlank()) {
      return;
    }
    String[] columns = line.split("\t", 3);
    switch (columns[0].charAt(0)) {
      case 'T' -> span(columns[0], columns[1]);
      case 'A' -> attribute(columns[1].split(" ", 3));
      case 'R' -> relations.add(columns[1].split(" "));
      case '#' -> note(columns[1].split(" ")[1], columns[2]);
      default ->
          throw new IllegalArgumentException(
              "\"%s\" is no span, attribute, relation or note".formatted(columns[0]));
    }
  }

  /**
   * Gives the document.
   *
   * @throws IllegalArgumentException if a relation does not fit
   */
  AnnotatedDocument document(String name) {
    List<Link> links = new ArrayList<>();
    for (String[] relation : relations) {
      LinkType type =
          LinkType.find(relation[0])
              .orElseThrow(
                  () -> new IllegalArgumentException("there is no relation " + relation[0]));
      links.add(
          new Link(
              type, require(argument(relation[1])).id(), require(argument(relation[2])).id(), ""));
    }
    return AnnotatedDocument.of(name, text).withAnnotations(spans.values(), links);
  }

  private void span(String name, String column) {
    String[] parts = column.split(" ", 2);
    Layer layer =
        Layer.find(parts[0])
            .orElseThrow(() -> new IllegalArgumentException("there is no type " + parts[0]));
    List<Range> pieces = new ArrayList<>();
    for (String piece : parts[1].split(";")) {
      String[] offsets = piece.split(" ");
      int begin = text.offsetByCodePoints(0, Integer.parseInt(offsets[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(offsets[1]));
      int last = pieces.size() - 1;
      if (last >= 0
          && begin > pieces.get(last).end()
          && text.substring(pieces.get(last).end(), begin).matches("\n+")) {
        pieces.set(last, new Range(pieces.get(last).begin(), end));
      } else {
        pieces.add(new Range(begin, end));
      }
    }
    spans.put(
        name,
        new Span(name, layer, pieces, new java.util.TreeMap<>(), Provenance.manual("imported")));
  }

  private void attribute(String[] parts) {
    Span span = require(parts[1]);
    String value = parts.length > 2 ? parts[2] : "true";
    if (parts[0].equals("status")) {
      Status status =
          Labelled.find(Status.class, value)
              .orElseThrow(() -> new IllegalArgumentException("there is no status " + value));
      spans.put(parts[1], span.withProvenance(span.provenance().withStatus(status)));
    } else if (span.layer().features().contains(parts[0])) {
      spans.put(parts[1], span.withFeature(parts[0], value));
    } else {
      throw new IllegalArgumentException(
          "%s has no attribute %s".formatted(span.layer().label(), parts[0]));
    }
  }

  private void note(String name, String note) {
    Span span = require(name);
    Matcher ours = NOTE.matcher(note);
    if (ours.matches()) {
      Provenance provenance =
          new Provenance(
              ours.group(2),
              Float.parseFloat(ours.group(3)),
              span.provenance().status(),
              ours.group(4));
      spans.put(name, span.withId(ours.group(1)).withProvenance(provenance));
    } else {
      spans.put(name, span.withProvenance(span.provenance().withNote(note)));
    }
  }

  private Span require(String name) {
    Span span = spans.get(name);
    if (span == null) {
      throw new IllegalArgumentException("there is no span " + name + " before this");
    }
    return span;
  }

  private static String argument(String part) {
    return part.substring(part.indexOf(':') + 1);
  }
}
