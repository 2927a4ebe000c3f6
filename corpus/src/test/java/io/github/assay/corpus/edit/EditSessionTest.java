package io.github.assay.corpus.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
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
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditSessionTest {

  private static final String TEXT =
      "The minister said that talks are impossible without a ceasefire, as before.";

  private final AnnotatedDocument document =
      AnnotatedDocument.of("doc", TEXT)
          .withAnnotations(
              List.of(
                  suggested("s1", Layer.SOURCE, "The minister"),
                  suggested("c1", Layer.CLAIM, "talks are impossible"),
                  suggested("p1", Layer.PRECONDITION, "a ceasefire")),
              List.of());
  private final List<Change> journal = new ArrayList<>();
  private final EditSession session =
      new EditSession(document, "anna", (id, change) -> journal.add(change));

  @Test
  void labelsTheTrimmedRangeAsManual() throws AssayException {
    Range range = range("said ");
    session.perform(Operations.label(Layer.CUE, range));
    Span cue = session.annotations().overlapping(range).get(0);
    assertEquals("said", cue.coveredText(TEXT));
    assertEquals("anna-1", cue.id());
    assertEquals(Provenance.manual("anna"), cue.provenance());
  }

  @Test
  void labellingWhatIsSuggestedAcceptsIt() throws AssayException {
    session.perform(Operations.label(Layer.CLAIM, range("talks are impossible")));
    assertEquals(3, session.annotations().spans().size());
    assertEquals(Status.ACCEPTED, status("c1"));
  }

  @Test
  void undoesAndRedoesEveryOperationBackToTheBeginning() throws AssayException {
    List<Operation> operations =
        List.of(
            Operations.link(LinkType.SOURCE, "c1", "s1", "speaker"),
            Operations.link(LinkType.PRECONDITION, "c1", "p1", ""),
            Operations.move("c1", Edge.END, Step.TOKEN, Direction.FORWARD),
            Operations.move("c1", Edge.BEGIN, Step.CLAUSE, Direction.BACKWARD),
            Operations.addFragment("c1", range("as before")),
            Operations.feature("c1", "modality", "denied"),
            Operations.note("c1", "odd"),
            Operations.labelAll(Layer.CUE, List.of(range("said"), range("without"))),
            Operations.relabel("p1", Layer.SOURCE),
            Operations.acceptAll(List.of("s1")),
            Operations.delete(List.of("c1")));
    List<AnnotatedDocument> states = new ArrayList<>();
    for (Operation operation : operations) {
      states.add(session.document());
      assertTrue(session.perform(operation).isPresent());
    }
    AnnotatedDocument end = session.document();
    for (int i = states.size() - 1; i >= 0; i--) {
      assertTrue(session.undo().isPresent());
      assertEquals(states.get(i), session.document());
    }
    assertEquals(document, session.document());
    assertTrue(session.undo().isEmpty());
    while (session.redo().isPresent()) {}
    assertEquals(end, session.document());
    assertEquals(3L * operations.size(), journal.size());
  }

  @Test
  void replayedJournalGivesTheSameDocument() throws AssayException {
    session.perform(Operations.link(LinkType.SOURCE, "c1", "s1", "speaker"));
    session.perform(Operations.delete(List.of("s1")));
    session.undo();
    Annotations replayed = new Annotations(document);
    journal.forEach(replayed::apply);
    assertEquals(session.document(), document.withAnnotations(replayed.spans(), replayed.links()));
  }

  @Test
  void changesNothingWhereTheSinkRefuses() {
    EditSession full =
        new EditSession(
            document,
            "anna",
            (id, change) -> {
              throw new AssayException("doc: the disk is full");
            });
    assertThrows(AssayException.class, () -> full.perform(Operations.accept("c1")));
    assertEquals(document, full.document());
    assertFalse(full.isDirty());
  }

  @Test
  void movesBoundariesByTokenAndClause() throws AssayException {
    session.perform(Operations.move("c1", Edge.END, Step.TOKEN, Direction.FORWARD));
    assertEquals("talks are impossible without", covered("c1"));
    session.perform(Operations.move("c1", Edge.BEGIN, Step.TOKEN, Direction.FORWARD));
    assertEquals("are impossible without", covered("c1"));
    session.perform(Operations.move("c1", Edge.END, Step.CLAUSE, Direction.FORWARD));
    assertEquals("are impossible without a ceasefire", covered("c1"));
    session.perform(Operations.move("c1", Edge.BEGIN, Step.CLAUSE, Direction.BACKWARD));
    assertTrue(covered("c1").startsWith("The minister said"));
    assertEquals(Status.CORRECTED, status("c1"));
  }

  @Test
  void neverShrinksASpanToNothing() throws AssayException {
    for (int i = 0; i < 10; i++) {
      session.perform(Operations.move("c1", Edge.END, Step.TOKEN, Direction.BACKWARD));
    }
    assertEquals("talks", covered("c1"));
  }

  @Test
  void relabellingDropsFeaturesAndLinksThatNoLongerFit() throws AssayException {
    session.perform(Operations.link(LinkType.PRECONDITION, "c1", "p1", ""));
    session.perform(Operations.relabel("p1", Layer.SOURCE));
    assertTrue(session.annotations().links().isEmpty());
  }

  @Test
  void ranksLinkedThenNearestCandidatesFirst() throws AssayException {
    session.perform(Operations.label(Layer.SOURCE, range("as before")));
    Span claim = session.annotations().span("c1").orElseThrow();
    assertEquals(
        List.of("s1", "anna-1"),
        Candidates.of(session, claim, LinkType.SOURCE, 9).stream().map(Span::id).toList());
    session.perform(Operations.link(LinkType.SOURCE, "c1", "anna-1", "speaker"));
    assertEquals("anna-1", Candidates.of(session, claim, LinkType.SOURCE, 9).get(0).id());
  }

  @Test
  void ranksASourceThatAnotherClaimHasBeforeANearerOneOutsideTheSentence() {
    String text = "One said a. Two came. It was b. Three left.";
    AnnotatedDocument three =
        AnnotatedDocument.of("doc", text)
            .withSegmentation(
                List.of(new Range(0, 11), new Range(12, 21), new Range(22, 31), new Range(32, 43)),
                List.of())
            .withAnnotations(
                List.of(
                    Span.of("one", Layer.SOURCE, 0, 3, Provenance.manual("x")),
                    Span.of("a", Layer.CLAIM, 9, 10, Provenance.manual("x")),
                    Span.of("two", Layer.SOURCE, 12, 15, Provenance.manual("x")),
                    Span.of("b", Layer.CLAIM, 29, 30, Provenance.manual("x")),
                    Span.of("three", Layer.SOURCE, 32, 37, Provenance.manual("x"))),
                List.of(new Link(LinkType.SOURCE, "a", "one", "speaker")));
    EditSession talk = new EditSession(three, "anna", ChangeSink.NONE);
    Span b = talk.annotations().span("b").orElseThrow();
    assertEquals(
        List.of("one", "three", "two"),
        Candidates.of(talk, b, LinkType.SOURCE, 9).stream().map(Span::id).toList());
  }

  @Test
  void givesAClaimTheSourcesOfTheClaimBefore() throws AssayException {
    session.perform(Operations.link(LinkType.SOURCE, "c1", "s1", "reporter"));
    session.perform(Operations.label(Layer.CLAIM, range("as before")));
    session.perform(Operations.sameSources("anna-1"));
    assertEquals(
        List.of(new Link(LinkType.SOURCE, "anna-1", "s1", "reporter")),
        List.copyOf(session.annotations().linksFrom("anna-1")));
    Operation none = Operations.sameSources("c1");
    assertThrows(IllegalArgumentException.class, () -> session.perform(none));
  }

  @Test
  void labelsAndLinksInOneStep() throws AssayException {
    session.perform(Operations.labelAndLink(LinkType.CUE, "c1", range("said"), "attribution"));
    assertEquals(1, session.annotations().spans(Layer.CUE).size());
    assertEquals(1, session.annotations().linksFrom("c1").size());
    session.undo();
    assertEquals(document, session.document());
    session.perform(
        Operations.labelAndLink(LinkType.SOURCE, "c1", range("The minister"), "speaker"));
    assertEquals(Status.ACCEPTED, status("s1"));
    assertEquals("s1", session.annotations().linksFrom("c1").iterator().next().to());
  }

  @Test
  void cutsARangeOutOfASpan() throws AssayException {
    session.perform(Operations.removeFragment("c1", range("are")));
    assertEquals("talks … impossible", covered("c1"));
    session.perform(Operations.removeFragment("c1", range("talks")));
    assertEquals("impossible", covered("c1"));
    Operation all = Operations.removeFragment("c1", range("impossible"));
    assertThrows(IllegalArgumentException.class, () -> session.perform(all));
  }

  @Test
  void changesTheRoleOfALink() throws AssayException {
    session.perform(Operations.link(LinkType.SOURCE, "c1", "s1", "speaker"));
    Link link = session.annotations().linksFrom("c1").iterator().next();
    session.perform(Operations.relink(link, "reporter"));
    assertEquals(
        List.of(new Link(LinkType.SOURCE, "c1", "s1", "reporter")), session.annotations().links());
  }

  @Test
  void goesFromSuggestionToSuggestionAndRoundTheEnd() {
    Annotations annotations = session.annotations();
    Span first = Navigation.next(annotations.unreviewed(), 0, Direction.FORWARD).orElseThrow();
    assertEquals("s1", first.id());
    Span second = Navigation.next(annotations.unreviewed(), first, Direction.FORWARD).orElseThrow();
    assertEquals("c1", second.id());
    assertEquals(
        "p1",
        Navigation.next(annotations.unreviewed(), first, Direction.BACKWARD).orElseThrow().id());
    assertEquals(
        "s1",
        Navigation.next(annotations.unreviewed(), TEXT.length(), Direction.FORWARD)
            .orElseThrow()
            .id());
  }

  @Test
  void acceptsWhatAFilterMeansInOneStep() throws AssayException {
    SpanFilter claims =
        new SpanFilter(Set.of(Layer.CLAIM), Set.of(Status.SUGGESTED), "rules", 0.5f);
    assertEquals(List.of("c1"), claims.ids(session.annotations()));
    session.perform(Operations.acceptAll(SpanFilter.SUGGESTIONS.ids(session.annotations())));
    assertTrue(session.annotations().unreviewed().isEmpty());
    session.undo();
    assertEquals(document, session.document());
  }

  @Test
  void refusesALinkToTheWrongLayer() {
    Operation wrong = Operations.link(LinkType.SOURCE, "c1", "p1", "");
    assertThrows(IllegalArgumentException.class, () -> session.perform(wrong));
  }

  private String covered(String id) {
    return session.annotations().span(id).orElseThrow().coveredText(TEXT);
  }

  private Status status(String id) {
    return session.annotations().span(id).orElseThrow().provenance().status();
  }

  private static Range range(String part) {
    int begin = TEXT.indexOf(part);
    return new Range(begin, begin + part.length());
  }

  private static Span suggested(String id, Layer layer, String part) {
    Range range = range(part);
    return Span.of(id, layer, range.begin(), range.end(), Provenance.suggested("rules@1", 0.5f));
  }

  @Test
  void makesADifferenceThatWasWorkedOutBeforehandOnlyWhereItStillFits() throws AssayException {
    AnnotatedDocument before = session.document();
    EditSession elsewhere = new EditSession(before, "lint", (id, change) -> {});
    elsewhere.perform(Operations.delete(List.of(before.spans().get(0).id())));
    Change change = Change.between("Mend", before, elsewhere.document());
    session.perform(Operations.made(change));
    assertEquals(elsewhere.document(), session.document());
    assertThrows(IllegalArgumentException.class, () -> session.perform(Operations.made(change)));
    session.undo();
    assertEquals(before, session.document());
  }
}
