package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one operation takes away from a document's annotations and what it puts there instead.
 *
 * <p>A changed span is in both lists, with its old and its new value. That makes every change
 * invertible without looking at the document.
 *
 * @param label what was done, for menus, in the imperative. Example: "Add Claim"
 * @param removedSpans spans as they were
 * @param addedSpans spans as they are now
 * @param removedLinks links that went
 * @param addedLinks links that came
 */
public record Change(
    String label,
    List<Span> removedSpans,
    List<Span> addedSpans,
    List<Link> removedLinks,
    List<Link> addedLinks) {

  /** Copies the lists. */
  public Change {
    Objects.requireNonNull(label, "label");
    removedSpans = List.copyOf(removedSpans);
    addedSpans = List.copyOf(addedSpans);
    removedLinks = List.copyOf(removedLinks);
    addedLinks = List.copyOf(addedLinks);
  }

  /** A change that adds one span. */
  public static Change add(String label, Span span) {
    return new Change(label, List.of(), List.of(span), List.of(), List.of());
  }

  /** A change of one span into another value of itself. */
  public static Change replace(String label, Span before, Span after) {
    return new Change(label, List.of(before), List.of(after), List.of(), List.of());
  }

  /**
   * The change that leads from one state of a document's annotations to another.
   *
   * @param label what it is called
   * @param before the document as it is
   * @param after the same document with other annotations
   */
  public static Change between(String label, AnnotatedDocument before, AnnotatedDocument after) {
    return new Change(
        label,
        without(before.spans(), after.spans()),
        without(after.spans(), before.spans()),
        without(before.links(), after.links()),
        without(after.links(), before.links()));
  }

  /** The change that takes this one back. */
  public Change inverse() {
    return new Change(label, addedSpans, removedSpans, addedLinks, removedLinks);
  }

  /** Tells whether nothing would change: true if so, false if at least one span or link does. */
  public boolean isEmpty() {
    return removedSpans.equals(addedSpans) && removedLinks.equals(addedLinks);
  }

  private static <T> List<T> without(List<T> all, List<T> others) {
    Set<T> known = new HashSet<>(others);
    return all.stream().filter(t -> !known.contains(t)).toList();
  }
}
