package io.github.assay.workbench.editor;

import io.github.assay.corpus.model.Range;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.model.TextSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a text in a document, without regard to case, away from the thread that paints.
 *
 * <p>White space in the text sought stands for any run of white space.
 */
final class TextSearch {

  /** No more places than this are marked at once. */
  private static final int MOST_MARKED = 500;

  private final EditorModel model;
  private final Executor display;
  private final Consumer<Boolean> outcome;
  private Optional<Pattern> pattern = Optional.empty();
  private long asked;

  /**
   * A search.
   *
   * @param display runs what must be run on the display's thread
   * @param outcome is told after each search, on the display's thread, whether it found anything
   */
  TextSearch(EditorModel model, Executor display, Consumer<Boolean> outcome) {
    this.model = model;
    this.display = display;
    this.outcome = outcome;
  }

  /** Sets what is sought; empty for nothing. */
  void seek(String text) {
    asked++;
    pattern =
        text.isBlank()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(
                    String.join(
                        "\\s+",
                        List.of(text.strip().split("\\s+")).stream().map(Pattern::quote).toList()),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** Tells whether something is sought: false before the first search and after an empty one. */
  boolean isSeeking() {
    return pattern.isPresent();
  }

  /** Goes to the next place behind the selection, or before it; goes on at the other end. */
  void go(boolean forward) {
    if (pattern.isEmpty()) {
      return;
    }
    Pattern sought = pattern.get();
    Optional<Range> selection = model.selection().range();
    int caret = model.selection().caret();
    int from =
        forward
            ? selection.map(Range::end).orElse(caret)
            : selection.map(Range::begin).orElse(caret);
    long question = ++asked;
    CompletableFuture.supplyAsync(() -> find(sought, from, forward))
        .thenAcceptAsync(place -> show(place, question), display);
  }

  /** The places sought in a part of the text that is small. */
  List<Range> in(Range part) {
    List<Range> found = new ArrayList<>();
    pattern.ifPresent(
        p -> {
          Matcher matcher = p.matcher(model.text());
          matcher.region(part.begin(), Math.min(part.end(), model.text().length()));
          while (found.size() < MOST_MARKED && matcher.find()) {
            found.add(new Range(matcher.start(), matcher.end()));
          }
        });
    return found;
  }

  private Optional<Range> find(Pattern sought, int from, boolean forward) {
    String text = model.text();
    Matcher matcher = sought.matcher(text);
    if (forward) {
      boolean found = matcher.find(from) || matcher.find(0);
      return found ? Optional.of(new Range(matcher.start(), matcher.end())) : Optional.empty();
    }
    return last(matcher.region(0, from)).or(() -> last(matcher.region(from, text.length())));
  }

  private static Optional<Range> last(Matcher matcher) {
    Optional<Range> last = Optional.empty();
    while (matcher.find()) {
      last = Optional.of(new Range(matcher.start(), matcher.end()));
    }
    return last;
  }

  private void show(Optional<Range> place, long question) {
    if (question != asked) {
      return;
    }
    place.ifPresent(
        range -> {
          model.select(new TextSelection(range.begin(), range.end()));
          model.reveal();
        });
    outcome.accept(place.isPresent());
  }
}
