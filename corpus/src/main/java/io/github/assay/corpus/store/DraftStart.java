package io.github.assay.corpus.store;

import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.List;
import java.util.Optional;

/**
 * What a draft begins with.
 *
 * @param document the layer as it was before the unsaved edits
 * @param base the version that this is
 * @param expectedHash hash of the layer's file, or {@link Corpus#ABSENT}
 * @param replayed the unsaved edits of an earlier process
 * @param warning what became of edits that could not be replayed
 */
record DraftStart(
    AnnotatedDocument document,
    JournalBase base,
    String expectedHash,
    List<Change> replayed,
    Optional<String> warning) {}
