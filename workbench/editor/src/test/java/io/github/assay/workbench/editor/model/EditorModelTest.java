package io.github.assay.workbench.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.ChangeSink;
import io.github.assay.corpus.edit.EditSession;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorModelTest {

  private static final String TEXT =
      "The minister said that talks are impossible without a ceasefire, as before. Talks resume.";

  private final AnnotatedDocument document =
      AnnotatedDocument.of("doc", TEXT)
          .withAnnotations(
              List.of(
                  suggested("s1", Layer.SOURCE, "The minister"),
                  suggested("c1", Layer.CLAIM, "talks are impossible"),
                  suggested("p1", Layer.PRECONDITION, "a ceasefire")),
              List.of());
  private final EditorModel model =
      new EditorModel(new EditSession(document, "anna", ChangeSink.NONE));
  private final List<String> messages = new ArrayList<>();

  @BeforeEach
  void listen() {
    model.addListener(
        new EditorListener() {
          @Override
          public void message(String text) {
            messages.add(text);
          }
        });
  }

  @Test
  void labelsASelectionWithOneKey() throws AssayException {
    select("said");
    model.perform(EditorAction.LABEL_CUE);
    assertEquals("said", model.selected().orElseThrow().coveredText(TEXT));
    assertEquals(Layer.CUE, model.selected().orElseThrow().layer());
  }

  @Test
  void labelsAClauseFromTheCaretWithThreeKeys() throws AssayException {
    model.select(TextSelection.at(TEXT.indexOf("as before")));
    model.perform(EditorAction.EXPAND_SELECTION);
    assertEquals("as", model.selection().range().orElseThrow().of(TEXT));
    model.perform(EditorAction.EXPAND_SELECTION);
    assertEquals("as before", model.selection().range().orElseThrow().of(TEXT));
    model.perform(EditorAction.SHRINK_SELECTION);
    assertEquals("as", model.selection().range().orElseThrow().of(TEXT));
    model.perform(EditorAction.EXPAND_SELECTION);
    model.perform(EditorAction.LABEL_CLAIM);
    assertEquals("as before", model.selected().orElseThrow().coveredText(TEXT));
  }

  @Test
  void labelsTheClauseOrTheTokenAtTheCaretWhereNothingIsSelected() throws AssayException {
    model.select(TextSelection.at(TEXT.indexOf("as before")));
    model.perform(EditorAction.LABEL_CLAIM);
    assertEquals("as before", model.selected().orElseThrow().coveredText(TEXT));
    model.select(TextSelection.at(TEXT.indexOf("without")));
    model.perform(EditorAction.LABEL_CUE);
    assertEquals("without", model.selected().orElseThrow().coveredText(TEXT));
  }

  @Test
  void changesTheLabelOfTheSelectedSpan() throws AssayException {
    selectSpan("p1");
    model.perform(EditorAction.LABEL_CLAIM);
    assertEquals(Layer.CLAIM, span("p1").layer());
    assertEquals("p1", model.selected().orElseThrow().id());
  }

  @Test
  void acceptsAndRejectsAndGoesOn() throws AssayException {
    model.perform(EditorAction.NEXT_UNREVIEWED);
    assertEquals("s1", model.selected().orElseThrow().id());
    model.perform(EditorAction.ACCEPT);
    assertEquals(Status.ACCEPTED, span("s1").provenance().status());
    assertEquals("c1", model.selected().orElseThrow().id());
    model.perform(EditorAction.REJECT);
    assertEquals(Status.REJECTED, span("c1").provenance().status());
    assertEquals("p1", model.selected().orElseThrow().id());
    model.perform(EditorAction.ACCEPT);
    assertTrue(messages.contains("Everything is reviewed."));
  }

  @Test
  void linksACandidateWithTwoKeysAndGoesThroughItsRoles() throws AssayException {
    selectSpan("c1");
    model.perform(EditorAction.LINK_SOURCE);
    model.perform(EditorAction.CANDIDATE_1);
    assertEquals(List.of(new Link(LinkType.SOURCE, "c1", "s1", "speaker")), links());
    model.perform(EditorAction.CANDIDATE_1);
    assertEquals(List.of(new Link(LinkType.SOURCE, "c1", "s1", "reporter")), links());
    model.perform(EditorAction.CANDIDATE_1);
    assertEquals(List.of(), links());
    model.perform(EditorAction.LINK_PRECONDITION);
    model.perform(EditorAction.CANDIDATE_1);
    assertEquals(List.of(new Link(LinkType.PRECONDITION, "c1", "p1", "")), links());
  }

  @Test
  void labelsAndLinksASelectionWithOneKey() throws AssayException {
    selectSpan("c1");
    select("said");
    model.perform(EditorAction.LINK_CUE);
    assertEquals("c1", links().get(0).from());
    assertEquals("attribution", links().get(0).role());
    selectSpan("p1");
    select("without");
    model.perform(EditorAction.LINK_CUE);
    assertTrue(
        links().stream().anyMatch(l -> l.from().equals("p1") && l.role().equals("condition")));
  }

  @Test
  void movesEitherEdgeWithOneKeyAndTheCaretWithIt() throws AssayException {
    selectSpan("c1");
    model.perform(EditorAction.END_GROW);
    assertEquals("talks are impossible without", span("c1").coveredText(TEXT));
    assertEquals(span("c1").end(), model.selection().caret());
    model.perform(EditorAction.BEGIN_SHRINK);
    assertEquals("are impossible without", span("c1").coveredText(TEXT));
    model.perform(EditorAction.END_GROW_CLAUSE);
    assertEquals("are impossible without a ceasefire", span("c1").coveredText(TEXT));
    assertEquals("c1", model.selected().orElseThrow().id());
  }

  @Test
  void addsAndRemovesFragmentsOfTheSpanThatWasSelectedLast() throws AssayException {
    selectSpan("c1");
    select("as before");
    model.perform(EditorAction.ADD_FRAGMENT);
    assertEquals("talks are impossible … as before", span("c1").coveredText(TEXT));
    select("are");
    model.perform(EditorAction.REMOVE_FRAGMENT);
    assertEquals("talks … impossible … as before", span("c1").coveredText(TEXT));
  }

  @Test
  void goesRoundTheValuesOfAFeatureBothWays() throws AssayException {
    selectSpan("c1");
    model.perform(EditorAction.FEATURE_1);
    assertEquals("direct", span("c1").feature("quotation"));
    model.perform(EditorAction.FEATURE_1_BACK);
    assertEquals("", span("c1").feature("quotation"));
    model.perform(EditorAction.FEATURE_2_BACK);
    assertEquals("hypothetical", span("c1").feature("modality"));
  }

  @Test
  void acceptsOnlyWhatIsVisibleInOneStep() throws AssayException {
    model.setVisible(new Range(0, TEXT.indexOf("without")));
    model.perform(EditorAction.ACCEPT_VISIBLE);
    assertEquals(1, model.annotations().unreviewed().size());
    model.undo();
    assertEquals(3, model.annotations().unreviewed().size());
  }

  @Test
  void undoShowsWhatItChanged() throws AssayException {
    selectSpan("c1");
    model.perform(EditorAction.END_GROW);
    selectSpan("s1");
    model.undo();
    assertEquals("c1", model.selected().orElseThrow().id());
  }

  @Test
  void tellsWhyNothingHappens() throws AssayException {
    model.perform(EditorAction.DELETE);
    assertTrue(messages.get(messages.size() - 1).contains("Select a span first"));
    model.perform(EditorAction.SAME_SOURCE);
    assertTrue(messages.get(messages.size() - 1).contains("Select a claim first"));
  }

  @Test
  void enterSelectsFromTheInsideOut() throws AssayException {
    select("impossible");
    model.perform(EditorAction.LABEL_CUE);
    model.select(TextSelection.at(TEXT.indexOf("impossible") + 2));
    model.perform(EditorAction.SELECT_SPAN);
    assertEquals(Layer.CUE, model.selected().orElseThrow().layer());
    model.perform(EditorAction.SELECT_SPAN);
    assertEquals("c1", model.selected().orElseThrow().id());
  }

  @Test
  void goesFromClaimToClaimPastRejectedOnes() throws AssayException {
    select("Talks resume");
    model.perform(EditorAction.LABEL_CLAIM);
    selectSpan("c1");
    model.perform(EditorAction.REJECT);
    model.select(TextSelection.at(0));
    model.perform(EditorAction.NEXT_CLAIM);
    assertEquals("Talks resume", model.selected().orElseThrow().coveredText(TEXT));
    model.showRejected(true);
    model.perform(EditorAction.PREVIOUS_CLAIM);
    assertEquals("c1", model.selected().orElseThrow().id());
  }

  @Test
  void everyActionHasItsOwnKeyAndCommand() {
    List<String> keys = new ArrayList<>();
    for (EditorAction action : EditorAction.values()) {
      assertFalse(keys.contains(action.key()), action + " shares its key");
      keys.add(action.key());
      assertEquals(action, EditorAction.find(action.commandId()).orElseThrow());
    }
  }

  private List<Link> links() {
    return model.annotations().links();
  }

  private Span span(String id) {
    return model.annotations().span(id).orElseThrow();
  }

  private void selectSpan(String id) {
    model.selectSpan(span(id));
  }

  private void select(String part) {
    int begin = TEXT.indexOf(part);
    model.select(new TextSelection(begin, begin + part.length()));
  }

  private static Span suggested(String id, Layer layer, String part) {
    int begin = TEXT.indexOf(part);
    return Span.of(id, layer, begin, begin + part.length(), Provenance.suggested("rules@1", 0.5f));
  }
}
