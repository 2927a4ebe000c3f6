package io.github.assay.corpus.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;

/** One line of a WebAnno TSV file: a token, or a part of one that an annotation ends in. */
final class WebannoUnit {

  final int begin;
  final int end;

  /** Sentence, token and part, as the file counts them. Example: "2-3.1" */
  String id;

  private final List<WebannoUnit> parts = new ArrayList<>();
  private final Map<Type, List<AnnotationFS>> annotations = new HashMap<>();

  WebannoUnit(String id, int begin, int end) {
    this.id = id;
    this.begin = begin;
    this.end = end;
  }

  /** Places what an annotation covers of this token: on it as a whole, or on a part of it. */
  WebannoUnit place(AnnotationFS fs) {
    int from = Math.max(begin, fs.getBegin());
    int to = Math.min(end, fs.getEnd());
    WebannoUnit unit = from == begin && to == end ? this : part(from, to);
    unit.annotations.computeIfAbsent(fs.getType(), t -> new ArrayList<>()).add(fs);
    return unit;
  }

  private WebannoUnit part(int from, int to) {
    for (WebannoUnit part : parts) {
      if (part.begin == from && part.end == to) {
        return part;
      }
    }
    WebannoUnit part = new WebannoUnit("", from, to);
    parts.add(part);
    return part;
  }

  List<AnnotationFS> of(Type layer) {
    return annotations.getOrDefault(layer, List.of());
  }

  /** The token and its parts in text order, numbered. */
  List<WebannoUnit> lines() {
    parts.sort((a, b) -> a.begin != b.begin ? a.begin - b.begin : a.end - b.end);
    List<WebannoUnit> lines = new ArrayList<>(List.of(this));
    for (WebannoUnit part : parts) {
      part.id = id + "." + lines.size();
      lines.add(part);
    }
    return lines;
  }
}
