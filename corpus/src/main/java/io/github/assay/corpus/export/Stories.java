package io.github.assay.corpus.export;

import io.github.assay.corpus.duplicates.DuplicateFinder;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings documents together that tell one story: of one address or one title, or copies of one
 * another, as a report and its update or two papers' print of one wire story.
 */
final class Stories {

  private static final int SHORT_TITLE = 4;

  private final DuplicateFinder copies = new DuplicateFinder();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, String> firstOf = new HashMap<>();

  /** Adds a document. */
  void add(AnnotatedDocument document) {
    String id = document.id();
    parents.put(id, id);
    copies.add(document);
    String address = address(document.article().url());
    if (!address.isEmpty()) {
      same("url " + address, id);
    }
    String title = plain(document.article().title());
    if (title.split(" ").length >= SHORT_TITLE) {
      same("title " + title, id);
    }
  }

  private void same(String key, String id) {
    String first = firstOf.putIfAbsent(key, id);
    if (first != null) {
      join(first, id);
    }
  }

  /** The stories: ids of their documents, each in the order of adding, the stories too. */
  List<List<String>> all() {
    for (List<String> group : copies.groups()) {
      group.forEach(id -> join(group.get(0), id));
    }
    Map<String, List<String>> stories = new LinkedHashMap<>();
    parents
        .keySet()
        .forEach(id -> stories.computeIfAbsent(root(id), r -> new ArrayList<>()).add(id));
    return List.copyOf(stories.values());
  }

  private String root(String id) {
    String root = id;
    while (!parents.get(root).equals(root)) {
      root = parents.get(root);
    }
    return root;
  }

  private void join(String a, String b) {
    parents.put(root(b), root(a));
  }

  private static String address(String url) {
    return url.toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("[?#].*", "")
        .replaceFirst("/+$", "");
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
