package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops lines that stood before, word for word, as pull quotations and stray copies do. */
final class RepeatedLines implements Pass {

  /** In UTF-16 code units: shorter lines may well come twice. */
  private static final int SHORTEST = 30;

  /** In UTF-16 code units of prose: so long a run of lines comes twice by mistake alone. */
  private static final int COPY = 500;

  /** A menu or a plan of meals repeats short lines on purpose, but not sentences. */
  private static final double MOSTLY = 0.75;

  /** An article that repeats more of its lines does so on purpose, as recipes and forms do. */
  private static final double MOST_SHARE = 0.1;

  /** A page that holds its article two or three times says more of its lines once. */
  private static final double FEWEST_DISTINCT = 0.3;

  @Override
  public void apply(Sheet sheet) {
    if (distinct(sheet) >= FEWEST_DISTINCT * sheet.size()) {
      dropCopies(sheet);
    }
    Set<String> seen = new HashSet<>();
    List<Integer> repeats = new ArrayList<>();
    int body = 0;
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isBody(i) && !sheet.is(i, ZoneKind.TABLE)) {
        body++;
        String text = sheet.line(i).text();
        if (text.length() > SHORTEST && !seen.add(text)) {
          repeats.add(i);
        }
      }
    }
    if (repeats.size() == 1 || repeats.size() < MOST_SHARE * body) {
      repeats.forEach(i -> sheet.set(i, ZoneKind.BOILERPLATE));
    }
  }

  private static int distinct(Sheet sheet) {
    Set<String> lines = new HashSet<>();
    for (int i = 0; i < sheet.size(); i++) {
      lines.add(sheet.line(i).text());
    }
    return lines.size();
  }

  /** Drops runs of lines that stood before in the same order: the page holds its article twice. */
  private static void dropCopies(Sheet sheet) {
    Map<String, Integer> firsts = new HashMap<>();
    int i = 0;
    while (i < sheet.size()) {
      int before = firsts.getOrDefault(sheet.line(i).text(), i);
      int length = before == i ? 0 : copied(before, i, sheet);
      if (length == 0) {
        firsts.put(sheet.line(i).text(), i);
        length = 1;
      } else if (isCopy(i, i + length, sheet)) {
        dropCopy(before, i, length, sheet);
      }
      i += length;
    }
  }

  /** How many lines from one on are the same as those from an earlier one on. */
  private static int copied(int before, int from, Sheet sheet) {
    int length = 0;
    while (before + length < from
        && from + length < sheet.size()
        && sheet.line(from + length).text().equals(sheet.line(before + length).text())) {
      length++;
    }
    return length;
  }

  private static boolean isCopy(int from, int to, Sheet sheet) {
    int begin = sheet.article().first;
    int prose = sheet.page().prose(begin + from, begin + to);
    int size = sheet.page().length(begin + from, begin + to);
    boolean sentences = prose > MOSTLY * size;
    boolean much = size > MOST_SHARE * sheet.page().length(sheet.article());
    return prose >= COPY && (sentences || much);
  }

  private static void dropCopy(int before, int from, int length, Sheet sheet) {
    for (int n = 0; n < length; n++) {
      if (sheet.isBody(from + n) && sheet.isBody(before + n)) {
        sheet.set(from + n, ZoneKind.BOILERPLATE);
      }
    }
  }
}
