package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.ZoneKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds: the dateline names another date than the article's time stamp. */
public final class DatelineDate implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    Optional<LocalDate> published = Days.iso(document.document().article().published());
    for (Zone zone : document.document().zones()) {
      if (zone.kind() == ZoneKind.DATELINE && published.isPresent()) {
        Days.near(zone.range().of(document.text()), published.get())
            .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, published.get())) > 2)
            .ifPresent(
                day ->
                    findings.place(
                        "Zone",
                        zone.range(),
                        "the dateline says %s, the time stamp %s".formatted(day, published.get())));
      }
    }
  }
}
