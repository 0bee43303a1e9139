package dev.copydesk.stories.telling;

import static dev.copydesk.stories.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Story;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellerTest {
  private static final String BRIDGE =
      "The Alder Bridge will close for two years, transport secretary Nora Whitfield said on"
          + " Monday. Engineers found cracks in three of its four towers.\n\n"
          + "Mr Whitfield would not say what the repairs cost. The bridge carries 40,000 cars a"
          + " day. Whitfield promised a ferry.\n\n"
          + "File photo: the Alder Bridge at night. © Tidewater Pictures";

  private static Story tell(Article... articles) {
    return new Teller(List.of()).tell(List.of(outline(articles))).getFirst();
  }

  private static Outline outline(Article... articles) {
    return new Outline(
        List.of(articles), Collections.nCopies(articles.length, 1.0), Outline.NONE, 0);
  }

  @Test
  void aStoryOfTheSameArticlesSaysWhatItSaidAndHoldsAsItDoesNow() {
    Article one = article("a", "Bridge to close", BRIDGE);
    Article other = article("b", "Alder Bridge closes", BRIDGE);
    Story before = tell(one, other);
    Outline now = new Outline(List.of(one, other), List.of(.25, .5), Outline.NONE, 0);
    Teller teller = new Teller(List.of());
    Story after =
        teller.tell(List.of(now), List.of(before.id()), Map.of(before.id(), before)).getFirst();
    assertThat(after)
        .isEqualTo(teller.tell(List.of(now), List.of(before.id()), Map.of()).getFirst());
    assertThat(after.loosest()).isEqualTo("a");
    assertThat(before.loosest()).isNull();
  }

  @Test
  void aPersonHasOneNameHoweverDesksShortenIt() {
    Story story = tell(article("a", "Bridge to close", BRIDGE));
    assertThat(story.entities()).contains("Nora Whitfield", "Alder Bridge");
    assertThat(story.entities()).doesNotContain("Whitfield", "Mr Whitfield", "Engineers", "Monday");
  }

  @Test
  void theSummaryQuotesSentencesAndNoCaption() {
    Story story = tell(article("a", "Bridge to close", BRIDGE));
    assertThat(story.summary()).hasSizeBetween(2, 4);
    assertThat(story.summary())
        .allSatisfy(quote -> assertThat(BRIDGE).contains(quote.sentence()))
        .noneMatch(quote -> quote.sentence().contains("photo"));
  }

  @Test
  void aSentenceThatTwoArticlesShareIsQuotedOnce() {
    Story story = tell(article("a", null, BRIDGE), article("b", null, BRIDGE));
    assertThat(story.summary()).extracting(Story.Quote::sentence).doesNotHaveDuplicates();
  }

  @Test
  void keywordsAreWordsThatStandInTheText() {
    Story story = tell(article("a", "Bridge to close", BRIDGE), article("b", null, BRIDGE));
    assertThat(story.keywords()).isNotEmpty();
    assertThat(story.keywords())
        .allSatisfy(
            keyword ->
                assertThat(BRIDGE.toLowerCase(Locale.ROOT)).containsPattern("\\b" + keyword));
  }

  @Test
  void aCutHeadlineYieldsToAWholeOne() {
    Story story =
        tell(
            article("a", "Alder Bridge will close for two years, …", BRIDGE),
            article("b", "Alder Bridge will close for two years", BRIDGE));
    assertThat(story.headline()).isEqualTo("Alder Bridge will close for two years");
  }

  @Test
  void aDateIsNoHeadline() {
    assertThat(tell(article("a", "Monday, May 6, 2024", BRIDGE)).headline())
        .startsWith("The Alder Bridge will close");
  }

  @Test
  void datelinesContractionsAndMonthsAreNoNames() {
    String text =
        "OSTHAVEN - On Sept 3 the ferry stopped. \"I'm tired,\" said Sen. Ada Brink, D-Osthaven."
            + " Brink left.";
    assertThat(tell(article("a", null, text)).entities()).containsExactly("Ada Brink");
  }

  @Test
  void aTitleBeforeANameEndsNoSentence() {
    String text =
        "The inquiry was opened in May by Sen. Ada Brink of the harbour committee in Osthaven.";
    assertThat(tell(article("a", null, text)).summary())
        .extracting(Story.Quote::sentence)
        .containsExactly(text);
  }

  @Test
  void chineseKeywordsDoNotOverlap() {
    String text = "台风登陆福建沿海。台风登陆福建沿海。台风登陆福建沿海。";
    Story story = tell(article("a", null, text, "zh", null, null));
    assertThat(story.keywords()).isNotEmpty().doesNotContainSequence("台风", "风登");
    for (String keyword : story.keywords()) {
      assertThat(story.keywords()).noneMatch(other -> other.charAt(0) == keyword.charAt(1));
    }
  }

  @Test
  void withoutAHeadlineTheFirstWordsStandForIt() {
    assertThat(tell(article("a", null, BRIDGE)).headline())
        .startsWith("The Alder Bridge will close")
        .endsWith("…")
        .hasSizeLessThan(82);
  }

  @Test
  void daysAndSourcesAreThoseOfTheArticles() {
    Article late = article("a", null, BRIDGE, "en", LocalDate.of(2024, 5, 7), "Tidewater Gazette");
    Article early = article("b", null, BRIDGE, "en", LocalDate.of(2024, 5, 6), "Alder Post");
    Story story = tell(late, early, article("c", null, BRIDGE));
    assertThat(story.from()).isEqualTo("2024-05-06");
    assertThat(story.to()).isEqualTo("2024-05-07");
    assertThat(story.sources()).containsExactly("Alder Post", "Tidewater Gazette");
  }

  @Test
  void aQuoteHasNoDatelineAndIsNoFragment() {
    String text =
        """
        OSTHAVEN (Brine) — The ferry to Alder stopped for good on Monday after forty years.

        will be missed by everyone who ever crossed the bay on a foggy morning.

        Its last captain steered the ferry home in the rain and then he said ...\
        """;
    assertThat(tell(article("a", null, text)).summary())
        .extracting(Story.Quote::sentence)
        .containsExactly("The ferry to Alder stopped for good on Monday after forty years.");
  }

  @Test
  void aMonthCutShortEndsNoSentence() {
    String text =
        "The harbour committee in Osthaven opened its long inquiry into the fire on Sept. 11 last.";
    assertThat(tell(article("a", null, text)).summary())
        .extracting(Story.Quote::sentence)
        .containsExactly(text);
  }

  @Test
  void aStoryIsToldInTheLanguageOfMostOfItsArticles() {
    Article german =
        article("a", "Brücke zu", "Die Brücke über den Alder bleibt zu.", "de", null, null);
    Story story = tell(german, article("b", "Bridge to close", BRIDGE), article("c", null, BRIDGE));
    assertThat(story.headline()).isEqualTo("Bridge to close");
    assertThat(story.summary()).noneMatch(quote -> quote.article().equals("a"));
  }

  @Test
  void aFirstNameAndAPluralSayNothingNew() {
    String text =
        "Then Ada Brink spoke, and Ada Brink won. The party of Brink, the Greens, cheered; one"
            + " Green wept. Old friends call her Ada.";
    assertThat(tell(article("a", null, text)).entities()).containsOnlyOnce("Ada Brink");
    assertThat(tell(article("a", null, text)).entities()).doesNotContain("Ada", "Brink");
  }

  @Test
  void chineseKeywordsAreWords() {
    String text = "商人在委内瑞拉被捕。委内瑞拉警方说商人准备出境。";
    Story story = tell(article("a", null, text, "zh", null, null));
    assertThat(story.keywords()).contains("委内瑞拉", "商人").doesNotContain("内瑞");
  }

  @Test
  void aQuoteBeginsAfterItsDateline() {
    for (String dateline :
        List.of("June 10 (VPI) -- ", "ALDER, Westland (VP) — ", "ALDER, March 3 – ", "(VNN) - ")) {
      Story story = tell(article("a", "Bridge to close", dateline + BRIDGE));
      assertThat(story.summary())
          .extracting(Story.Quote::sentence)
          .anyMatch(sentence -> sentence.startsWith("The Alder Bridge will close"));
    }
  }

  @Test
  void aBracketWithinASentenceIsNoDateline() {
    String text = "The owner, Alder Rail (ALR) — a family firm — said that it had no money left.";
    assertThat(tell(article("a", null, text)).summary())
        .extracting(Story.Quote::sentence)
        .containsExactly(text);
  }

  @Test
  void aPersonIsCalledByNameWithoutOfficeOrState() {
    String text =
        "The bridge is safe, Playwright Orla Venn told Rep. Tess Harrow of Westland. Later that"
            + " day Orla Venn met Harrow again, and Orla Venn left.";
    assertThat(tell(article("a", "Bridge is safe", text)).entities())
        .contains("Orla Venn", "Tess Harrow");
  }

  @Test
  void aPeopleIsNotNamedBesideItsCountry() {
    String text =
        "Talks with Japan went on, and in Japan the Japanese envoy met Chinese guests from China."
            + " The Chinese envoy flew on with a Chinese crew and the Nigerian one; from Niger"
            + " nobody came to Nigeria.";
    assertThat(tell(article("a", "Talks go on", text)).entities())
        .contains("Japan", "China", "Niger", "Nigeria")
        .doesNotContain("Japanese", "Chinese", "Nigerian");
  }

  @Test
  void aLineOfThePageIsNoHeadlineWhereAnArticleHasOne() {
    Story story =
        tell(
            article("a", "Sign up today for an account", BRIDGE),
            article("b", "Alder Bridge to close for two years | The Velda Courier", BRIDGE));
    assertThat(story.headline()).isEqualTo("Alder Bridge to close for two years");
  }
}
