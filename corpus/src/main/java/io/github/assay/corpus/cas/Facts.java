package io.github.assay.corpus.cas;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;

/**
 * A document's further facts as the strings {@code name=value} of the feature {@code
 * Article.facts}.
 *
 * <p>The rules of the type system leave an array of strings as the only place for names that nobody
 * knows beforehand.
 */
final class Facts {

  private Facts() {}

  static StringArray array(SortedMap<String, String> facts, JCas cas) {
    StringArray array = new StringArray(cas, facts.size());
    int i = 0;
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String name = fact.getKey().replace("\\", "\\\\").replace("=", "\\=");
      array.set(i++, name + "=" + fact.getValue());
    }
    return array;
  }

  /**
   * Reads the facts back.
   *
   * @throws IllegalArgumentException if a string is no fact, or two have one name
   */
  static SortedMap<String, String> map(StringArray array) {
    SortedMap<String, String> facts = new TreeMap<>();
    for (String fact : array) {
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
