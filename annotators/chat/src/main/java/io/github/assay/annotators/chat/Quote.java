package io.github.assay.annotators.chat;

/**
 * Words that a model says are in the text.
 *
 * @param sentence number of the sentence in which they begin
 * @param words the words
 */
record Quote(int sentence, String words) {}
