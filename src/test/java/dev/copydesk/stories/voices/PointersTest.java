package dev.copydesk.stories.voices;

import static dev.copydesk.stories.Articles.article;
import static dev.copydesk.stories.Articles.teaser;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PointersTest {
  private static final Article FERRY =
      article(
          "ferry",
          "Ferry runs aground off Holm island",
          "The evening ferry to Holm ran aground on a sandbank with 212 passengers on board, and a"
              + " tug pulled it free at dawn. Nobody was hurt. The captain blamed a broken buoy.");
  private static final Article MARKET =
      article(
          "market",
          "Old market hall reopens after nine years",
          "With a brass band and free soup the old market hall has opened its doors again.");
  private static final Article CHINESE =
      article("zh", "老市场大厅九年后重新开放", "老市场大厅经过九年的修缮，今天上午在铜管乐队的演奏声中重新向公众开放。", "zh", null, null);

  private static Map<String, String> targets(Article teaser) {
    return Pointers.of(List.of(teaser), List.of(FERRY, MARKET, CHINESE));
  }

  @Test
  void theBeginningOfAnArticlePointsToItUnderAnyHeadline() {
    Article teaser =
        teaser("t", "Read this", "The evening ferry to Holm ran aground on a sandbank with […]");
    assertThat(targets(teaser)).containsOnly(Map.entry("t", "ferry"));
  }

  @Test
  void aSentenceFromTheMiddleDoesSoToo() {
    Article teaser = teaser("t", null, "On board, and a TUG pulled it free at dawn; nobody …");
    assertThat(targets(teaser)).containsOnly(Map.entry("t", "ferry"));
  }

  @Test
  void theSameHeadlinePointsWhateverTheText() {
    Article teaser = teaser("t", "OLD MARKET HALL REOPENS, after nine years", "Soup for all.");
    assertThat(targets(teaser)).containsOnly(Map.entry("t", "market"));
  }

  @Test
  void aHeadlineOfTwoArticlesPointsToNone() {
    Article other = article("ferry-2", FERRY.title(), "A second ferry was late.");
    Article teaser = teaser("t", FERRY.title(), "More soon.");
    assertThat(Pointers.of(List.of(teaser), List.of(FERRY, other))).isEmpty();
  }

  @Test
  void theNameOfAColumnPointsToNone() {
    Article column = article("column", "Letter from Holm", "It rained again.");
    Article teaser = teaser("t", "Letter from Holm", "More soon.");
    assertThat(Pointers.of(List.of(teaser), List.of(column))).isEmpty();
  }

  @Test
  void aTextThatIsMostlyItsOwnPointsToNone() {
    Article teaser =
        teaser(
            "t",
            "Buoys",
            "Harbour masters along the coast ask the ministry for new lights on all buoys after"
                + " the evening ferry to Holm ran aground on a sandbank last week, as they say.");
    assertThat(targets(teaser)).isEmpty();
  }

  @Test
  void chineseTeasersPointToo() {
    assertThat(targets(teaser("t", null, "老市场大厅经过九年的修缮，今天上午在铜管乐队……")))
        .containsOnly(Map.entry("t", "zh"));
  }

  @Test
  void ofTwoArticlesThatHoldTheTextTheFirstByIdSpeaksForTheTeaser() {
    Article again = article("a-ferry", "Aground", FERRY.text());
    Article teaser = teaser("t", null, "The evening ferry to Holm ran aground on a sandbank […]");
    Voices voices = Voices.of(List.of(teaser, FERRY, again), List.of());
    assertThat(voices.of("t")).isEqualTo(voices.of("a-ferry")).isNotEqualTo(voices.of("ferry"));
    assertThat(voices.speakers()).extracting(Article::id).containsExactly("a-ferry", "ferry");
  }
}
