package io.github.assay.corpus.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.edit.ChangeSink;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Votes;
import io.github.assay.typesystem.value.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CurationTest {

  private static final String TEXT =
      "Ortiz said that a deal was near. Mills denied it, unless the sanctions are lifted.";

  private static Span span(String id, Layer layer, String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(id, layer, begin, begin + words.length(), Provenance.manual(id.substring(0, 1)));
  }

  private static AnnotatedDocument version(List<Span> spans, Link... links) {
    return AnnotatedDocument.of("d", TEXT).withAnnotations(spans, List.of(links));
  }

  private static Link source(String from, String to) {
    return new Link(LinkType.SOURCE, from, to, "speaker");
  }

  /** Both agree on the source; their claims differ, and ben alone has a precondition. */
  private final AnnotatedDocument anna =
      version(
          List.of(span("a1", Layer.SOURCE, "Ortiz"), span("a2", Layer.CLAIM, "a deal was near")),
          source("a2", "a1"));

  private final AnnotatedDocument ben =
      version(
          List.of(
              span("b1", Layer.SOURCE, "Ortiz"),
              span("b2", Layer.CLAIM, "that a deal was near"),
              span("b3", Layer.PRECONDITION, "the sanctions are lifted")),
          source("b2", "b1"));

  private final EditSession gold =
      new EditSession(AnnotatedDocument.of("d", TEXT), "clara", ChangeSink.NONE);
  private final Curation curation = new Curation(gold, Map.of("anna", anna, "ben", ben));

  private Item item(String name) {
    return curation.items().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
  }

  private List<String> words() {
    return gold.annotations().spans().stream()
        .filter(s -> s.provenance().status() != Status.REJECTED)
        .map(s -> s.coveredText(TEXT))
        .toList();
  }

  @Test
  void namesWhatAnnotatorsDifferOn() {
    assertEquals(
        List.of("anna/a1", "anna/a2", "ben/b3"),
        curation.items().stream().map(Item::name).toList());
    assertEquals(Set.of(), item("anna/a1").issues());
    assertEquals(Set.of(Issue.EXTENT), item("anna/a2").issues());
    assertEquals(Set.of(Issue.PRESENCE), item("ben/b3").issues());
  }

  @Test
  void takesWhatAllAgreeOnInOneStep() throws Exception {
    gold.perform(curation.acceptAgreed());
    assertEquals(List.of("Ortiz"), words());
    assertEquals(2, curation.open().size());
    assertTrue(gold.perform(curation.acceptAgreed()).isEmpty(), "there is nothing left to take");
    gold.undo();
    assertEquals(3, curation.open().size());
  }

  @Test
  void takesAVersionWithItsLinksOnceBothEndsAreGold() throws Exception {
    gold.perform(curation.decide(item("anna/a2"), Choice.take("ben")));
    assertEquals(List.of("that a deal was near"), words());
    assertEquals(List.of(), gold.annotations().links());
    gold.perform(curation.acceptAgreed());
    Link link = gold.annotations().links().get(0);
    assertEquals("speaker", link.role());
    assertEquals("Ortiz", gold.annotations().span(link.to()).orElseThrow().coveredText(TEXT));
  }

  @Test
  void keepsEveryonesVoteWithTheSpan() throws Exception {
    gold.perform(curation.decide(item("anna/a2"), Choice.take("ben")));
    Span span = gold.annotations().spans().first();
    Votes votes = Votes.of(span).orElseThrow();
    assertEquals("ben", votes.taken());
    assertEquals("a2", votes.marks().get("anna").orElseThrow().id());
    assertEquals(List.of(new Range(11, 31)), votes.marks().get("ben").orElseThrow().fragments());
    assertEquals("human:b", span.provenance().origin(), "who made it stays");
  }

  @Test
  void keepsBothWhereTheyDiffer() throws Exception {
    gold.perform(curation.decide(item("anna/a2"), Choice.BOTH));
    assertEquals(List.of("that a deal was near", "a deal was near"), words());
  }

  @Test
  void remembersThatAnItemBecameNothing() throws Exception {
    gold.perform(curation.decide(item("ben/b3"), Choice.NEITHER));
    assertEquals(List.of(), words());
    assertFalse(curation.open().contains(item("ben/b3")));
    assertEquals(Status.REJECTED, curation.gold(item("ben/b3")).get(0).provenance().status());
  }

  @Test
  void takesNothingWhereTheOneTakenHasNothing() throws Exception {
    gold.perform(curation.decide(item("ben/b3"), Choice.take("anna")));
    assertEquals(List.of(), words());
    assertFalse(curation.open().contains(item("ben/b3")));
  }

  @Test
  void takesAVersionThatTheCuratorEdited() throws Exception {
    gold.perform(curation.acceptAgreed());
    gold.perform(
        curation.decide(
            item("anna/a2"),
            Choice.edit("ben", edited(Layer.CLAIM, "deal").withFeature("modality", "predicted"))));
    assertEquals(List.of("Ortiz", "deal"), words());
    Span span = curation.gold(item("anna/a2")).get(0);
    assertEquals("human:clara", span.provenance().origin());
    assertEquals("predicted", span.feature("modality"));
    assertEquals(1, gold.annotations().links().size(), "ben's link comes along");
    assertEquals("ben", Votes.of(span).orElseThrow().taken());
    assertEquals(2, Votes.of(span).orElseThrow().marks().size());
    assertFalse(curation.open().contains(item("anna/a2")));
  }

  @Test
  void givesUpTheLinksThatAnotherTypeCannotHave() throws Exception {
    gold.perform(curation.acceptAgreed());
    gold.perform(
        curation.decide(item("anna/a2"), Choice.edit("ben", edited(Layer.PRECONDITION, "deal"))));
    assertEquals(Layer.PRECONDITION, curation.gold(item("anna/a2")).get(0).layer());
    assertEquals(List.of(), gold.annotations().links());
  }

  private static Span edited(Layer layer, String words) {
    return span("x", layer, words);
  }

  @Test
  void keepsTheVotesOfMoreThanTwo() throws Exception {
    AnnotatedDocument carl = version(List.of(span("k1", Layer.CLAIM, "deal was near")));
    Curation three = new Curation(gold, Map.of("anna", anna, "ben", ben, "carl", carl));
    Item source = three.items().get(0);
    assertEquals(Set.of(Issue.PRESENCE), source.issues(), "carl marked no source");
    Item claim = three.items().get(1);
    gold.perform(three.decide(claim, Choice.take("carl")));
    assertEquals(List.of("deal was near"), words());
    assertEquals(
        Set.of("anna", "ben", "carl"),
        Votes.of(three.gold(claim).get(0)).orElseThrow().marks().keySet());
  }

  @Test
  void replacesADecisionByAnother() throws Exception {
    gold.perform(curation.acceptAgreed());
    gold.perform(curation.decide(item("anna/a2"), Choice.take("ben")));
    gold.perform(curation.decide(item("anna/a2"), Choice.take("anna")));
    assertEquals(List.of("Ortiz", "a deal was near"), words());
    assertEquals(1, gold.annotations().links().size());
    gold.undo();
    assertEquals(List.of("Ortiz", "that a deal was near"), words());
    assertEquals(1, gold.annotations().links().size());
  }

  @Test
  void keepsWhatTheCuratorChangedAfterwards() throws Exception {
    gold.perform(curation.decide(item("anna/a2"), Choice.take("anna")));
    String id = gold.annotations().spans().first().id();
    gold.perform(Operations.fragments(id, List.of(new Range(18, 22))));
    assertFalse(curation.open().contains(item("anna/a2")), "it stays decided");
    gold.perform(curation.acceptAgreed());
    assertEquals(1, gold.annotations().links().size());
    gold.perform(Operations.unlink(gold.annotations().links().get(0)));
    gold.perform(curation.decide(item("ben/b3"), Choice.take("ben")));
    assertEquals(List.of(), gold.annotations().links(), "a link that was removed stays away");
  }

  @Test
  void opensAnItemAgainThatAnAnnotatorHasChanged() throws Exception {
    gold.perform(curation.decide(item("anna/a2"), Choice.take("anna")));
    AnnotatedDocument later =
        version(List.of(anna.spans().get(0), span("a2", Layer.CLAIM, "deal was near")));
    Curation again = new Curation(gold, Map.of("anna", later, "ben", ben));
    assertTrue(again.open().stream().anyMatch(i -> i.name().equals("anna/a2")));
  }

  @Test
  void takesGoldThatWasThereBeforeForDecided() {
    EditSession old =
        new EditSession(
            version(List.of(span("x", Layer.SOURCE, "Ortiz"))), "clara", ChangeSink.NONE);
    assertEquals(
        List.of("anna/a2", "ben/b3"),
        new Curation(old, Map.of("anna", anna, "ben", ben))
            .open().stream().map(Item::name).toList());
  }

  @Test
  void refusesAVersionThatIsNotThere() {
    assertThrows(
        IllegalArgumentException.class,
        () -> gold.perform(curation.decide(item("anna/a2"), Choice.take("bne"))));
  }

  @Test
  void readsVotesBackFromANoteWithARemark() {
    Votes votes =
        new Votes(
            Map.of(
                "anna",
                Optional.of(new Votes.Mark("c 1; 100%", List.of(new Range(1, 2), new Range(4, 9)))),
                "ben",
                Optional.empty()),
            "");
    Span span = span("a1", Layer.SOURCE, "Ortiz");
    span =
        span.withProvenance(
            span.provenance().withNote(votes.appendedTo("the votes: differ; see page 3")));
    assertEquals(Optional.of(votes), Votes.of(span));
    assertEquals(Optional.empty(), Votes.of(span("a1", Layer.SOURCE, "Ortiz")));
  }
}
