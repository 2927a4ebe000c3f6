package io.github.assay.annotators.learned;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Builds small gold documents out of a few patterns. */
final class ToyGold {

  private static final List<String> PEOPLE =
      List.of("The minister", "Ms Lopez", "He", "A spokesman", "The mayor of Bonn", "Tehran");
  private static final List<String> VERBS = List.of("said", "claimed", "insisted", "warned");
  private static final List<String> CONTENTS =
      List.of("the talks will go on", "prices may rise", "nobody was hurt", "taxes are too high");
  private static final List<String> CONDITIONS =
      List.of("the attacks cease", "parliament agrees", "it rains", "the strike is lifted");

  private ToyGold() {}

  static List<AnnotatedDocument> documents(int count, int from) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (int d = from; d < from + count; d++) {
      Builder b = new Builder();
      for (int s = 0; s < 6; s++) {
        b.sentence(d * 7 + s * 5, (d + s) % 4);
      }
      documents.add(b.build("toy-" + d));
    }
    return documents;
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int next;

    private void sentence(int seed, int pattern) {
      String person = PEOPLE.get(seed % PEOPLE.size());
      String verb = VERBS.get(seed / 2 % VERBS.size());
      String content = CONTENTS.get(seed / 3 % CONTENTS.size());
      int mark = next++;
      if (pattern == 0) {
        add(Layer.SOURCE, "s" + mark, person);
        add(Layer.CUE, "c" + mark, verb);
        text.append("that ");
        add(Layer.CLAIM, "k" + mark, content);
        text.setLength(text.length() - 1);
        text.append(". ");
      } else if (pattern == 1) {
        int begin = text.length();
        text.append("“Well,” ");
        Range first = new Range(begin, text.length() - 1);
        add(Layer.CUE, "c" + mark, verb);
        add(Layer.SOURCE, "s" + mark, person);
        text.setLength(text.length() - 1);
        text.append(", ");
        begin = text.length();
        text.append("“").append(content).append(".” ");
        Range second = new Range(begin, text.length() - 1);
        spans.add(
            new Span(
                "k" + mark,
                Layer.CLAIM,
                List.of(first, second),
                new TreeMap<>(),
                Provenance.manual("toy")));
      } else if (pattern == 2) {
        text.append("It was a long day in the old town. ");
        return;
      } else {
        text.append("The plan fails ");
        add(Layer.CUE, "q" + mark, "unless");
        add(Layer.PRECONDITION, "p" + mark, CONDITIONS.get(seed % CONDITIONS.size()));
        text.setLength(text.length() - 1);
        text.append(".\n");
        links.add(new Link(LinkType.CUE, "p" + mark, "q" + mark, ""));
        return;
      }
      links.add(new Link(LinkType.SOURCE, "k" + mark, "s" + mark, ""));
      links.add(new Link(LinkType.CUE, "k" + mark, "c" + mark, ""));
    }

    private void add(Layer layer, String id, String words) {
      int begin = text.length();
      text.append(words).append(' ');
      spans.add(Span.of(id, layer, begin, text.length() - 1, Provenance.manual("toy")));
    }

    private AnnotatedDocument build(String id) {
      return AnnotatedDocument.of(id, text.toString()).withAnnotations(spans, links);
    }
  }
}
