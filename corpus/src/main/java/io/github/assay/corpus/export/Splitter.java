package io.github.assay.corpus.export;

import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cuts documents into parts so that nothing leaks: no story is in two parts, and what is dated is
 * trained on before it is tested on.
 *
 * <p>Stories in the order of their latest date fill the parts one after the other, the newest in
 * the last; so no story of a part is newer than one of a later part. Stories without a date are
 * dealt out by chance in the same proportions. Same documents, shares and seed, same split.
 */
final class Splitter {

  private final SplitOptions options;
  private final Stories stories = new Stories();
  private final Map<String, String> dates = new HashMap<>();

  Splitter(SplitOptions options) {
    this.options = options;
  }

  /** Adds a document; call in the order of ids. */
  void add(AnnotatedDocument document) {
    stories.add(document);
    dates.put(document.id(), document.article().published());
  }

  /** Where each document goes, by id. */
  SortedMap<String, Place> places() {
    List<List<String>> dated = new ArrayList<>();
    List<List<String>> undated = new ArrayList<>();
    for (List<String> story : stories.all()) {
      (latest(story).isEmpty() ? undated : dated).add(story);
    }
    Random random = new Random(options.seed());
    // Of one day, chance decides: ids in order may go by subject.
    Collections.shuffle(dated, random);
    dated.sort(Comparator.comparing(this::latest));
    Collections.shuffle(undated, random);
    SortedMap<String, Place> places = new TreeMap<>();
    fill(dated, places);
    fill(undated, places);
    return places;
  }

  /** Gives each story to the part in which its middle falls. */
  private void fill(List<List<String>> ordered, SortedMap<String, Place> places) {
    double all = ordered.stream().mapToInt(List::size).sum();
    double shares = options.shares().stream().mapToInt(Integer::intValue).sum();
    double before = 0;
    for (List<String> story : ordered) {
      double middle = (before + story.size() / 2.0) / all * shares;
      int part = 0;
      double end = options.shares().get(0);
      while (part < SplitOptions.PARTS.size() - 1
          && (middle >= end || options.shares().get(part) == 0)) {
        part++;
        end += options.shares().get(part);
      }
      String name = SplitOptions.PARTS.get(part);
      story.forEach(id -> places.put(id, new Place(name, story.get(0))));
      before += story.size();
    }
  }

  /** ISO 8601 sorts as text; days are enough. */
  private String latest(List<String> story) {
    return story.stream()
        .map(dates::get)
        .map(date -> date.substring(0, Math.min(10, date.length())))
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
