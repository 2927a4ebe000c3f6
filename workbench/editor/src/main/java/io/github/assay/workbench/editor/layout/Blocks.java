package io.github.assay.workbench.editor.layout;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A text cut into blocks, which are laid out one by one: its lines, and pieces of lines that are
 * very long.
 *
 * <p>A long line is parted at sentence ends where it has any, else at white space. Building takes
 * time in the length of the text, looking up does not. Immutable and thread-safe.
 */
public final class Blocks {

  /** No block has more characters than this, so that laying one out takes a bounded time. */
  static final int LONGEST = 1_200;

  private static final Comparator<Range> BY_END = Comparator.comparingInt(Range::end);

  private final String text;
  private final int[] begins;
  private final int count;
  private final ZoneKind[] kinds;

  /** Cuts a document's text. */
  public Blocks(AnnotatedDocument document) {
    this.text = document.text();
    Cutter cutter = new Cutter(text, document.sentences());
    this.begins = cutter.begins();
    this.count = begins.length;
    this.kinds = new ZoneKind[count];
    Arrays.fill(kinds, ZoneKind.PARAGRAPH);
    for (Zone zone : document.zones()) {
      // Zones come in text order, the longer first: an inner one overwrites the one around it.
      for (int i = at(zone.range().begin()); i < count && begins[i] < zone.range().end(); i++) {
        kinds[i] = zone.kind();
      }
    }
  }

  /** How many blocks there are, at least one. */
  public int count() {
    return count;
  }

  /** Where a block begins, in UTF-16 code units. */
  public int begin(int block) {
    return begins[block];
  }

  /** Where a block ends, without the line break. */
  public int end(int block) {
    int next = next(block);
    return next > begins[block] && text.charAt(next - 1) == '\n' ? next - 1 : next;
  }

  /** Where the block after a block begins; the length of the text for the last. */
  public int next(int block) {
    return block + 1 < count ? begins[block + 1] : text.length();
  }

  /** Tells whether a block ends its line: false where the line goes on in the next block. */
  public boolean endsLine(int block) {
    return block + 1 == count || text.charAt(begins[block + 1] - 1) == '\n';
  }

  /** The kind of layout that a block is in. */
  public ZoneKind kind(int block) {
    return kinds[block];
  }

  /** The block that an offset lies in; its line break counts as its last character. */
  public int at(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** The text of a block, without the line break. */
  public String text(int block) {
    return text.substring(begins[block], end(block));
  }

  private static final class Cutter {
    private final String text;
    private final List<Range> sentences;
    private int[] begins = new int[64];
    private int size;

    Cutter(String text, List<Range> sentences) {
      this.text = text;
      this.sentences = sentences;
    }

    int[] begins() {
      int begin = 0;
      add(0);
      while (begin < text.length()) {
        int end = text.indexOf('\n', begin);
        end = end < 0 ? text.length() : end;
        while (end - begin > LONGEST) {
          begin = cut(begin);
          add(begin);
        }
        begin = end + 1;
        if (end < text.length()) {
          add(begin);
        }
      }
      return Arrays.copyOf(begins, size);
    }

    private void add(int begin) {
      if (size == begins.length) {
        begins = Arrays.copyOf(begins, size * 2);
      }
      begins[size++] = begin;
    }

    private int cut(int begin) {
      int furthest = begin + LONGEST;
      int at = java.util.Collections.binarySearch(sentences, new Range(0, furthest), BY_END);
      int last = at >= 0 ? at : -at - 2;
      if (last >= 0 && sentences.get(last).end() > begin + LONGEST / 3) {
        return afterSpace(sentences.get(last).end(), furthest);
      }
      for (int i = furthest; i > begin + LONGEST / 3; i--) {
        if (Character.isWhitespace(text.charAt(i - 1))) {
          return i;
        }
      }
      return wholeCharacter(furthest);
    }

    private int afterSpace(int offset, int furthest) {
      int i = offset;
      while (i < furthest && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return i;
    }

    /** Not before a low surrogate, a combining mark or a joiner, or after a joiner. */
    private int wholeCharacter(int offset) {
      int i = offset;
      while (i > offset - LONGEST / 3 && isInside(i)) {
        i--;
      }
      return Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
    }

    private boolean isInside(int i) {
      int type = Character.getType(text.codePointAt(i));
      return Character.isLowSurrogate(text.charAt(i))
          || type == Character.NON_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || type == Character.FORMAT
          || Character.getType(text.codePointBefore(i)) == Character.FORMAT;
    }
  }
}
