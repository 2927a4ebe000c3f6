package io.github.assay.corpus.edit;

import java.util.function.Supplier;

/**
 * What an operation may look at.
 *
 * @param text the document text
 * @param boundaries where tokens and clauses begin and end
 * @param annotations the annotations as they are now
 * @param annotator name of the person who edits
 * @param ids gives a new span id at each call
 */
public record Workpiece(
    String text,
    Boundaries boundaries,
    Annotations annotations,
    String annotator,
    Supplier<String> ids) {}
