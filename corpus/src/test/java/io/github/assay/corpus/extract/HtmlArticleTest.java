package io.github.assay.corpus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.typesystem.value.ZoneKind;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {

  private static final String ONE =
      "The ferry will not sail on Friday unless the river falls, the harbour master said. ";
  private static final String TWO =
      "Her deputy denied that the pilots had asked for more money before the spring tide. ";
  private static final String BODY = "<p>" + ONE.repeat(3) + "</p><p>" + TWO.repeat(3) + "</p>";

  @Test
  void leavesOutNavigationCommentsAndFooter() throws AssayException {
    String text =
        body(
            "<nav><a href=/>Home</a><a href=/s>Sport</a></nav><div>"
                + BODY
                + "</div><div class=comment-list><p>"
                + "I have never read such nonsense in all my life, and I was a sailor. ".repeat(20)
                + "</p></div><footer>We print on paper.</footer>");
    assertEquals(ONE.repeat(3).strip() + "\n" + TWO.repeat(3).strip(), text);
  }

  @Test
  void keepsCaptionsAsZonesOutsideTheBody() throws AssayException {
    Extraction found =
        extract(
            "<div><p>%s</p><figure><figcaption>The ferry in April.</figcaption></figure><p>%s</p></div>"
                .formatted(ONE.repeat(3), TWO.repeat(3)));
    assertEquals("The ferry in April.", found.text(EnumSet.of(ZoneKind.CAPTION)));
    assertFalse(found.text(ZoneChoice.BODY).contains("April"));
  }

  @Test
  void dropsTheSectionUnderRelatedStories() throws AssayException {
    String text =
        body(
            "<div>%s<h2>Related stories</h2><p>A goat was elected mayor of a village far away.</p></div>"
                .formatted(BODY));
    assertFalse(text.contains("goat"), text);
  }

  @Test
  void dropsTeasersOfOtherArticles() throws AssayException {
    String teaser =
        "<div class=t><h3><a href=/g>A goat was elected mayor</a></h3><p>It ate the ballots.</p></div>";
    assertFalse(body("<div>" + BODY + teaser.repeat(3) + "</div>").contains("ballots"));
  }

  @Test
  void keepsListsWhoseItemsAreTheArticle() throws AssayException {
    String item =
        "<div class=t><h3><a href=/g>Boat number %d is a good one</a></h3><p>%s</p></div>";
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      items.append(
          item.formatted(i, "It sails well in a storm, and does not leak much. ".repeat(5)));
    }
    assertTrue(body("<div>" + BODY + items + "</div>").contains("does not leak"));
  }

  @Test
  void findsTheArticleInABoxWithAChromeName() throws AssayException {
    assertTrue(body("<div class=newsletter>" + BODY + "</div><p>Hello.</p>").contains(TWO));
  }

  @Test
  void findsAnArticleThatAScriptWouldShow() throws AssayException {
    assertTrue(body("<p>Loading</p><div hidden>" + BODY + "</div>").contains(TWO));
  }

  @Test
  void keepsTheStandfirstAsAZone() throws AssayException {
    Extraction found =
        extract(
            "<h1>No ferry</h1><p class=standfirst>Pilots deny it all.</p><div>" + BODY + "</div>");
    assertEquals("Pilots deny it all.", found.text(EnumSet.of(ZoneKind.STANDFIRST)));
    assertEquals("No ferry", found.text(EnumSet.of(ZoneKind.HEADLINE)));
  }

  @Test
  void leavesOutSoftHyphens() throws AssayException {
    assertTrue(body("<div><p>Schiff&shy;fahrt. " + ONE + "</p></div>").contains("Schifffahrt"));
  }

  @Test
  void readsPagesOfAnyDepth() throws AssayException {
    assertTrue(body("<div>".repeat(20_000) + BODY).contains(TWO));
  }

  @Test
  void saysWhyThereIsNothing() {
    String message =
        assertThrows(AssayException.class, () -> extract("<nav><a href=/>Home</a></nav>"))
            .getMessage();
    assertTrue(message.contains("page.html: no article text was found"), message);
  }

  @Test
  void keepsAllThatAPageSaysOfItsDateWhereItIsNotAtOne() throws AssayException {
    String head =
        "<meta property=article:published_time content=2024-03-05T08:00:00Z>"
            + "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
            + "\"headline\":\"The ferry\",\"datePublished\":\"2024-03-09\"}</script>";
    SortedMap<String, String> facts = facts(extract(head + BODY));
    assertEquals("2024-03-09", facts.get("said.published.json-ld"));
    assertEquals("2024-03-05T08:00:00Z", facts.get("said.published.meta"));
  }

  @Test
  void keepsNothingWhereAPageIsAtOneWithItself() throws AssayException {
    String head =
        "<meta property=og:title content='t - Port News'>"
            + "<meta property=article:published_time content=2024-03-05T08:00:00Z>"
            + "<link rel=canonical href=https://www.port.example/ferry/>"
            + "<meta property=og:url content=http://port.example/ferry?from=home>";
    assertEquals(Map.of(), facts(extract(head + BODY)));
  }

  @Test
  void takesTheDayThatReadersSeeWhereTheDataAreOfAnotherTimeZone() throws AssayException {
    String head = "<meta property=article:published_time content=2024-03-06T03:00:00Z>";
    assertEquals(
        "2024-03-05",
        extract(head + "<h1>The ferry stays</h1><p>March 5, 2024</p>" + BODY).published());
  }

  @Test
  void setsANoticeInAnotherLanguageApartByItsLanguage() throws AssayException {
    String notice =
        "Dieser Beitrag gibt die Meinung der Verfasserin wieder und wurde aus dem Englischen"
            + " übersetzt, ohne dass jemand ihn gekürzt hat.";
    Extraction found = extract("<div>" + BODY + "<p>" + notice + "</p></div>");
    assertEquals(notice, found.text(EnumSet.of(ZoneKind.DISCLAIMER)));
    assertEquals("en", found.language());
  }

  @Test
  void keepsALastParagraphInTheArticlesOwnLanguage() throws AssayException {
    String last = "Nobody had told the fishermen, whose boats lay idle at the quay all week long.";
    assertTrue(body("<div>" + BODY + "<p>" + last + "</p></div>").endsWith(last));
  }

  @Test
  void tellsTheLanguageByTheTextWhereThePageSaysAnother() throws AssayException {
    Extraction found = extract("<meta property=og:url content=x><div lang=de>" + BODY + "</div>");
    assertEquals("en", found.language());
  }

  @Test
  void tellsQuestionsUnderHeadingsFromTheirAnswers() throws AssayException {
    assertQuestions(
        "<h3>Who owns the ferry?</h3><p>%s</p><h3>When will it sail?</h3><p>%s</p><h3>More</h3>"
            + "<p>%s</p>");
  }

  @Test
  void tellsQuestionsThatOpenAnAnswer() throws AssayException {
    assertQuestions(
        "<details><summary>Who owns the ferry?</summary><p>%s</p></details>"
            + "<details><summary>When will it sail?</summary><p>%s</p></details><p>%s</p>");
  }

  @Test
  void tellsQuestionsThatAreMarkedUp() throws AssayException {
    String item =
        "<div itemscope itemprop=mainEntity itemtype=https://schema.org/Question><p itemprop=name>%s"
            + "</p><div itemprop=acceptedAnswer itemtype=https://schema.org/Answer><p>%%s</p></div></div>";
    assertQuestions(
        item.formatted("Who owns the ferry?") + item.formatted("When will it sail?") + "<p>%s</p>");
  }

  @Test
  void tellsTheQuestionsOfAnInterview() throws AssayException {
    assertQuestions(
        "<p><b>Who owns the ferry?</b></p><p>%s</p><p><strong>When will it sail?</strong></p><p>%s</p>"
            + "<h3>More</h3><p>%s</p>");
  }

  @Test
  void keepsAHeadingThatAsksByItselfAHeading() throws AssayException {
    Extraction found = extract("<div><p>" + ONE + "</p><h3>Who owns it?</h3>" + BODY + "</div>");
    assertEquals("", found.text(EnumSet.of(ZoneKind.QUESTION, ZoneKind.ANSWER)));
  }

  @Test
  void keepsOneOfTwoCopiesOfTheArticle() throws AssayException {
    String text = body("<div><div>" + BODY + "</div><div class=print>" + BODY + "</div></div>");
    assertEquals(ONE.repeat(3).strip() + "\n" + TWO.repeat(3).strip(), text);
  }

  @Test
  void endsTheSectionUnderRelatedStoriesAtAHigherHeading() throws AssayException {
    String text =
        body(
            "<div>%s<h4>Related: boats</h4><p>A goat was elected mayor.</p><h2>The pilots</h2><p>%s</p></div>"
                .formatted(BODY, "They have not been asked what they think of that. ".repeat(4)));
    assertFalse(text.contains("goat"), text);
    assertTrue(text.contains("not been asked"), text);
  }

  @Test
  void keepsAListThatEndsTheArticle() throws AssayException {
    String dates = "<p>3 May – Hull</p><p>4 May – Goole</p><p>5 May – York</p><p>6 May – Selby</p>";
    assertTrue(body("<div>" + BODY + dates + "<p>7 May – Leeds</p></div>").contains("Goole"));
  }

  @Test
  void takesSentencesBetweenHeadlineAndBodyForTheStandfirst() throws AssayException {
    Extraction found =
        extract(
            "<div><h1>The ferry stays</h1><span>12 May 2021</span><div class=x1><p>Pilots and harbour masters"
                + " disagree on who must pay for the spring.</p></div></div><div><div>"
                + BODY
                + "</div></div>");
    assertEquals(
        "Pilots and harbour masters disagree on who must pay for the spring.",
        found.text(EnumSet.of(ZoneKind.STANDFIRST)));
  }

  @Test
  void dropsThePortraitOfTheAuthorBehindTheArticle() throws AssayException {
    String portrait = "<p>Ann Weir is a reporter who lives in Goole with two dogs and a boat.</p>";
    String signed = "<meta name=author content='Ann Weir'>";
    assertFalse(
        body(signed + "<div>" + BODY + BODY.toUpperCase() + portrait + "</div>").contains("dogs"));
    assertTrue(
        body("<div>" + BODY + BODY.toUpperCase() + portrait + "</div>").contains("dogs"),
        "who is no author may be the last to be spoken of");
  }

  @Test
  void keepsAnswersThatReadersMustOpen() throws AssayException {
    String answer =
        "<p>Does it sail?</p><div class=accordion-panel style='display:none'><p>It sails on Monday, if the"
            + " river falls.</p></div>";
    assertTrue(body("<div>" + BODY + answer + "</div>").contains("on Monday"));
  }

  @Test
  void tellsACaptionByThePicturesOwner() throws AssayException {
    Extraction found =
        extract("<div>%s<p>The ferry in April. © Ann Weir</p>%s</div>".formatted(BODY, TWO));
    assertEquals("The ferry in April. © Ann Weir", found.text(EnumSet.of(ZoneKind.CAPTION)));
  }

  @Test
  void keepsAParagraphThatStandsBelowLinksInItsBox() throws AssayException {
    String links = "<a href=/w>Ann Weir, harbour master of Goole and a sailor</a> ".repeat(4);
    String paragraph =
        "<p>%s<br>The harbour master has not said so in public, and will not do so before the river falls again.</p>"
            .formatted(links);
    assertTrue(body("<div>" + BODY + paragraph + "</div>").contains("has not said so"));
  }

  @Test
  void believesWhoSignsAboveTheBodyMoreThanTheSite() throws AssayException {
    Extraction found =
        extract(
            "<meta name=author content='Goole Gazette Desk'><div><h1>The ferry stays</h1><p>by Ann Weir</p>"
                + BODY
                + "</div>");
    assertEquals("Ann Weir", found.byline());
  }

  @Test
  void takesTheDayOfPublicationWhereTheLastChangeWasBefore() throws AssayException {
    Extraction found =
        extract(
            "<meta property=article:published_time content=2022-12-25T11:00:02Z><meta"
                + " property=article:modified_time content=2022-12-07T09:10:52Z><div><h1>The ferry"
                + " stays</h1><p>7 December 2022</p>"
                + BODY
                + "</div>");
    assertEquals("2022-12-25T11:00:02Z", found.published());
  }

  @Test
  void readsADateThatIsGluedToATime() {
    assertEquals("2019-09-28", Dates.first("28.09.1912:15"));
  }

  @Test
  void dropsLabelsBehindTheLastSentence() throws AssayException {
    String text = body("<div>" + BODY + BODY + "<p>Back to the list</p><p>From:</p></div>");
    assertTrue(text.endsWith("spring tide."), text);
  }

  @Test
  void keepsTheDatesInATable() throws AssayException {
    String table = "<table><tr><td>Ferry</td><td>3/1/2021</td></tr></table>";
    assertTrue(body("<div>" + BODY + table + BODY + "</div>").contains("3/1/2021"));
  }

  private static void assertQuestions(String form) throws AssayException {
    Extraction found =
        extract("<div>" + BODY + form.formatted(ONE.strip(), TWO.strip(), ONE + TWO) + "</div>");
    assertEquals(
        "Who owns the ferry?\nWhen will it sail?", found.text(EnumSet.of(ZoneKind.QUESTION)));
    assertEquals(ONE.strip() + "\n" + TWO.strip(), found.text(EnumSet.of(ZoneKind.ANSWER)));
  }

  @Test
  void takesTheDayThatReadersSeeAloneWhereSomeDataConfirmIt() throws AssayException {
    String head =
        "<meta property=article:published_time content=2024-01-10>"
            + "<meta property=article:modified_time content=2024-03-05>";
    String shown = "<h1>The ferry stays</h1><p>March 5, 2024</p>";
    assertEquals("2024-03-05", extract(head + shown + BODY).published());
    assertEquals(
        "2024-01-10", extract(head + shown + "<p>January 10, 2024</p>" + BODY).published());
  }

  private static SortedMap<String, String> facts(Extraction extraction) {
    return DocumentBuilder.build("a", extraction, new byte[0], ZoneChoice.CORPUS).meta();
  }

  private static String body(String html) throws AssayException {
    return extract(html).text(ZoneChoice.BODY);
  }

  private static Extraction extract(String html) throws AssayException {
    return Extractor.extract(
        ("<html><head><title>t</title></head><body>" + html).getBytes(StandardCharsets.UTF_8),
        "page.html");
  }
}
