package io.github.assay.workbench.ui.concordance;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is sought in a corpus.
 *
 * @param pattern what the words are like
 * @param layer the layer whose spans are sought, those with the words in them; empty for the words
 *     themselves, wherever they stand
 */
record Query(Pattern pattern, Optional<Layer> layer) {

  /**
   * A query in a person's words.
   *
   * @param words what is sought; white space stands for any run of white space
   * @param regex whether the words are a regular expression of Java
   * @param exactCase whether "Us" is another word than "us"
   * @param layer see {@link #layer()}
   * @throws AssayException if there is nothing to seek, or the expression is faulty
   */
  static Query of(String words, boolean regex, boolean exactCase, Optional<Layer> layer)
      throws AssayException {
    if (words.isBlank() && layer.isEmpty()) {
      throw new AssayException("Type the words to be found.");
    }
    int flags = exactCase ? 0 : Pattern.CASE_INSENSITIVE;
    try {
      return new Query(
          Pattern.compile(regex ? words : quoted(words), flags | Pattern.UNICODE_CASE), layer);
    } catch (PatternSyntaxException e) {
      throw new AssayException(
          "The regular expression is faulty: "
              + e.getDescription()
              + (e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1)),
          e);
    }
  }

  /**
   * Finds all places in a document, in the order of the text.
   *
   * @param stopped asked again and again, also within a slow expression
   * @throws CancellationException if the search was stopped
   * @throws AssayException if the text is too much for the expression
   */
  void find(AnnotatedDocument document, BooleanSupplier stopped, Consumer<Hit> found)
      throws AssayException {
    try {
      seek(document, stopped, found);
    } catch (StackOverflowError e) {
      throw new AssayException(
          document.id()
              + ": the regular expression goes too deep in this text; avoid repeated choices such as"
              + " (a|b)+, write [ab]+",
          e);
    }
  }

  private void seek(AnnotatedDocument document, BooleanSupplier stopped, Consumer<Hit> found) {
    String text = document.text();
    Matcher matcher = pattern.matcher(new StoppableText(text, stopped));
    if (layer.isEmpty()) {
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          Range range = new Range(matcher.start(), matcher.end());
          found.accept(Hit.of(document.id(), "", range, text));
        }
      }
      return;
    }
    for (Span span : document.spans()) {
      if (span.layer() == layer.get()
          && span.provenance().status() != Status.REJECTED
          && isIn(span, matcher)) {
        Range whole = new Range(span.begin(), span.end());
        found.accept(Hit.of(document.id(), span.id(), whole, text));
      }
    }
  }

  private static boolean isIn(Span span, Matcher matcher) {
    return span.fragments().stream()
        .anyMatch(f -> matcher.reset().region(f.begin(), f.end()).find());
  }

  private static String quoted(String words) {
    return Stream.of(words.strip().split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  /** A text that ends a search from within: some expressions would take for ever. */
  private static final class StoppableText implements CharSequence {

    private static final int OFTEN = 0xFFFF;

    private final String text;
    private final BooleanSupplier stopped;
    private int reads;

    StoppableText(String text, BooleanSupplier stopped) {
      this.text = text;
      this.stopped = stopped;
    }

    @Override
    public char charAt(int index) {
      reads++;
      if ((reads & OFTEN) == 0 && stopped.getAsBoolean()) {
        throw new CancellationException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
