package io.github.assay.annotators.rules.precondition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.rules.PreconditionAnnotator;
import io.github.assay.annotators.rules.RuleFixture;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks will fail unless the sanctions are lifted. | unless | the sanctions are lifted",
        "No deal is possible without a ceasefire. | without | a ceasefire",
        "If elected, she would cut taxes. | If | elected",
        "If the vote fails then he will resign. | If | the vote fails",
        "He would leave if France, Spain and Italy agree. | if | France, Spain and Italy agree",
        "Sales rise only after prices fall. | only after | prices fall",
        "The strike will go on until the pay rises. | until | the pay rises",
        "The deal hinges on Senate approval. | hinges on | Senate approval",
        "The sale is subject to an audit. | subject to | an audit",
        "A permit is required for the march. | required for | A permit",
        "The bank gave money in exchange for a waiver. | in exchange for | a waiver",
        "He spoke on condition of anonymity. | on condition of | anonymity",
        "Tehran demands a ceasefire before talks. | before | a ceasefire",
        "The sanctions must be lifted before talks begin. | before | The sanctions must be lifted",
        "The rebels must first stop the shelling. | must first | stop the shelling",
        "Should she win, he will resign. | Should | she win",
        "Unless they drop the demand for a limit there would be no deal before Christmas. | Unless | they drop the demand for a limit",
        "If any damage is done, the bank will pay. | If | any damage is done",
        "The seeds turn bitter if not removed. | if | not removed",
        "They lend tools if necessary. | if | necessary",
        "If, after a fall, you feel dizzy, see a doctor. | If | after a fall, you feel dizzy",
        "It is something to consider if you go north. | if | you go north",
        "It held if “art” became a product. | if | “art” became a product",
        "If the vote is held, of course, he will win. | If | the vote is held"
      })
  void marksCueAndPreconditionApart(String text, String cue, String precondition) {
    RuleFixture found = RuleFixture.of(text);
    assertEquals(List.of(precondition), found.texts(Layer.PRECONDITION));
    assertEquals(List.of(cue), found.linked(Layer.PRECONDITION, LinkType.CUE));
  }

  @Test
  void givesAnInvertedClauseNoCue() {
    RuleFixture found = RuleFixture.of("Had he known the risk, he would have stayed.");
    assertEquals(List.of("Had he known the risk"), found.texts(Layer.PRECONDITION));
    assertEquals(List.of(), found.linked(Layer.PRECONDITION, LinkType.CUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left before lunch.",
        "She worked there until 2012.",
        "The board meets once a week.",
        "The minister left without comment.",
        "The match will go on even if it rains.",
        "The plan stands whether or not they agree.",
        "He spoke as if the war were over.",
        "Reporters asked if he would resign.",
        "It is unclear if the papers are genuine.",
        "He needs to rest.",
        "We must act on climate change.",
        "The law requires firms to report accidents.",
        "The minister must appear before a judge.",
        "Executives are subject to criticism.",
        "While the north is rich, the south is poor.",
        "Should they vote again?",
        "The effects depend on how long it lasts.",
        "The amount depends on the mass of the star.",
        "The result does not depend on the method.",
        "Does the plan require higher taxes?",
        "Few if any firms use salt.",
        "If you look at the rooms, there are chairs everywhere.",
        "If you didn't know already, the fair is over.",
        "Ask people if they want to play."
      })
  void leavesTimeMannerConcessionAndQuestionsAlone(String text) {
    assertEquals(List.of(), RuleFixture.of(text).texts(Layer.PRECONDITION));
  }

  @Test
  void marksAStateThatBlocksAsNegated() {
    Span blocking = only(RuleFixture.of("Talks cannot proceed while the capital is under attack."));
    assertEquals("true", blocking.feature("negated"));
    assertEquals("necessary", blocking.feature("kind"));
    Span plain = only(RuleFixture.of("Talks will fail unless the sanctions are lifted."));
    assertEquals("false", plain.feature("negated"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No deal is possible without a ceasefire. | necessary",
        "He will resign if the vote fails. | sufficient",
        "They will strike until wages rise. | temporal",
        "He paid in exchange for a waiver. | exchange"
      })
  void givesTheKindOfTheConnectiveToPreconditionAndLink(String text, String kind) {
    RuleFixture found = RuleFixture.of(text);
    assertEquals(kind, only(found).feature("kind"));
    assertEquals(
        List.of(kind),
        found.document().links().stream()
            .filter(link -> link.type() == LinkType.PRECONDITION)
            .map(link -> link.role())
            .toList());
  }

  @Test
  void hangsAPreconditionOnTheAttributedClaimThatItLiesIn() {
    RuleFixture found = RuleFixture.of("The minister said he would resign if the vote fails.");
    assertEquals(List.of("he would resign if the vote fails"), found.texts(Layer.CLAIM));
    assertEquals(List.of("the vote fails"), found.linked(Layer.CLAIM, LinkType.PRECONDITION));
  }

  @Test
  void makesWhatDependsOnItAClaimOfTheArticleWhereNobodyIsQuoted() {
    RuleFixture found = RuleFixture.of("The truce will end unless the siege is lifted.");
    Span claim = found.spans(Layer.CLAIM).get(0);
    assertEquals("The truce will end", claim.coveredText(found.document().text()));
    assertEquals("none", claim.feature("quotation"));
    assertEquals(List.of(), found.texts(Layer.SOURCE));
  }

  @Test
  void endsAConditionInsideAQuotationWithTheQuotation() {
    RuleFixture found =
        RuleFixture.of("“We will strike if the talks fail,” the union's leader said on Monday.");
    assertEquals(List.of("the talks fail"), found.texts(Layer.PRECONDITION));
  }

  @Test
  void suggestsWithOriginAndConfidence() {
    Span span = only(RuleFixture.of("He will resign if the vote fails."));
    assertEquals(PreconditionAnnotator.ORIGIN, span.provenance().origin());
    assertTrue(span.provenance().confidence() > 0.5f);
  }

  private static Span only(RuleFixture found) {
    List<Span> spans = found.spans(Layer.PRECONDITION);
    assertEquals(1, spans.size(), spans.toString());
    return spans.get(0);
  }
}
