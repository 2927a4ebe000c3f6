package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds: the page gives other dates of publication than the one that was taken. */
public final class SaidDates implements DocumentRule {

  private static final String SAID = "said.published.";

  /** A day more or less is another time zone. */
  private static final int ZONES = 1;

  @Override
  public void check(IndexedDocument document, Findings findings) {
    Optional<LocalDate> taken = Days.iso(document.document().article().published());
    document
        .document()
        .meta()
        .tailMap(SAID)
        .forEach(
            (name, value) ->
                Days.iso(value)
                    .filter(day -> name.startsWith(SAID) && taken.isPresent())
                    .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, taken.get())) > ZONES)
                    .ifPresent(
                        day ->
                            findings.document(
                                "%s says %s, %s was taken"
                                    .formatted(name.substring(SAID.length()), day, taken.get()))));
  }
}
