package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;

/** Collects blocks cut out of decoded text whose offsets are its own. */
final class BlockList {

  private final String source;
  private final List<Block> blocks = new ArrayList<>();

  BlockList(String source) {
    this.source = source;
  }

  /** Adds the source's words from begin to end, trimmed; nothing where they are blank. */
  void add(ZoneKind kind, int begin, int end, boolean sameLine) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(source.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(source.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      String words = source.substring(from, to).replace('\r', ' ').replace('\t', ' ');
      blocks.add(new Block(kind, words, from, to, sameLine));
    }
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
