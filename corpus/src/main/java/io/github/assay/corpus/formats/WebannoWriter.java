package io.github.assay.corpus.formats;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Writes one WebAnno TSV file; used once. */
final class WebannoWriter {

  private static final String NOTHING = "_";
  private static final String NO_VALUE = "*";

  private final AnnotatedDocument document;
  private final JCas cas;
  private final TypeSystem types;
  private final Losses losses;

  /** The tokens of each sentence. */
  private final List<List<WebannoUnit>> sentences = new ArrayList<>();

  /** Where each annotation stands; targets of links are named by the first. */
  private final Map<AnnotationFS, List<WebannoUnit>> units = new IdentityHashMap<>();

  /** Numbers of the annotations that their lines alone do not tell apart. */
  private final Map<AnnotationFS, Integer> numbers = new IdentityHashMap<>();

  private final Map<Type, List<Feature>> plain = new HashMap<>();
  private final Map<Type, List<Feature>> links = new HashMap<>();
  private final List<Type> layers = new ArrayList<>();

  WebannoWriter(AnnotatedDocument document, JCas cas, Losses losses) {
    this.document = document;
    this.cas = cas;
    this.types = cas.getTypeSystem();
    this.losses = losses;
  }

  String file() {
    cutTokens();
    for (Type layer : WebannoColumns.layers(types)) {
      place(layer);
    }
    number();
    StringBuilder out = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");
    layers.forEach(l -> header(out, l));
    out.append('\n');
    for (int i = 0; i < sentences.size(); i++) {
      if (!sentences.get(i).isEmpty()) {
        sentence(out, document.sentences().get(i), sentences.get(i));
      }
    }
    return out.toString();
  }

  private void cutTokens() {
    int next = 0;
    List<Range> tokens = document.tokens();
    for (Range sentence : document.sentences()) {
      List<WebannoUnit> cut = new ArrayList<>();
      while (next < tokens.size() && tokens.get(next).begin() < sentence.end()) {
        Range token = tokens.get(next++);
        if (sentence.covers(token)) {
          String id = (sentences.size() + 1) + "-" + (cut.size() + 1);
          cut.add(new WebannoUnit(id, token.begin(), token.end()));
        }
      }
      losses.add("sentences without tokens", cut.isEmpty() ? 1 : 0);
      sentences.add(cut);
    }
  }

  /** Puts the annotations of a layer on the tokens that they touch. */
  private void place(Type layer) {
    List<WebannoUnit> tokens = sentences.stream().flatMap(List::stream).toList();
    List<Annotation> all = cas.<Annotation>select(layer).asList();
    int first = 0;
    for (Annotation fs : all) {
      while (first < tokens.size() && tokens.get(first).end <= fs.getBegin()) {
        first++;
      }
      List<WebannoUnit> placed = new ArrayList<>();
      for (int i = first; i < tokens.size() && tokens.get(i).begin < fs.getEnd(); i++) {
        placed.add(tokens.get(i).place(fs));
      }
      units.put(fs, placed);
      if (placed.isEmpty()) {
        losses.add("spans that cover no token, with their links");
      } else if (placed.get(0).begin != fs.getBegin()
          || placed.get(placed.size() - 1).end != fs.getEnd()) {
        losses.add("spans that begin or end between tokens (cut to the tokens)");
      }
    }
    if (!all.isEmpty()) {
      layers.add(layer);
      plain.put(
          layer,
          WebannoColumns.plain(layer).stream()
              .filter(f -> all.stream().anyMatch(a -> a.getFeatureValueAsString(f) != null))
              .toList());
      links.put(
          layer,
          WebannoColumns.links(layer).stream()
              .filter(f -> all.stream().anyMatch(a -> a.getFeatureValue(f) != null))
              .toList());
    }
  }

  private void number() {
    for (WebannoUnit token : sentences.stream().flatMap(List::stream).toList()) {
      for (WebannoUnit unit : token.lines()) {
        for (Type layer : layers) {
          List<AnnotationFS> stacked = unit.of(layer);
          for (AnnotationFS fs : stacked) {
            if (stacked.size() > 1 || units.get(fs).size() > 1) {
              numbers.putIfAbsent(fs, numbers.size() + 1);
            }
          }
        }
      }
    }
  }

  private void header(StringBuilder out, Type layer) {
    out.append("#T_SP=").append(layer.getName());
    plain.get(layer).forEach(f -> out.append('|').append(f.getShortName()));
    for (Feature feature : links.get(layer)) {
      out.append("|ROLE_").append(feature.getName()).append('_');
      out.append(feature.getRange().getComponentType().getName());
      out.append('|').append(WebannoColumns.target(feature, types).getName());
    }
    out.append('\n');
  }

  private void sentence(StringBuilder out, Range sentence, List<WebannoUnit> tokens) {
    out.append('\n');
    String text = document.text().substring(tokens.get(0).begin, sentence.end());
    for (String line : text.split("\n", -1)) {
      out.append("#Text=").append(WebannoEscapes.text(line)).append('\n');
    }
    for (WebannoUnit token : tokens) {
      for (WebannoUnit unit : token.lines()) {
        out.append(unit.id).append('\t').append(unit.begin).append('-').append(unit.end);
        String words = document.text().substring(unit.begin, unit.end);
        out.append('\t').append(WebannoEscapes.text(words.replace('\n', ' '))).append('\t');
        layers.forEach(l -> cells(out, unit, l));
        out.append('\n');
      }
    }
  }

  private void cells(StringBuilder out, WebannoUnit unit, Type layer) {
    for (Feature feature : plain.get(layer)) {
      cell(out, unit.of(layer).stream().map(fs -> value(fs, feature) + suffix(fs)).toList());
    }
    for (Feature feature : links.get(layer)) {
      List<String> roles = new ArrayList<>();
      List<String> targets = new ArrayList<>();
      for (AnnotationFS fs : unit.of(layer)) {
        slot(fs, feature, roles, targets);
      }
      cell(out, roles);
      cell(out, targets);
    }
  }

  private static void cell(StringBuilder out, List<String> values) {
    out.append(values.isEmpty() ? NOTHING : String.join("|", values)).append('\t');
  }

  private void slot(AnnotationFS fs, Feature feature, List<String> roles, List<String> targets) {
    List<String> myRoles = new ArrayList<>();
    List<String> myTargets = new ArrayList<>();
    if (fs.getFeatureValue(feature) instanceof ArrayFS<?> array) {
      for (FeatureStructure link : array.toArray()) {
        AnnotationFS target = (AnnotationFS) value(link, "target");
        if (!units.get(target).isEmpty()) {
          myRoles.add(value(link, link.getType().getFeatureByBaseName("role")));
          myTargets.add(units.get(target).get(0).id + suffix(target));
        }
      }
    }
    roles.add((myRoles.isEmpty() ? NOTHING : String.join(";", myRoles)) + suffix(fs));
    targets.add(myTargets.isEmpty() ? NO_VALUE : String.join(";", myTargets));
  }

  private static FeatureStructure value(FeatureStructure fs, String feature) {
    return fs.getFeatureValue(fs.getType().getFeatureByBaseName(feature));
  }

  private static String value(FeatureStructure fs, Feature feature) {
    String value = fs.getFeatureValueAsString(feature);
    return value == null ? NO_VALUE : WebannoEscapes.value(value);
  }

  private String suffix(AnnotationFS fs) {
    Integer number = numbers.get(fs);
    return number == null ? "" : "[" + number + "]";
  }
}
