package io.github.assay.corpus.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How each annotator marked what a curated span is about, kept at the end of the span's note.
 *
 * <p>Example: {@code votes: anna c1 12..34; ben c7 12..30; clara -; taken anna}. Spaces, semicolons
 * and percent signs in ids are written as {@code %} and two hexadecimal digits.
 *
 * @param marks what each annotator marked, by name; empty where nothing
 * @param taken whose mark the span is; empty where it is nobody's
 */
public record Votes(Map<String, Optional<Mark>> marks, String taken) {

  private static final String BEGIN = "votes: ";
  private static final String NOTHING = "-";

  /**
   * An annotator's span at the time of the decision.
   *
   * @param id its id in the annotator's layer
   * @param fragments where it lay
   */
  public record Mark(String id, List<Range> fragments) {

    /** Copies the fragments. */
    public Mark {
      Objects.requireNonNull(id, "id");
      fragments = List.copyOf(fragments);
    }

    /** The mark that a span is. */
    public static Mark of(Span span) {
      return new Mark(span.id(), span.fragments());
    }
  }

  /** Copies the marks, sorted by name. */
  public Votes {
    Objects.requireNonNull(taken, "taken");
    marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
  }

  /**
   * Reads the votes of a span.
   *
   * @return the votes, or empty where the span's note holds none that can be read
   */
  public static Optional<Votes> of(Span span) {
    String note = span.provenance().note();
    int begin = note.lastIndexOf(BEGIN);
    return begin < 0 ? Optional.empty() : parse(note.substring(begin + BEGIN.length()));
  }

  private static Optional<Votes> parse(String text) {
    Map<String, Optional<Mark>> marks = new LinkedHashMap<>();
    String taken = "";
    for (String part : text.split("; ")) {
      String[] words = part.split(" ");
      if (words[0].equals("taken") && words.length == 2) {
        taken = words[1].equals(NOTHING) ? "" : words[1];
      } else if (words.length == 2 && words[1].equals(NOTHING)) {
        marks.put(words[0], Optional.empty());
      } else if (words.length == 3 && words[2].matches("\\d+\\.\\.\\d+(\\+\\d+\\.\\.\\d+)*")) {
        marks.put(words[0], Optional.of(new Mark(plain(words[1]), ranges(words[2]))));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Votes(marks, taken));
  }

  private static List<Range> ranges(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String range : text.split("\\+")) {
      int dots = range.indexOf("..");
      ranges.add(
          new Range(
              Integer.parseInt(range.substring(0, dots)),
              Integer.parseInt(range.substring(dots + 2))));
    }
    return ranges;
  }

  /** Puts the votes at the end of a remark; {@link #of} finds them there. */
  public String appendedTo(String remark) {
    List<String> parts = new ArrayList<>();
    marks.forEach(
        (name, mark) ->
            parts.add(
                name
                    + " "
                    + mark.map(
                            m ->
                                escaped(m.id())
                                    + " "
                                    + m.fragments().stream()
                                        .map(Range::toString)
                                        .collect(Collectors.joining("+")))
                        .orElse(NOTHING)));
    parts.add("taken " + (taken.isEmpty() ? NOTHING : taken));
    return (remark.isEmpty() ? "" : remark + " ") + BEGIN + String.join("; ", parts);
  }

  private static String escaped(String id) {
    return id.replace("%", "%25").replace(" ", "%20").replace(";", "%3B");
  }

  private static String plain(String id) {
    return id.replace("%3B", ";").replace("%20", " ").replace("%25", "%");
  }
}
