package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.RawLink;
import io.github.assay.corpus.lint.Subject;
import java.util.IdentityHashMap;
import java.util.Map;

/** Finds: fragments overlap or are out of order. */
public final class FragmentsInOrder implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    Map<RawAnnotation, Integer> ends = new IdentityHashMap<>();
    for (RawLink link : raw.links()) {
      if (link.feature().equals("fragments") && link.target().isPresent()) {
        RawAnnotation piece = link.target().get();
        int last = ends.getOrDefault(link.from(), link.from().end());
        if (piece.begin() < last) {
          findings.raw(
              link.from(), "the fragment at %d begins before %d".formatted(piece.begin(), last));
        }
        ends.put(link.from(), piece.end());
      }
    }
  }
}
