package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known so far of the lines in the article's box; each {@link Pass} adds to it. Lines are
 * counted from the article's first.
 */
final class Sheet {

  /** In UTF-16 code units, to tell a language by. */
  private static final int ENOUGH = 1000;

  private final PageLines page;
  private final ArticleBox.Choice choice;
  private final String title;
  private final List<String> authors;
  private final List<String> publishers;
  private final ZoneKind[] kinds;
  private Optional<String> language = Optional.empty();

  Sheet(
      PageLines page,
      ArticleBox.Choice choice,
      String title,
      List<String> authors,
      List<String> publishers) {
    this.page = page;
    this.choice = choice;
    this.title = title;
    this.authors = List.copyOf(authors);
    this.publishers = List.copyOf(publishers);
    this.kinds = new ZoneKind[choice.box().end - choice.box().first];
  }

  PageLines page() {
    return page;
  }

  ArticleBox.Choice choice() {
    return choice;
  }

  Box article() {
    return choice.box();
  }

  String title() {
    return title;
  }

  /** Those whom the page names as its authors. */
  List<String> authors() {
    return authors;
  }

  /** Those whom the page names as its publisher, and the name of its site. */
  List<String> publishers() {
    return publishers;
  }

  int size() {
    return kinds.length;
  }

  PageLine line(int i) {
    return page.line(article().first + i);
  }

  Optional<ZoneKind> kind(int i) {
    return Optional.ofNullable(kinds[i]);
  }

  boolean is(int i, ZoneKind kind) {
    return kinds[i] == kind;
  }

  /**
   * The language of the prose that counts as body so far, BCP 47, or the empty string where there
   * is too little of it; told once.
   */
  String language() {
    if (language.isEmpty()) {
      language = Optional.of(TextLanguage.of(sample(size())));
    }
    return language.get();
  }

  /** The beginning of the prose that counts as body so far, from lines before one. */
  String sample(int to) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < to && prose.length() < ENOUGH; i++) {
      if (isBody(i) && line(i).prose() > 0) {
        prose.append(line(i).text()).append(' ');
      }
    }
    return prose.toString();
  }

  /** Whether a line counts as body so far. */
  boolean isBody(int i) {
    return kinds[i] != null && ZoneChoice.BODY.contains(kinds[i]);
  }

  void set(int i, ZoneKind kind) {
    kinds[i] = kind;
  }

  /** Takes a run of lines out of the article. */
  void drop(int from, int to) {
    Arrays.fill(kinds, from, to, ZoneKind.BOILERPLATE);
  }

  /** Takes a box inside the article's out of it. */
  void drop(Box box) {
    drop(begin(box), end(box));
  }

  int begin(Box box) {
    return Math.max(box.first - article().first, 0);
  }

  int end(Box box) {
    return Math.min(box.end - article().first, kinds.length);
  }

  /** Whether the box lies inside the article's, and is not it. */
  boolean isInside(Box box) {
    return box != article() && box.first >= article().first && box.end <= article().end;
  }
}
