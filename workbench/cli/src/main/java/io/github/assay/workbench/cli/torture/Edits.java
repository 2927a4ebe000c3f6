package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Edits that depend on their number and the document alone, so that two processes agree on them.
 */
final class Edits {

  /** A layer is saved after so many edits. */
  static final int A_SAVE = 50;

  private Edits() {}

  /** Makes the edit of a number; some numbers change nothing. */
  static void perform(EditSession session, int number) throws AssayException {
    session.perform(operation(session, new Random(number * 31L + 7)));
  }

  private static Operation operation(EditSession session, Random random) {
    List<Span> spans = session.document().spans();
    List<Range> tokens = session.base().tokens();
    Range token = tokens.get(random.nextInt(tokens.size()));
    Layer layer = Layer.values()[random.nextInt(Layer.values().length)];
    int kind = spans.size() < 10 ? 0 : random.nextInt(10);
    if (kind < 5) {
      return Operations.label(layer, token);
    }
    Span span = spans.get(random.nextInt(spans.size()));
    return switch (kind) {
      case 5 -> Operations.note(span.id(), "note \u00e9 \uD83D\uDE00 " + random.nextInt());
      case 6 -> Operations.delete(List.of(span.id()));
      case 7 -> feature(span, random);
      case 8 ->
          // Not before its begin: spans are told apart by where they begin, not by their ids.
          token.begin() > span.end()
              ? Operations.addFragment(span.id(), token)
              : Operations.label(layer, token);
      default -> link(spans, span, layer, token);
    };
  }

  private static Operation feature(Span span, Random random) {
    String feature = span.layer().features().get(0);
    List<String> values = FeatureValues.of(span.layer(), feature);
    return Operations.feature(span.id(), feature, values.get(random.nextInt(values.size())));
  }

  /**
   * What a document says, whatever its spans are called: a process that goes on after a crash may
   * give an id again that a deleted span had.
   */
  static List<String> content(AnnotatedDocument document) {
    Map<String, String> spans = new HashMap<>();
    for (Span span : document.spans()) {
      spans.put(span.id(), span.withId("-").toString());
    }
    List<String> content = new ArrayList<>(spans.values());
    for (Link link : document.links()) {
      content.add(
          link.type() + spans.get(link.from()) + spans.get(link.to()) + "as " + link.role());
    }
    content.sort(null);
    return content;
  }

  private static Operation link(List<Span> spans, Span span, Layer layer, Range token) {
    for (Span other : spans) {
      for (LinkType type : LinkType.values()) {
        if (type.allowsFrom(span.layer()) && type.target() == other.layer()) {
          return Operations.link(type, span.id(), other.id(), "");
        }
      }
    }
    return Operations.label(layer, token);
  }
}
