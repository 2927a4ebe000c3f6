package io.github.assay.corpus.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document's further facts as the strings {@code name=value} of the feature {@code
 * Article.facts}.
 *
 * <p>The rules of the type system leave an array of strings as the only place for names that nobody
 * knows beforehand.
 */
public final class Facts {

  private Facts() {}

  /** The facts as strings, sorted by name. */
  public static List<String> list(SortedMap<String, String> facts) {
    List<String> list = new ArrayList<>(facts.size());
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String name = fact.getKey().replace("\\", "\\\\").replace("=", "\\=");
      list.add(name + "=" + fact.getValue());
    }
    return list;
  }

  /**
   * Reads the facts back.
   *
   * @throws IllegalArgumentException if a string is no fact, or two have one name
   */
  public static SortedMap<String, String> map(Iterable<String> list) {
    SortedMap<String, String> facts = new TreeMap<>();
    for (String fact : list) {
      StringBuilder name = new StringBuilder();
      int i = 0;
      while (fact != null && i < fact.length() && fact.charAt(i) != '=') {
        if (fact.charAt(i) == '\\' && i + 1 < fact.length()) {
          i++;
        }
        name.append(fact.charAt(i++));
      }
      if (fact == null || i >= fact.length()) {
        throw new IllegalArgumentException("the fact \"%s\" is not name=value".formatted(fact));
      }
      if (facts.put(name.toString(), fact.substring(i + 1)) != null) {
        throw new IllegalArgumentException("there are two facts named \"" + name + "\"");
      }
    }
    return facts;
  }
}
