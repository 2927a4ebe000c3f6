package io.github.assay.corpus.curate;

import io.github.assay.corpus.edit.Annotations;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.edit.Workpiece;
import io.github.assay.corpus.eval.HumanWork;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Votes;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A curator's work on one document: decides item by item what of the annotators' versions becomes
 * gold.
 *
 * <p>Decisions are operations on the edit session of gold, each undone in one step, and are kept in
 * gold itself: every curated span carries everyone's {@link Votes} at the end of its note, and an
 * item that became nothing leaves a rejected span that says so. So a curator can stop at any time,
 * and go on with another tool. An item is open again when an annotator has changed it since. Not
 * thread-safe, as the session.
 */
public final class Curation {

  private final EditSession gold;
  private final SortedMap<String, AnnotatedDocument> versions;
  private final List<Item> items;

  /**
   * Begins or goes on.
   *
   * @param gold the session of the layer that becomes gold
   * @param versions the annotators' versions by name, at least two, of gold's text; suggestions
   *     that nobody has reviewed and rejected spans are no votes
   * @throws IllegalArgumentException if there are fewer than two versions, or one is of another
   *     text
   */
  public Curation(EditSession gold, Map<String, AnnotatedDocument> versions) {
    if (versions.size() < 2) {
      throw new IllegalArgumentException(
          "curation needs two versions, but got " + versions.keySet());
    }
    SortedMap<String, AnnotatedDocument> human = new TreeMap<>();
    versions.forEach(
        (name, version) -> {
          if (!version.text().equals(gold.base().text())) {
            throw new IllegalArgumentException("the version of " + name + " is of another text");
          }
          human.put(name, HumanWork.of(version));
        });
    this.gold = gold;
    this.versions = Collections.unmodifiableSortedMap(human);
    this.items = List.copyOf(new Items(this.versions).all());
  }

  /** Names of the annotators, sorted. */
  public List<String> annotators() {
    return List.copyOf(versions.keySet());
  }

  /** The text of the document. */
  public String text() {
    return gold.base().text();
  }

  /** All items, in text order. */
  public List<Item> items() {
    return items;
  }

  /** The items that the curator has not decided yet, or that have changed since, in text order. */
  public List<Item> open() {
    Decisions decisions = new Decisions(gold.annotations());
    return items.stream().filter(item -> decisions.of(item).isEmpty()).toList();
  }

  /** The open items that not all agree on. */
  public List<Item> disputed() {
    return open().stream().filter(item -> !item.isAgreed()).toList();
  }

  /** Gold's spans of an item, rejected ones too; empty where it is open. */
  public List<Span> gold(Item item) {
    return new Decisions(gold.annotations()).of(item);
  }

  /**
   * Decides an item, or decides it anew.
   *
   * @param item one of {@link #items()}
   * @param choice what becomes of it
   * @return an operation of the session; it throws IllegalArgumentException when planned if nobody
   *     is called as the choice says
   */
  public Operation decide(Item item, Choice choice) {
    return piece -> plan(piece, "Curate " + item.layer().label(), Map.of(item, choice));
  }

  /** Takes every open item that all agree on, in one step. */
  public Operation acceptAgreed() {
    return piece -> {
      Map<Item, Choice> choices = new LinkedHashMap<>();
      open().stream()
          .filter(Item::isAgreed)
          .forEach(item -> choices.put(item, Choice.take(annotators().get(0))));
      return plan(piece, "Accept %d Agreed".formatted(choices.size()), choices);
    };
  }

  private Change plan(Workpiece piece, String label, Map<Item, Choice> choices) {
    Annotations annotations = piece.annotations();
    Decisions decisions = new Decisions(annotations);
    List<Span> removed = new ArrayList<>();
    Map<Item, List<Span>> added = new LinkedHashMap<>();
    choices.forEach(
        (item, choice) -> {
          removed.addAll(decisions.ofAnyTime(item));
          added.put(item, spans(piece, item, choice));
        });
    GoldLinks links = new GoldLinks(versions, items, decisions, added);
    return new Change(
        label,
        removed,
        added.values().stream().flatMap(List::stream).toList(),
        removed.stream()
            .flatMap(
                span ->
                    Stream.concat(
                        annotations.linksFrom(span.id()).stream(),
                        annotations.linksTo(span.id()).stream()))
            .distinct()
            .toList(),
        links.wanted());
  }

  private List<Span> spans(Workpiece piece, Item item, Choice choice) {
    return switch (choice.kind()) {
      case TAKE -> {
        requireAnnotator(choice.annotator());
        Optional<Span> mine = item.span(choice.annotator());
        yield List.of(
            mine.isPresent()
                ? taken(piece, item, choice.annotator(), mine.get())
                : refused(piece, item));
      }
      case BOTH -> {
        Map<List<Range>, Span> different = new LinkedHashMap<>();
        item.spans()
            .forEach(
                (name, span) ->
                    different.computeIfAbsent(
                        span.fragments(), f -> taken(piece, item, name, span)));
        yield List.copyOf(different.values());
      }
      case NEITHER -> List.of(refused(piece, item));
      case EDIT -> {
        requireAnnotator(choice.annotator());
        Span span = taken(piece, item, choice.annotator(), choice.edited().orElseThrow());
        if (span.end() > text().length()) {
          throw new IllegalArgumentException(
              "The span ends at %d, but the text has %d characters."
                  .formatted(span.end(), text().length()));
        }
        yield List.of(
            span.withProvenance(
                new Provenance(
                    Provenance.HUMAN + piece.annotator(),
                    1f,
                    Status.MANUAL,
                    span.provenance().note())));
      }
    };
  }

  private void requireAnnotator(String name) {
    if (!versions.containsKey(name)) {
      throw new IllegalArgumentException(
          "There is no version of %s; there are %s."
              .formatted(name, String.join(", ", versions.keySet())));
    }
  }

  private Span taken(Workpiece piece, Item item, String annotator, Span span) {
    Provenance before = span.provenance();
    return span.withId(piece.ids().get())
        .withProvenance(before.withNote(votes(item, annotator).appendedTo(before.note())));
  }

  private Span refused(Workpiece piece, Item item) {
    Span span = item.first();
    return span.withId(piece.ids().get())
        .withProvenance(
            span.provenance()
                .withStatus(Status.REJECTED)
                .withNote(votes(item, "").appendedTo(span.provenance().note())));
  }

  private Votes votes(Item item, String taken) {
    Map<String, Optional<Votes.Mark>> marks = new TreeMap<>();
    versions.keySet().forEach(name -> marks.put(name, item.span(name).map(Votes.Mark::of)));
    return new Votes(marks, taken);
  }
}
