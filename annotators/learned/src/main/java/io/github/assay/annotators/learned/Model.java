package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.Lexicon;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.link.Chain;
import io.github.assay.annotators.learned.link.Kind;
import io.github.assay.annotators.learned.link.Relations;
import io.github.assay.annotators.learned.link.Trust;
import io.github.assay.annotators.learned.sequence.ChainModel;
import io.github.assay.annotators.learned.sequence.Segment;
import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained model: suggests claims, sources, cues, preconditions and the links between them.
 *
 * <p>Immutable and thread-safe; one model serves all threads.
 */
public final class Model {

  /** What was learned of one chain. */
  record Part(Lexicon lexicon, List<ChainModel> stages) {

    Part {
      stages = List.copyOf(stages);
    }
  }

  private static final String SHIPPED = "news-en.model";

  private final ModelHeader header;
  private final Map<Chain, Part> parts;
  private final Relations relations;
  private final Map<Kind, Calibration> calibrations;
  private final Map<Kind, Calibration> trust;

  Model(
      ModelHeader header,
      Map<Chain, Part> parts,
      Relations relations,
      Map<Kind, Calibration> calibrations,
      Map<Kind, Calibration> trust) {
    this.header = header;
    this.parts = new EnumMap<>(Chain.class);
    this.parts.putAll(parts);
    this.relations = relations;
    this.calibrations = new EnumMap<>(Kind.class);
    this.calibrations.putAll(calibrations);
    this.trust = new EnumMap<>(Kind.class);
    this.trust.putAll(trust);
  }

  /**
   * Reads a model file.
   *
   * @param file the file
   * @throws AssayException if it cannot be read or is no sound model file
   */
  public static Model read(Path file) throws AssayException {
    return ModelFile.read(file);
  }

  /**
   * Reads the model that comes with the program.
   *
   * @throws AssayException if the program's own jar is damaged
   */
  public static Model shipped() throws AssayException {
    try (InputStream in = Model.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new AssayException("the program comes without its model; install it again");
      }
      return ModelFile.read(in, SHIPPED);
    } catch (IOException e) {
      throw new AssayException(
          "the program's own model cannot be read (" + e.getMessage() + "); install it again", e);
    }
  }

  /**
   * Writes the model to a file, in whose place it puts it when it is complete.
   *
   * @param file where to
   * @throws AssayException if it cannot be written
   */
  public void write(Path file) throws AssayException {
    ModelFile.write(this, file);
  }

  /**
   * Compares the files that two models make.
   *
   * @return true if they are the same, byte for byte
   */
  public boolean sameBytes(Model other) {
    return Arrays.equals(ModelFile.bytes(this), ModelFile.bytes(other));
  }

  /** What the model says of itself. */
  public ModelHeader header() {
    return header;
  }

  Map<Chain, Part> parts() {
    return Map.copyOf(parts);
  }

  Relations relations() {
    return relations;
  }

  Map<Kind, Calibration> calibrations() {
    return Map.copyOf(calibrations);
  }

  Map<Kind, Calibration> trust() {
    return Map.copyOf(trust);
  }

  Model with(
      ModelHeader newHeader,
      Map<Kind, Calibration> newCalibrations,
      Map<Kind, Calibration> newTrust) {
    return new Model(newHeader, parts, relations, newCalibrations, newTrust);
  }

  /**
   * Suggests annotations for a document.
   *
   * @param document a document; one without tokens is segmented first
   * @return the same document with the suggestions instead of its annotations
   */
  public AnnotatedDocument annotate(AnnotatedDocument document) {
    AnnotatedDocument ready = segmented(document).withAnnotations(List.of(), List.of());
    Suggestions suggestions = new Suggestions(ready, header.origin());
    suggest(ready, suggestions);
    return ready.withAnnotations(suggestions.spans(), suggestions.links());
  }

  /** Adds what the model finds in a document with tokens to suggestions about it. */
  void suggest(AnnotatedDocument document, Suggestions suggestions) {
    Words words = Words.of(document);
    MentionSpans.add(this, words, analyse(words), suggestions);
  }

  /** Tags, joins and links the words of a document. */
  Relations.Result analyse(Words words) {
    List<Segment> attribution = new ArrayList<>();
    List<Segment> conditions = new ArrayList<>();
    double[] sure = tag(words, Chain.ATTRIBUTION, attribution);
    double[] conditionSure = tag(words, Chain.CONDITION, conditions);
    return relations.apply(words, attribution, sure, conditions, conditionSure);
  }

  private double[] tag(Words words, Chain chain, List<Segment> found) {
    Part part = parts.get(chain);
    if (part == null) {
      return new double[0];
    }
    Tagger.Result result = Tagger.tag(words, part.lexicon, chain.rules(words), part.stages);
    found.addAll(result.segments());
    return result.probabilities();
  }

  /**
   * Judges what the rules for attribution suggest for a document.
   *
   * @param spans their claims, sources and cues
   * @param links the links between spans
   * @param words the words of the document
   * @return by the id of each span, how likely it is exactly right
   */
  Map<String, Float> trust(List<Span> spans, List<Link> links, Words words) {
    Map<String, Float> shares = new HashMap<>();
    for (Trust.Verdict verdict : Trust.weigh(spans, links, words, relations.trust())) {
      Kind kind = TrustReport.kind(verdict.span().layer());
      float share = trust.getOrDefault(kind, Calibration.NONE).of(verdict.probability());
      shares.put(verdict.span().id(), Math.max(0f, Math.min(1f, share)));
    }
    return shares;
  }

  float confidence(Kind kind, double raw) {
    return Math.max(0f, Math.min(1f, calibrations.getOrDefault(kind, Calibration.NONE).of(raw)));
  }

  static AnnotatedDocument segmented(AnnotatedDocument document) {
    if (!document.tokens().isEmpty()) {
      return document;
    }
    Segmentation cut =
        Segmenter.segment(
            document.text(), document.zones().stream().map(zone -> zone.range()).toList());
    return new AnnotatedDocument(
        document.id(),
        document.text(),
        document.article(),
        document.zones(),
        cut.sentences(),
        cut.tokens(),
        document.spans(),
        document.links(),
        document.meta());
  }
}
