package dev.copydesk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to hold of every page, ordinary or awkward. */
class SegmenterTest {
  private static final String STORY =
      "Ferry runs aground in thick fog off the northern coast\n\n"
          + "A ferry with 140 passengers ran aground in thick fog on Tuesday, the coast guard said."
          + " Nobody was hurt.\n\n"
          + "The ferry was on its way to the northern islands when it left the channel, a"
          + " spokeswoman for the coast guard said.\n";

  private final Segmenter segmenter = new Segmenter();

  static Stream<String> awkwardPages() {
    return Stream.of(
        "",
        " ",
        "\n",
        "\r\n\r\n",
        " \t \u00A0\u2003\n \uFEFF",
        "one line",
        "x",
        STORY,
        STORY.replace("\n", "\r\n"),
        STORY.replace("\n", "\r"),
        STORY.replace("\n", "\f"),
        STORY.replace("\n", "\u2028"),
        STORY.replace("\n", "\u0085"),
        STORY.strip(),
        "\uFEFF" + STORY,
        "\u0000" + STORY.replace(" ", "\u0000") + "\u0000",
        STORY.replace("ferry", "ferry \uD83D\uDEA2"),
        STORY + "\uD83D",
        "\uDEA2" + STORY,
        "هبطت طائرة ركاب اضطراريا يوم الثلاثاء في مطار المدينة، بحسب ما أعلنته سلطات الطيران"
            + " المدني.\n",
        "\u200F".repeat(5) + "\n" + "\u202B" + STORY + "\u202C",
        "(".repeat(5000),
        "/ | via ".repeat(3000),
        "[…]\n[…]\n...\n…",
        "\n".repeat(2000) + STORY + "\n".repeat(2000));
  }

  @ParameterizedTest
  @MethodSource("awkwardPages")
  void everyCharacterIsAccountedForOnce(String text) {
    Coverage.check(segmenter.segment(Coverage.page(text)));
    Coverage.check(segmenter.whole(Coverage.page(text)));
  }

  @Test
  void randomRubbishIsAccountedFor() {
    Random random = new Random(20250330);
    String alphabet = "aB 9.,:|/()©-•\n\r\f\u0000\u0085\u2028\uFEFF\u200D…我は\uD83D\uDE00é\"“”@";
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(300); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Coverage.check(segmenter.segment(Coverage.page(text.toString())));
      Coverage.check(segmenter.whole(Coverage.page(text.toString())));
    }
  }

  @Test
  void aMegabyteWithoutALineBreakIsOneParagraph() {
    String text = "The council met again on Monday and decided nothing. ".repeat(20_000);
    Segmentation result = segmenter.segment(Coverage.page(text));
    Coverage.check(result);
    assertThat(result.articles()).singleElement().matches(article -> article.spans().size() == 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n \n", "News\nSport\nWeather\nContact us\nPrivacy policy\n"})
  void aPageWithoutAnArticleIsAllFurniture(String text) {
    Segmentation result = segmenter.segment(Coverage.page(text));
    Coverage.check(result);
    assertThat(result.articles()).isEmpty();
  }

  @Test
  void whatIsToldFromNowIsToldFromTheDayOfThePage() {
    String brief =
        "Bridge in the old town closed for repairs\nYesterday\n"
            + "The bridge in the old town will stay closed until autumn, the council said. "
            + "Buses take another way.\n";
    String page = STORY + "\nRelated Articles\n\n" + brief;
    assertThat(dates(page, LocalDate.of(2025, 3, 30)))
        .containsExactly(LocalDate.of(2025, 3, 30), LocalDate.of(2025, 3, 29));
    assertThat(dates(page, null)).containsExactly(null, null);
  }

  private List<@Nullable LocalDate> dates(String text, @Nullable LocalDate now) {
    Page.Said said = new Page.Said(null, now, null, null, null, null);
    Page page = new Page("p", "p.txt", "UTF-8", text, List.of(), said);
    List<@Nullable LocalDate> dates = new ArrayList<>();
    segmenter.segment(page).articles().forEach(article -> dates.add(article.published()));
    return dates;
  }

  @Test
  void theWholePageIsOneArticleUnderTheTitleThatIsSaidOfIt() {
    Page.Said said = new Page.Said("Two by two", null, "The Ark", null, null, "en");
    Page page =
        new Page("p", "p.txt", "UTF-8", "Two by two\n\nThey came.\nIn pairs.", List.of(), said);
    Segmentation result = segmenter.whole(page);
    Coverage.check(result);
    Article article = result.articles().getFirst();
    assertThat(result.articles()).hasSize(1);
    assertThat(article.title()).isEqualTo("Two by two");
    assertThat(article.text()).isEqualTo("They came.\n\nIn pairs.");
    assertThat(article.source()).isEqualTo("The Ark");
    assertThat(article.language()).isEqualTo("en");
    assertThat(result.furniture())
        .extracting(Furniture::kind)
        .containsExactly(Furniture.Kind.HEADLINE, Furniture.Kind.SPACE, Furniture.Kind.SPACE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSeedsAreAccountedFor(Path seed) throws IOException {
    Page page = Coverage.page(Files.readString(seed));
    Coverage.check(segmenter.segment(page));
    Coverage.check(segmenter.whole(page));
    assertThat(segmenter.segment(page)).isEqualTo(segmenter.segment(page));
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().toList();
    }
  }
}
