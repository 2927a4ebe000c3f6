package io.github.assay.annotators.rules.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.rules.RuleFixture;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.SourceRole;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said the man fled. | Police | said | the man fled",
        "The minister said that he would resign. | The minister | said | he would resign",
        "“The deal is dead,” he said. | he | said | “The deal is dead,”",
        "“The deal is dead,” said the minister. | the minister | said | “The deal is dead,”",
        "The president told reporters that he was ill. | The president | told | he was ill",
        "According to the report, sales fell. | the report | According to | sales fell",
        "The group promised to sign the treaty. | The group | promised | to sign the treaty",
        "Berg himself said Tuesday that the vote was rigged. | Berg himself | said | the vote was rigged",
        "A person familiar with the plan says the talks will resume. | A person familiar with the plan | says | the talks will resume",
        "The party lacks support from its members in the north, said Jo Berg. | Jo Berg | said | The party lacks support from its members in the north",
        "He noted that the rivals -- Berg, Holt and Lund -- skipped the debate. | He | noted | the rivals -- Berg, Holt and Lund -- skipped the debate",
        "\"He is wrong,\" said party leader Ricarda Lang. | party leader Ricarda Lang | said | \"He is wrong,\"",
        "“It is over,” said its general secretary, Mick Lynch. | its general secretary, Mick Lynch | said | “It is over,”",
        "According to two people familiar with the talks, the parties could sign. | two people familiar with the talks | According to | the parties could sign",
        "Ministers have so far refused to comment. | Ministers | have so far refused | to comment",
        "He said that is enough. | He | said | that is enough",
        "His claim that the vote was rigged is false. | His | claim | the vote was rigged"
      })
  void findsSourceCueAndClaim(String text, String source, String cue, String claim) {
    RuleFixture found = RuleFixture.of(text);
    assertEquals(List.of(claim), found.texts(Layer.CLAIM));
    assertEquals(List.of(source), found.linked(Layer.CLAIM, LinkType.SOURCE));
    assertEquals(List.of(cue), found.linked(Layer.CLAIM, LinkType.CUE));
  }

  @Test
  void joinsAQuotationThatItsAttributionInterrupts() {
    RuleFixture found = RuleFixture.of("“The deal,” he said, “is dead and buried.”");
    assertEquals(List.of("“The deal,” … “is dead and buried.”"), found.texts(Layer.CLAIM));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "''The deal is dead and buried,'' he said.",
        "``The deal is dead and buried,'' he said.",
        "\"The deal is dead and buried,\" he said."
      })
  void readsTypewriterQuotes(String text) {
    RuleFixture found = RuleFixture.of(text);
    assertEquals(List.of(text.substring(0, text.indexOf(" he said"))), found.texts(Layer.CLAIM));
    assertEquals("direct", found.spans(Layer.CLAIM).get(0).feature("quotation"));
  }

  @Test
  void carriesAQuotationOverToTheNextParagraph() {
    RuleFixture found =
        RuleFixture.of(
            "“We will never sign this treaty,” the minister said.\n\n"
                + "“It would ruin our farmers and their children.”");
    assertEquals(1, found.spans(Layer.CLAIM).size());
    assertEquals(2, found.spans(Layer.CLAIM).get(0).fragments().size());
  }

  @Test
  void carriesAQuotationOverToAParagraphWithoutAMarkOfItsOwn() {
    RuleFixture found =
        RuleFixture.of(
            "The coach said, \"We have learned a lot from today's game.\n\n"
                + "It was a very emotional day for all of us.\" He left.");
    assertEquals(
        List.of(
            "\"We have learned a lot from today's game. … "
                + "It was a very emotional day for all of us.\""),
        found.texts(Layer.CLAIM));
  }

  @Test
  void marksAClaimInsideAClaim() {
    RuleFixture found =
        RuleFixture.of("The minister said that the envoy had insisted that the treaty was dead.");
    assertEquals(
        List.of("the envoy had insisted that the treaty was dead", "the treaty was dead"),
        found.texts(Layer.CLAIM));
    assertEquals(List.of("The minister", "the envoy"), found.linked(Layer.CLAIM, LinkType.SOURCE));
    assertEquals(List.of("said", "had insisted"), found.linked(Layer.CLAIM, LinkType.CUE));
  }

  @Test
  void marksNoClaimOfTheSpeakerInsideTheirOwn() {
    RuleFixture found = RuleFixture.of("“I said that the treaty was dead,” the envoy said.");
    assertEquals(List.of("“I said that the treaty was dead,”"), found.texts(Layer.CLAIM));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "“The long deal is dead,” he said. | direct",
        "He said the deal was dead. | indirect",
        "He said the deal was “dead and buried for good”. | mixed"
      })
  void tellsHowTheWordsAreGiven(String text, String quotation) {
    assertEquals(quotation, RuleFixture.of(text).spans(Layer.CLAIM).get(0).feature("quotation"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "“We will not sign this treaty,” the minister said, Reuters reported.",
        "The minister said she would resign, according to Reuters."
      })
  void givesWhoPassesAClaimOnTheRoleOfReporter(String text) {
    AnnotatedDocument found = RuleFixture.of(text).document();
    Map<String, String> roles = new TreeMap<>();
    for (Link link : found.links()) {
      if (link.type() == LinkType.SOURCE) {
        roles.put(link.role(), found.span(link.to()).orElseThrow().coveredText(text));
      }
    }
    assertEquals("Reuters", roles.get(SourceRole.REPORTER.label()), roles.toString());
    assertTrue(
        roles.get(SourceRole.SPEAKER.label()).equalsIgnoreCase("the minister"), roles.toString());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The race is close in swing states on the coast.",
        "They drove cars like everyone else.",
        "The drought means a poor harvest.",
        "The stampede began when bags fell from a bus.",
        "The festival continues a tradition of light."
      })
  void leavesOutNounsAndVerbsThatSayNothing(String text) {
    assertEquals(List.of(), RuleFixture.of(text).texts(Layer.CLAIM));
  }

  @Test
  void givesASurnameAndAPronounTheFullName() {
    RuleFixture found =
        RuleFixture.of("Anna Berg said it was late. Berg said it was cold. She said it rained.");
    assertEquals(
        List.of("Anna Berg", "Anna Berg", "Anna Berg"),
        found.spans(Layer.SOURCE).stream().map((Span s) -> s.feature("canonical")).toList());
  }
}
