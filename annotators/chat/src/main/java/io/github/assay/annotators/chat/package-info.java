/**
 * Suggestions of a language model behind an OpenAI-compatible chat endpoint.
 *
 * <p>The model sees text as data and answers with quotes, which become spans only where the text
 * has them word for word. Depends on {@code annotators.core}, Jackson and the JDK's HTTP client.
 */
package io.github.assay.annotators.chat;
