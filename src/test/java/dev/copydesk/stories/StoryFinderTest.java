package dev.copydesk.stories;

import static dev.copydesk.stories.Articles.article;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Story;
import dev.copydesk.stories.likeness.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
  private static final Article QUAKE_IN_VELDA =
      article(
          "velda-1",
          "Strong quake shakes Velda coast, at least 14 dead",
          "An earthquake of magnitude 6.4 struck the coast of Velda early on Tuesday and killed at"
              + " least 14 people, officials said. Houses fell in the harbour town of Orsk, where"
              + " rescue teams dug through the rubble with bare hands. Governor Mira Stanik"
              + " declared an emergency.");
  private static final Article QUAKE_IN_VELDA_AGAIN =
      article(
          "velda-2",
          "Velda earthquake: rescuers search the ruins of Orsk",
          "Rescue teams searched the rubble of the harbour town of Orsk on Tuesday after a 6.4"
              + " magnitude earthquake killed at least 14 people on the coast of Velda. Governor"
              + " Stanik said the army would bring tents.");
  private static final Article QUAKE_IN_TARN =
      article(
          "tarn-1",
          "Earthquake damages old town of Tarn Pass",
          "A magnitude 5.1 earthquake damaged the old town of Tarn Pass in the mountains on Friday;"
              + " nobody was killed, officials said. The bell tower of Saint Ailbe collapsed, and"
              + " rescue teams led 60 guests out of the Hotel Belvedere. Mayor Jon Brekke closed"
              + " the schools.");
  private static final Article QUAKE_IN_TARN_AGAIN =
      article(
          "tarn-2",
          "Bell tower falls as earthquake hits Tarn Pass",
          "The bell tower of Saint Ailbe came down when an earthquake of magnitude 5.1 hit Tarn"
              + " Pass on Friday. Mayor Brekke said 60 hotel guests of the Belvedere were safe and"
              + " the schools would stay closed.");
  private static final Article BUDGET =
      article(
          "budget",
          "Parliament passes budget after night of debate",
          "Parliament passed the budget with a majority of three votes after a debate that lasted"
              + " all night. Finance minister Ola Renn spoke of a fair compromise, the opposition"
              + " of new debt.");
  private static final List<Article> ALL =
      List.of(QUAKE_IN_TARN, QUAKE_IN_VELDA, BUDGET, QUAKE_IN_VELDA_AGAIN, QUAKE_IN_TARN_AGAIN);

  private final StoryFinder finder = new StoryFinder(StorySettings.DEFAULT);

  @Test
  void twoQuakesAreTwoStories() {
    assertThat(groups(ALL))
        .containsExactly(
            List.of("tarn-1", "tarn-2"), List.of("velda-1", "velda-2"), List.of("budget"));
  }

  @Test
  void theOrderOfTheListChangesOnlyTheOrderOfTheOutput() {
    List<Article> shuffled = new ArrayList<>(ALL);
    Set<String> ids = find(ALL).stream().map(Story::id).collect(toSet());
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      List<Story> stories = find(shuffled);
      assertThat(stories).extracting(Story::id).containsExactlyInAnyOrderElementsOf(ids);
      assertThat(stories.getFirst().articles()).startsWith(shuffled.getFirst().id());
    }
  }

  @Test
  void unrelatedArticlesLeaveTheIdsOfStoriesAlone() {
    List<Story> before = find(ALL.stream().filter(article -> !article.equals(BUDGET)).toList());
    List<Story> after = find(ALL);
    assertThat(after).extracting(Story::id).containsAll(before.stream().map(Story::id).toList());
  }

  @Test
  void aCopyIsInTheStoryOfItsOriginalWhateverItsWords() {
    Article cut = article("cut", null, "Read more about this on our home page.");
    CopyGroup group =
        new CopyGroup(
            "c-1",
            "velda-1",
            List.of(new CopyGroup.Member("cut", Relation.EXCERPT, 0.1, 0.9)),
            List.of());
    List<Story> stories =
        finder.find(List.of(cut, QUAKE_IN_VELDA, BUDGET), List.of(group), List.of());
    assertThat(stories.getFirst().articles()).containsExactly("cut", "velda-1");
    assertThat(stories.getFirst().copies()).containsExactly("c-1");
    assertThat(stories.getFirst().headline()).isEqualTo(QUAKE_IN_VELDA.title());
  }

  @Test
  void aRewriteIsToldWithItsTwinButAFewSharedPassagesAreNotEnough() {
    Article other =
        article("other", "Tremor", "Walls cracked and dishes broke when the ground moved at dawn.");
    assertThat(linked(other, Relation.REWRITE, 0.3)).hasSize(1);
    assertThat(linked(other, Relation.PASSAGES, 0.3)).hasSize(2);
    assertThat(linked(other, Relation.PASSAGES, 0.7)).hasSize(1);
  }

  private List<Story> linked(Article other, Relation relation, double containment) {
    Link link = new Link("other", "velda-1", relation, 0.1, containment, List.of(), null);
    return finder.find(List.of(other, QUAKE_IN_VELDA), List.of(), List.of(link));
  }

  @Test
  void aYearBetweenTwoReportsCountsAgainstOneStory() {
    String text = "The carnival parade in Lund drew thousands; the mayor led the way through rain.";
    Article now = article("now", "Carnival parade in Lund", text, "en", day(2024), null);
    Article before =
        article(
            "before",
            "Lund celebrates carnival",
            text.replace("rain", "sun"),
            "en",
            day(2023),
            null);
    List<Group> groups = Articles.readings(List.of(now, before)).groups();
    Group a = groups.getFirst();
    Group b = groups.getLast();
    assertThat(a.closeness(b)).isCloseTo(0.5 * a.words().dot(b.words()), within(1e-9));
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 2, 12);
  }

  @Test
  void chineseIsReadByPairsOfCharacters() {
    Article first = chinese("zh-1", "台风登陆福建 三万人转移", "台风今天凌晨在福建沿海登陆，当地三万人已经转移到安全地点。");
    Article second = chinese("zh-2", "福建转移三万人防台风", "福建沿海三万人转移，台风凌晨登陆后风力减弱，没有人员伤亡。");
    Article third = chinese("zh-3", "央行宣布降息", "中央银行星期三宣布降低利率，分析人士认为此举有助于稳定房地产市场。");
    assertThat(groups(List.of(first, third, second)))
        .containsExactly(List.of("zh-1", "zh-2"), List.of("zh-3"));
  }

  private static Article chinese(String id, String title, String text) {
    return article(id, title, text, "zh", null, null);
  }

  @Test
  void namesAndNumbersTieReportsInTwoLanguages() {
    Article german =
        article(
            "de",
            "Mindestens 14 Tote nach Beben in Velda",
            "Ein Erdbeben der Stärke 6.4 hat die Küste von Velda erschüttert. In der Hafenstadt"
                + " Orsk suchten Helfer nach Verschütteten, sagte Gouverneurin Stanik.",
            "de",
            null,
            null);
    Article other =
        article(
            "de-2",
            "Bahn streicht Züge nach Lindau",
            "Wegen Bauarbeiten fallen zwischen Ulm und Lindau bis Oktober alle Züge aus, sagte ein"
                + " Sprecher. Es fahren Busse.",
            "de",
            null,
            null);
    assertThat(groups(List.of(german, other, QUAKE_IN_VELDA, BUDGET)))
        .containsExactly(List.of("de", "velda-1"), List.of("de-2"), List.of("budget"));
  }

  @Test
  void aTeaserJoinsTheStoryThatItPointsTo() {
    Article teaser =
        article(
            "teaser",
            "Quake shakes Velda coast",
            "At least 14 people died in the harbour of Orsk […]");
    assertThat(groups(List.of(BUDGET, teaser, QUAKE_IN_VELDA, QUAKE_IN_TARN)))
        .contains(List.of("teaser", "velda-1"));
  }

  @Test
  void nothingGivesNothingAndOneArticleOneStory() {
    assertThat(find(List.of())).isEmpty();
    assertThat(groups(List.of(BUDGET))).containsExactly(List.of("budget"));
  }

  @Test
  void anArticleWithoutAWordIsAStoryOfItsOwn() {
    assertThat(groups(List.of(BUDGET, article("blank", null, " …")))).hasSize(2);
  }

  @Test
  void twoArticlesWithOneIdAreRefused() {
    assertThatThrownBy(() -> find(List.of(BUDGET, BUDGET)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("budget");
  }

  @Test
  void aSmallGranularityMakesWiderStories() {
    List<Story> wide = new StoryFinder(new StorySettings(0.1)).find(ALL, List.of(), List.of());
    assertThat(wide).hasSizeLessThan(3);
  }

  @Test
  void aGranularityOfNothingIsRefused() {
    assertThatThrownBy(() -> new StorySettings(0)).hasMessageContaining("granularity");
    assertThatThrownBy(() -> new StorySettings(Double.NaN)).hasMessageContaining("granularity");
  }

  private List<Story> find(List<Article> articles) {
    return finder.find(articles, List.of(), List.of());
  }

  private List<List<String>> groups(List<Article> articles) {
    return find(articles).stream().map(Story::articles).toList();
  }
}
