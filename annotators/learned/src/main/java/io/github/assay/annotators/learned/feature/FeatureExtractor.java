package io.github.assay.annotators.learned.feature;

import java.util.Optional;

/**
 * Makes the features of every token of a document: hashes of what stands around it.
 *
 * <p>One object serves one document and one thread. What is constant over a sentence is computed
 * once; a token's features are then some sixty integer operations, without garbage.
 */
public final class FeatureExtractor {

  /** The greatest number of features of one token. */
  public static final int MAX = 192;

  private static final int PAD = 4;

  private final Words w;
  private final int n;
  private final int[] word;
  private final int[] coarse;
  private final int[] fine;
  private final int[] shape;
  private final int[] cueness;
  private final int[] leftCue;
  private final int[] rightCue;
  private final int[] comma;
  private final RuleView rules;
  private final Optional<Guide> guide;
  private final int[] kind;
  private final int[] main;
  private final int[] meaning;
  private int[] out = new int[0];
  private int count;

  /**
   * Prepares a document.
   *
   * @param words its words
   * @param lexicon what training knows of words
   * @param rules what the rules say
   * @param guide what a first tagging says, empty for the first tagging itself
   */
  public FeatureExtractor(Words words, Lexicon lexicon, RuleView rules, Optional<Guide> guide) {
    this.rules = rules;
    this.guide = guide;
    w = words;
    words.describe();
    n = words.size;
    word = new int[n + 2 * PAD];
    coarse = new int[n + 2 * PAD];
    fine = new int[n + 2 * PAD];
    shape = new int[n + 2 * PAD];
    cueness = new int[n + 2 * PAD];
    for (int t = 0; t < n; t++) {
      word[t + PAD] = words.word[t];
      shape[t + PAD] = words.shape[t];
      int row = lexicon.row(words.word[t]);
      if (row >= 0) {
        coarse[t + PAD] = lexicon.coarse(row);
        fine[t + PAD] = lexicon.fine(row);
        cueness[t + PAD] = lexicon.cueness(row);
      } else {
        int like = lexicon.row(words.alike[t]);
        cueness[t + PAD] = like < 0 ? 0 : lexicon.cueness(like);
        coarse[t + PAD] = 1000 + words.shape[t];
        fine[t + PAD] = Hash.join(1000 + words.shape[t], words.suffix2[t]);
      }
    }
    kind = new int[n + 2 * PAD];
    main = new int[n + 2 * PAD];
    meaning = new int[n + 2 * PAD];
    for (int t = 0; t < n; t++) {
      Readings.Reading reading = words.reading[t];
      kind[t + PAD] = reading.kind();
      main[t + PAD] = reading.main();
      meaning[t + PAD] = Hash.join(reading.noun(), reading.verb());
    }
    leftCue = new int[n];
    rightCue = new int[n];
    comma = new int[n];
    for (int from = 0; from < n; from = words.sentenceEnd[from]) {
      scan(from, words.sentenceEnd[from]);
    }
  }

  private void scan(int from, int to) {
    int last = -1;
    int lastComma = -1;
    for (int t = from; t < to; t++) {
      leftCue[t] = last;
      comma[t] = lastComma;
      if (cueness[t + PAD] >= 3) {
        last = t;
      }
      if (w.shape[t] == Shape.COMMA) {
        lastComma = t;
      }
    }
    last = -1;
    for (int t = to - 1; t >= from; t--) {
      rightCue[t] = last;
      if (cueness[t + PAD] >= 3) {
        last = t;
      }
    }
  }

  /**
   * Writes the features of a token.
   *
   * @param t the token
   * @param features receives hashes; at least {@link #MAX} long
   * @return how many were written
   */
  public int extract(int t, int[] features) {
    out = features;
    count = 0;
    int i = t + PAD;
    int w0 = word[i];
    int w1 = word[i + 1];
    int p1 = word[i - 1];
    int s0 = shape[i];
    int sp = shape[i - 1];
    int sn = shape[i + 1];
    int quote = quote(t - 1) * 64 + quote(t) * 8 + quote(t + 1);
    int edge = w.boundary[t];
    // Words near by.
    for (int d = -3; d <= 3; d++) {
      add(10 + d, word[i + d]);
    }
    add(20, p1, w0);
    add(21, w0, w1);
    add(22, word[i - 2], p1);
    add(23, w1, word[i + 2]);
    add(24, p1, w1);
    add(25, Hash.join(p1, w0), w1);
    add(26, Hash.join(word[i - 3], word[i - 2]), p1);
    // Classes of words near by.
    for (int d = -2; d <= 2; d++) {
      add(30 + d, coarse[i + d]);
      add(40 + d, fine[i + d]);
    }
    add(45, fine[i - 1], fine[i]);
    add(46, fine[i], fine[i + 1]);
    add(47, Hash.join(coarse[i - 1], coarse[i]), coarse[i + 1]);
    add(48, Hash.join(coarse[i - 2], coarse[i - 1]), coarse[i]);
    add(49, Hash.join(coarse[i], coarse[i + 1]), coarse[i + 2]);
    add(50, Hash.join(fine[i - 2], fine[i - 1]), fine[i]);
    add(51, fine[i - 1], fine[i + 1]);
    readings(i);
    // Letters.
    add(60, w.suffix3[t], s0);
    add(61, w.suffix2[t], s0);
    add(62, w.prefix3[t]);
    add(63, t > 0 ? w.suffix3[t - 1] : 0);
    add(64, t + 1 < n ? w.suffix3[t + 1] : 0);
    add(65, sp * 256 + s0 * 16 + sn);
    add(66, s0 * 16 + sn, shape[i + 2]);
    add(67, sp * 16 + shape[i - 2], s0);
    add(68, w0, s0 * 4 + edge);
    // Quotation marks.
    add(70, quote);
    add(71, quote(t) * 4 + edge, w0);
    add(72, quote(t), p1);
    add(73, quote(t), w1);
    add(74, quote, sp * 16 + s0);
    // Place in the sentence.
    int head = Math.min(7, t - w.sentenceBegin[t]);
    int tail = Math.min(7, w.sentenceEnd[t] - 1 - t);
    int first = word[w.sentenceBegin[t] + PAD];
    add(80, head * 8 + tail, edge);
    add(81, first, Math.min(head, 4));
    add(82, tail, quote(t) * 16 + s0);
    add(83, edge, p1);
    // Likely cues of the sentence.
    cues(t, i);
    // Clauses.
    int sinceComma = comma[t] < 0 ? 9 : bucket(t - comma[t]);
    add(110, sinceComma, comma[t] < 0 ? first : word[comma[t] + 1 + PAD]);
    add(111, sinceComma * 16 + s0, cueness[i]);
    rules.add(this, t);
    if (guide.isPresent()) {
      guide.get().add(this, t);
    }
    return count;
  }

  private void readings(int i) {
    int m0 = main[i];
    int before = Hash.join(main[i - 2], main[i - 1]);
    int after = Hash.join(main[i + 1], main[i + 2]);
    for (int d = -2; d <= 2; d++) {
      add(172 + d, kind[i + d]);
    }
    add(175, main[i - 1], m0);
    add(176, m0, main[i + 1]);
    add(177, before, m0);
    add(178, Hash.join(main[i - 1], m0), main[i + 1]);
    add(179, m0, after);
    add(180, Hash.join(before, m0), after);
    add(181, Hash.join(main[i - 3], before), m0);
    add(182, Hash.join(m0, after), main[i + 3]);
    add(183, kind[i - 1], kind[i]);
    add(184, kind[i], kind[i + 1]);
    add(185, meaning[i]);
    add(186, meaning[i - 1]);
    add(187, meaning[i + 1]);
    add(188, meaning[i], main[i + 1]);
    add(189, meaning[i - 1], m0);
    add(190, meaning[i], main[i - 1]);
    add(191, meaning[i], word[i + 1]);
    add(192, meaning[i - 1], word[i]);
    add(193, meaning[i - 2], Hash.join(main[i - 1], m0));
  }

  private void cues(int t, int i) {
    int left = leftCue[t];
    int right = rightCue[t];
    int l = left < 0 ? 0 : word[left + PAD];
    int r = right < 0 ? 0 : word[right + PAD];
    int ld = left < 0 ? 15 : bucket(t - left);
    int rd = right < 0 ? 15 : bucket(right - t);
    int between = left >= 0 && comma[t] > left ? 1 : 0;
    int that = left < 0 ? 0 : word[left + 1 + PAD];
    add(90, l, ld);
    add(91, r, rd);
    add(92, Hash.join(l, that), Math.min(ld, 3));
    add(93, ld * 16 + rd, cueness[i] * 2 + between);
    add(94, Hash.join(l, ld * 2 + between), coarse[i]);
    add(95, Hash.join(r, rd), coarse[i]);
    add(96, ld * 16 + rd, word[i]);
    add(97, ld * 16 + rd, word[i - 1]);
    add(98, cueness[i - 1] * 36 + cueness[i] * 6 + cueness[i + 1], shape[i]);
    add(99, cueness[i], coarse[i - 1]);
    add(100, cueness[i - 1], coarse[i]);
    add(101, l, between * 8 + quote(t));
    add(102, ld * 16 + rd, quote(t) * 64 + quote(t - 1) * 8 + between);
    add(103, that, ld);
    add(104, rd * 16 + shape[i], Math.min(7, t - w.sentenceBegin[t]));
    add(105, Hash.join(cueness[i - 1], fine[i]), fine[i + 1]);
  }

  private int quote(int t) {
    return t < 0 || t >= n ? 7 : w.quote[t];
  }

  static int bucket(int distance) {
    return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;
  }

  void add(int template, int value) {
    out[count++] = Hash.mix(value * 0x9E3779B1 + template * 0x85EBCA77);
  }

  void add(int template, int a, int b) {
    add(template, Hash.join(a, b));
  }
}
