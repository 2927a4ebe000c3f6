package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.feature.Hash;
import io.github.assay.annotators.learned.feature.RuleView;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.sequence.Segment;
import java.util.List;

/** The segments of one chain in their text: what stands between two places. */
final class Scene {

  private final Words words;
  private final List<Segment> segments;
  private final int[] firstFrom;

  /**
   * Indexes segments.
   *
   * @param words the words of the document
   * @param segments the segments of one chain, in text order, not overlapping
   */
  Scene(Words words, List<Segment> segments) {
    this.words = words;
    this.segments = segments;
    this.firstFrom = new int[words.size() + 1];
    int next = 0;
    for (int t = 0; t <= words.size(); t++) {
      while (next < segments.size() && segments.get(next).begin() < t) {
        next++;
      }
      firstFrom[t] = next;
    }
  }

  Words words() {
    return words;
  }

  List<Segment> segments() {
    return segments;
  }

  /** Hash of the types of the segments that begin from one token to before another, at most 6. */
  int pattern(int from, int to) {
    int hash = 0;
    int count = 0;
    for (int i = firstFrom[Math.min(from, to)]; i < segments.size() && count < 6; i++, count++) {
      if (segments.get(i).begin() >= to) {
        break;
      }
      hash = Hash.join(hash, segments.get(i).type() + 1);
    }
    return hash;
  }

  /** Counts the segments of a type that begin from one token to before another, at most 4. */
  int count(int type, int from, int to) {
    int count = 0;
    for (int i = firstFrom[Math.min(from, to)]; i < segments.size() && count < 4; i++) {
      if (segments.get(i).begin() >= to) {
        break;
      }
      count += segments.get(i).type() == type ? 1 : 0;
    }
    return count;
  }

  /** Type of the first segment that begins from a token on in its sentence, or -1. */
  int typeAfter(int token) {
    if (token >= words.size() || firstFrom[token] >= segments.size()) {
      return -1;
    }
    Segment next = segments.get(firstFrom[token]);
    return next.begin() < words.sentenceEnd(token) ? next.type() : -1;
  }

  /** Type of the last segment that begins before a token in its sentence, or -1. */
  int typeBefore(int token) {
    int index = firstFrom[Math.min(token, words.size())] - 1;
    if (index < 0 || token == 0) {
      return -1;
    }
    Segment last = segments.get(index);
    return last.begin() >= words.sentenceBegin(token - 1) ? last.type() : -1;
  }

  /**
   * Sentences that begin after one token and not after another, 3 for more; 8 is added for a new
   * paragraph.
   */
  int breaks(int from, int to) {
    int count = 0;
    int paragraph = 0;
    int t = from < words.size() ? words.sentenceEnd(from) : words.size();
    while (t <= to && t < words.size()) {
      count++;
      paragraph = words.boundary(t) == Words.PARAGRAPH ? 8 : paragraph;
      t = words.sentenceEnd(t);
    }
    return Math.min(3, count) + paragraph;
  }

  /**
   * Tells whether the rules, too, see two mentions as parts of one attribution or condition.
   *
   * @return 2 if they do, 1 if they see one of them in another, 0 if they see neither
   */
  int tied(Mention a, Mention b) {
    boolean condition = Chain.of(a.kind()) == Chain.CONDITION;
    return tied(condition ? words.conditions() : words.attribution(), a, b);
  }

  private static int tied(RuleView rules, Mention a, Mention b) {
    int left = rules.group(a.begin());
    int right = rules.group(b.begin());
    return left < 0 && right < 0 ? 0 : left == right ? 2 : 1;
  }

  int word(int token) {
    return token < 0 || token >= words.size() ? 0 : words.word(token);
  }

  int shape(int token) {
    return token < 0 || token >= words.size() ? 0 : words.shape(token);
  }

  int quote(int token) {
    return token < 0 || token >= words.size() ? 7 : words.quote(token);
  }

  static int bucket(int distance) {
    return distance < 4
        ? distance
        : distance < 7 ? 4 : distance < 12 ? 5 : distance < 20 ? 6 : distance < 40 ? 7 : 8;
  }
}
