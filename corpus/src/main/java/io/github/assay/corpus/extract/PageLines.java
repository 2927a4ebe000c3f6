package io.github.assay.corpus.extract;

import java.util.List;

/** The lines and boxes of a page, with sums over any run of lines in constant time. */
final class PageLines {

  private final List<Box> boxes;
  private final List<PageLine> lines;
  private final List<TimeMark> times;
  private final int[] prose;
  private final int[] length;
  private final int[] linked;

  /**
   * Sums up the lines.
   *
   * @param boxes all boxes, each before those inside it; the first is the page's body
   * @param lines all lines, in reading order
   * @param times the times in them, in reading order
   */
  PageLines(List<Box> boxes, List<PageLine> lines, List<TimeMark> times) {
    this.boxes = List.copyOf(boxes);
    this.lines = List.copyOf(lines);
    this.times = List.copyOf(times);
    this.prose = new int[lines.size() + 1];
    this.length = new int[lines.size() + 1];
    this.linked = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      prose[i + 1] = prose[i] + line.prose();
      length[i + 1] = length[i] + line.text().length();
      linked[i + 1] = linked[i] + line.linked();
    }
  }

  List<Box> boxes() {
    return boxes;
  }

  List<PageLine> lines() {
    return lines;
  }

  List<TimeMark> times() {
    return times;
  }

  PageLine line(int i) {
    return lines.get(i);
  }

  /** The prose of lines, in UTF-16 code units. */
  int prose(int from, int to) {
    return prose[to] - prose[from];
  }

  /** The prose in a box, in UTF-16 code units. */
  int prose(Box box) {
    return prose(box.first, box.end);
  }

  /** All that lines hold, in UTF-16 code units. */
  int length(int from, int to) {
    return length[to] - length[from];
  }

  /** All that a box holds, in UTF-16 code units. */
  int length(Box box) {
    return length(box.first, box.end);
  }

  /** What a box holds in links, in UTF-16 code units. */
  int linked(Box box) {
    return linked[box.end] - linked[box.first];
  }
}
