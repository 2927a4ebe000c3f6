package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.duplicates.DuplicateFinder;
import io.github.assay.corpus.lint.CorpusRule;

/** Finds: the document is a copy of another one in the corpus. */
public final class CopyOfAnother implements CorpusRule {

  @Override
  public Pass begin() {
    DuplicateFinder finder = new DuplicateFinder();
    return (document, findings) ->
        finder
            .add(document)
            .ifPresent(
                copy ->
                    findings.document(
                        "about %.0f %% of the shorter text is in the other: it is a copy of %s"
                            .formatted(100 * copy.share(), copy.of())));
  }
}
