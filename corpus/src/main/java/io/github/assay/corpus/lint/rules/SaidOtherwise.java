package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds: the page is not at one with itself about title, author, publisher, address or language.
 */
public final class SaidOtherwise implements DocumentRule {

  private static final String SAID = "said.";
  private static final String BEHIND = "said/";

  @Override
  public void check(IndexedDocument document, Findings findings) {
    SortedMap<String, SortedMap<String, String>> fields = new TreeMap<>();
    for (Map.Entry<String, String> fact :
        document.document().meta().subMap(SAID, BEHIND).entrySet()) {
      String[] name = fact.getKey().split("\\.", 3);
      if (name.length == 3 && !name[1].equals("published") && !name[1].equals("modified")) {
        fields.computeIfAbsent(name[1], k -> new TreeMap<>()).put(name[2], fact.getValue());
      }
    }
    fields.forEach((field, said) -> findings.document(field + " by source: " + said));
  }
}
