package io.github.assay.corpus.formats;

import io.github.assay.typesystem.AssayTypeSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/** Reads the columns of one layer of a WebAnno TSV file; used once. */
final class WebannoLayerReader {

  /** A value with the number that tells its annotation from others. */
  private static final Pattern NUMBERED = Pattern.compile("(.*(?<!\\\\)(?:\\\\\\\\)*|)\\[(\\d+)]");

  private static final String NOTHING = "_";
  private static final String NO_VALUE = "*";
  private static final String ROLE = "ROLE_";

  private final JCas cas;
  private final Type type;
  private final List<Column> columns = new ArrayList<>();

  /** By number, or by line where there is none. */
  private final Map<String, Found> found = new LinkedHashMap<>();

  /** A feature; one of links takes two columns. */
  private record Column(Feature feature, Type target) {}

  private static final class Found {
    private final Annotation fs;
    private final Map<Column, String[]> links = new HashMap<>();

    Found(Annotation fs) {
      this.fs = fs;
    }
  }

  WebannoLayerReader(String header, JCas cas) {
    this.cas = cas;
    String[] parts = header.split("\\|", -1);
    type =
        parts[0].startsWith(AssayTypeSystem.PREFIX) ? cas.getTypeSystem().getType(parts[0]) : null;
    if (type == null) {
      throw new IllegalArgumentException("Assay has no layer " + parts[0]);
    }
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith(ROLE)) {
        String name = parts[i].substring(parts[i].indexOf(':') + 1);
        Feature feature = feature(name.substring(0, name.indexOf('_')));
        columns.add(new Column(feature, WebannoColumns.target(feature, cas.getTypeSystem())));
        i++;
      } else {
        columns.add(new Column(parts[i].isEmpty() ? null : feature(parts[i]), null));
      }
    }
  }

  private Feature feature(String name) {
    Feature feature = type.getFeatureByBaseName(name);
    if (feature == null) {
      throw new IllegalArgumentException("%s has no feature %s".formatted(type.getName(), name));
    }
    return feature;
  }

  Type type() {
    return type;
  }

  /**
   * Takes in a line.
   *
   * @param first the column of this layer's first cell
   * @return the column behind its last
   */
  int row(String[] cells, int first, String unit, int begin, int end) {
    int at = first;
    for (Column column : columns) {
      List<String> values = WebannoEscapes.split(cells[at], '|');
      List<String> targets =
          column.target() == null ? List.of() : WebannoEscapes.split(cells[at + 1], '|');
      at += column.target() == null ? 1 : 2;
      for (int i = 0; i < values.size() && !values.equals(List.of(NOTHING)); i++) {
        Matcher numbered = NUMBERED.matcher(values.get(i));
        boolean hasNumber = numbered.matches();
        Found annotation = annotation(hasNumber ? numbered.group(2) : unit, begin, end);
        String value = hasNumber ? numbered.group(1) : values.get(i);
        if (column.target() != null) {
          annotation.links.putIfAbsent(column, new String[] {value, targets.get(i)});
        } else if (column.feature() != null && !value.equals(NO_VALUE)) {
          annotation.fs.setFeatureValueFromString(column.feature(), WebannoEscapes.plain(value));
        }
      }
    }
    return at;
  }

  private Found annotation(String key, int begin, int end) {
    Found known =
        found.computeIfAbsent(
            key, k -> new Found((Annotation) cas.getCas().createAnnotation(type, begin, end)));
    known.fs.setEnd(Math.max(known.fs.getEnd(), end));
    return known;
  }

  /** Puts the annotations into the index. */
  void add() {
    found.values().forEach(f -> f.fs.addToIndexes());
  }

  /** Makes the links, when all layers are read. */
  void link(Map<String, WebannoLayerReader> layers) {
    for (Found from : found.values()) {
      from.links.forEach((column, cells) -> link(from, column, cells, layers));
    }
  }

  private void link(
      Found from, Column column, String[] cells, Map<String, WebannoLayerReader> layers) {
    if (cells[0].equals(NOTHING)) {
      return;
    }
    List<String> roles = WebannoEscapes.split(cells[0], ';');
    List<String> targets = WebannoEscapes.split(cells[1], ';');
    FSArray<TOP> array = new FSArray<>(cas, roles.size());
    for (int i = 0; i < roles.size(); i++) {
      Type linkType = column.feature().getRange().getComponentType();
      FeatureStructure link = cas.getCas().createFS(linkType);
      if (!roles.get(i).equals(NO_VALUE)) {
        link.setStringValue(
            linkType.getFeatureByBaseName("role"), WebannoEscapes.plain(roles.get(i)));
      }
      link.setFeatureValue(
          linkType.getFeatureByBaseName("target"), target(column.target(), targets.get(i), layers));
      array.set(i, (TOP) link);
    }
    from.fs.setFeatureValue(column.feature(), array);
  }

  private static Annotation target(Type type, String name, Map<String, WebannoLayerReader> layers) {
    Matcher numbered = NUMBERED.matcher(name);
    String key = numbered.matches() ? numbered.group(2) : name;
    WebannoLayerReader layer = layers.get(type.getName());
    Found target = layer == null ? null : layer.found.get(key);
    if (target == null) {
      throw new IllegalArgumentException(
          "a link leads to %s %s, which is not there".formatted(type.getShortName(), name));
    }
    return target.fs;
  }
}
