package io.github.assay.corpus.lint;

import java.util.List;
import java.util.Objects;

/**
 * A document as it stands in a file, which may be wrong in every way.
 *
 * @param text the document text, empty where there is none
 * @param annotations claims, preconditions, sources, cues, fragments, zones, sentences and tokens
 * @param links the links and fragment links
 * @param articles how many Article annotations there are
 * @param metaData how many document annotations of UIMA and DKPro there are
 * @param declaredHash SHA-256 that the Article says the text has, or empty
 */
public record RawDocument(
    String text,
    List<RawAnnotation> annotations,
    List<RawLink> links,
    int articles,
    int metaData,
    String declaredHash) {

  /** Copies the lists. */
  public RawDocument {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(declaredHash, "declaredHash");
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
  }

  /** Tells whether a range lies in the text: false also for empty and reversed ranges. */
  public boolean contains(RawAnnotation annotation) {
    return annotation.begin() >= 0
        && annotation.begin() < annotation.end()
        && annotation.end() <= text.length();
  }
}
