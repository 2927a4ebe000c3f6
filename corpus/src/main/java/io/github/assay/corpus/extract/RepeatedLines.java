package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drops lines that stood before, word for word, as pull quotations and stray copies do. */
final class RepeatedLines implements Pass {

  /** In UTF-16 code units: shorter lines may well come twice. */
  private static final int SHORTEST = 30;

  /** An article that repeats more of its lines does so on purpose, as recipes and forms do. */
  private static final double MOST_SHARE = 0.1;

  @Override
  public void apply(Sheet sheet) {
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
}
