package io.github.assay.workbench.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnotationRowsTest {

  private static final String TEXT = "Ann said rain comes if wind turns. Bob agreed.";

  private final EditSession session =
      new EditSession(
          AnnotatedDocument.of("d", TEXT)
              .withAnnotations(
                  List.of(
                      span("s1", Layer.SOURCE, "Ann"),
                      span("u1", Layer.CUE, "said"),
                      span("c1", Layer.CLAIM, "rain comes"),
                      span("u2", Layer.CUE, "if"),
                      span("p1", Layer.PRECONDITION, "wind turns"),
                      span("s2", Layer.SOURCE, "Bob")),
                  List.of(
                      new Link(LinkType.SOURCE, "c1", "s1", "speaker"),
                      new Link(LinkType.CUE, "c1", "u1", "attribution"),
                      new Link(LinkType.PRECONDITION, "c1", "p1", "necessary"),
                      new Link(LinkType.CUE, "p1", "u2", "condition"))),
          "anna",
          (id, change) -> {});
  private final Mirror mirror = new Mirror();
  private final AnnotationRows rows = new AnnotationRows(session.annotations(), TEXT, mirror);

  @BeforeEach
  void readAll() {
    rows.restart(AnnotationFilter.ALL);
    rows.more(100);
    session.addListener(rows::changed);
  }

  @Test
  void listsClaimsAndWhatNothingLinksTo() {
    assertEquals(List.of("c1", "s2"), shown());
    assertEquals(
        List.of("s1", "p1", "u1"),
        rows.children(rows.at(0)).stream().map(c -> c.span().id()).toList());
  }

  @Test
  void readsInPortions() {
    rows.restart(AnnotationFilter.ALL);
    assertTrue(rows.more(3));
    assertEquals(List.of("c1"), shown());
    assertFalse(rows.more(3));
    assertEquals(List.of("c1", "s2"), shown());
  }

  @Test
  void keepsUpWithEditsBeforeAndBehindThePlaceThatIsRead() throws Exception {
    rows.restart(AnnotationFilter.ALL);
    rows.more(3);
    session.perform(Operations.delete(List.of("u1")));
    session.perform(Operations.label(Layer.CLAIM, new Range(0, 8)));
    session.perform(Operations.label(Layer.CLAIM, range("agreed")));
    assertEquals(List.of("anna-1", "c1"), shown());
    rows.more(100);
    assertEquals(List.of("anna-1", "c1", "s2", "anna-2"), shown());
    assertEquals(shown(), mirror.ids);
  }

  @Test
  void followsLinkingAndUnlinkingAndUndo() throws Exception {
    session.perform(Operations.link(LinkType.SOURCE, "c1", "s2", ""));
    assertEquals(List.of("c1"), shown());
    session.undo();
    assertEquals(List.of("c1", "s2"), shown());
    session.perform(Operations.delete(List.of("c1")));
    assertEquals(List.of("s1", "u1", "p1", "s2"), shown());
    session.undo();
    assertEquals(List.of("c1", "s2"), shown());
    assertEquals(shown(), mirror.ids);
  }

  @Test
  void movesARowWhoseSpanBeginsElsewhere() throws Exception {
    session.perform(Operations.fragments("c1", List.of(range("agreed"))));
    assertEquals(List.of("s2", "c1"), shown());
    assertEquals(shown(), mirror.ids);
  }

  @Test
  void tellsThatAClaimChangedWhenItsPreconditionsCueDoes() throws Exception {
    mirror.changed.clear();
    session.perform(Operations.accept("u2"));
    assertEquals(List.of("c1"), mirror.changed);
  }

  @Test
  void filtersByLayerStatusOriginAndWords() throws Exception {
    session.perform(Operations.accept("s1"));
    session.perform(Operations.note("s2", "Which Bob?"));
    filter(Optional.of(Layer.CUE), Optional.empty(), "", "");
    assertEquals(List.of("u1", "u2"), shown());
    filter(Optional.empty(), Optional.of(Status.ACCEPTED), "", "");
    assertEquals(List.of("c1"), shown());
    filter(Optional.of(Layer.SOURCE), Optional.of(Status.SUGGESTED), "", "");
    assertEquals(List.of("s2"), shown());
    filter(Optional.empty(), Optional.empty(), "human:anna", "");
    assertEquals(List.of(), shown());
    filter(Optional.empty(), Optional.empty(), "", "WIND");
    assertEquals(List.of("c1"), shown());
    filter(Optional.empty(), Optional.empty(), "", "which bob");
    assertEquals(List.of("s2"), shown());
  }

  @Test
  void findsTheWayToWhatIsLinked() {
    assertEquals(List.of("c1", "p1", "u2"), ids(rows.path(get("u2"), "c1")));
    filter(Optional.of(Layer.SOURCE), Optional.empty(), "", "");
    assertEquals(List.of(), ids(rows.path(get("u2"), "c1")));
  }

  @Test
  void isReadAnewAfterABulkEdit() throws Exception {
    List<Range> everywhere =
        IntStream.range(0, TEXT.length())
            .boxed()
            .flatMap(
                b -> IntStream.rangeClosed(b + 1, TEXT.length()).mapToObj(e -> new Range(b, e)))
            .filter(r -> r.of(TEXT).strip().length() == r.length())
            .toList();
    var change = session.perform(Operations.labelAll(Layer.CLAIM, everywhere)).orElseThrow();
    assertFalse(rows.changed(change));
    rows.more(Integer.MAX_VALUE);
    assertEquals(session.annotations().spans(Layer.CLAIM).size() + 1, rows.size());
  }

  private void filter(Optional<Layer> layer, Optional<Status> status, String origin, String words) {
    rows.restart(new AnnotationFilter(layer, status, origin, words));
    rows.more(Integer.MAX_VALUE);
  }

  private Span get(String id) {
    return session.annotations().span(id).orElseThrow();
  }

  private List<String> shown() {
    return IntStream.range(0, rows.size()).mapToObj(i -> rows.at(i).id()).toList();
  }

  private static List<String> ids(List<Span> spans) {
    return spans.stream().map(Span::id).toList();
  }

  private static Range range(String part) {
    return new Range(TEXT.indexOf(part), TEXT.indexOf(part) + part.length());
  }

  private static Span span(String id, Layer layer, String part) {
    Range range = range(part);
    return Span.of(id, layer, range.begin(), range.end(), Provenance.suggested("rules@1", 0.5f));
  }

  /** What a widget would show that only listens. */
  private final class Mirror implements AnnotationRows.Listener {

    private final List<String> ids = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    @Override
    public void restarted() {
      ids.clear();
    }

    @Override
    public void grown() {
      while (ids.size() < rows.size()) {
        ids.add(rows.at(ids.size()).id());
      }
    }

    @Override
    public void inserted(int index) {
      ids.add(index, rows.at(index).id());
    }

    @Override
    public void removed(int index) {
      ids.remove(index);
    }

    @Override
    public void changed(int index) {
      changed.add(rows.at(index).id());
    }
  }
}
