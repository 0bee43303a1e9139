package dev.copydesk.boilerplate;

import static dev.copydesk.boilerplate.Reports.BACKGROUND;
import static dev.copydesk.boilerplate.Reports.NOTICE;
import static dev.copydesk.boilerplate.Reports.RELATED;
import static dev.copydesk.boilerplate.Reports.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.Page;
import dev.copydesk.segment.Segmenter;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoilerplateFinderTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  private static Article article(String id, String... paragraphs) {
    Page page = Reports.page(id, paragraphs);
    return SEGMENTER.whole(page).articles().getFirst();
  }

  private static List<Article> each(List<String> reports, String line) {
    return IntStream.range(0, reports.size())
        .mapToObj(i -> article("p" + i, reports.get(i), line))
        .toList();
  }

  private static LongSet found(List<Article> articles) {
    return BoilerplateFinder.find(articles, articles.stream().map(Lines::of).toList());
  }

  private static long hash(String line) {
    return Lines.of(article("line", line)).hash(0);
  }

  @Test
  void aLineBelowUnrelatedReportsIsBoilerplate() {
    assertThat(found(each(UNRELATED, NOTICE))).containsExactly(hash(NOTICE));
  }

  @Test
  void caseAndQuotesDoNotHideIt() {
    List<Article> articles = new ArrayList<>(each(UNRELATED.subList(0, 4), NOTICE));
    articles.add(article("p4", UNRELATED.get(4), NOTICE.toUpperCase(Locale.ROOT)));
    assertThat(found(articles)).containsExactly(hash(NOTICE));
  }

  @Test
  void fourArticlesAreTooFewToTell() {
    assertThat(found(each(UNRELATED.subList(0, 4), NOTICE))).isEmpty();
  }

  @Test
  void whatReportsOfOneAffairRepeatIsReporting() {
    assertThat(found(each(RELATED, BACKGROUND))).isEmpty();
  }

  @Test
  void copiesOfOneTextAreNoBoilerplate() {
    List<Article> copies =
        IntStream.range(0, 20)
            .mapToObj(i -> article("p" + i, UNRELATED.get(0), UNRELATED.get(1), NOTICE))
            .toList();
    assertThat(found(copies)).isEmpty();
  }

  @Test
  void aPageOfPrintPastedIntoUnrelatedArticlesIsReporting() {
    String[] pasted = UNRELATED.subList(0, 5).toArray(String[]::new);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      List<String> paragraphs = new ArrayList<>(List.of(pasted));
      paragraphs.addFirst(i < 3 ? UNRELATED.get(5 + i) : RELATED.get(i - 3));
      articles.add(article("p" + i, paragraphs.toArray(String[]::new)));
    }
    assertThat(found(articles)).isEmpty();
  }

  @Test
  void theOrderOfArticlesDoesNotCount() {
    List<Article> articles = new ArrayList<>(each(UNRELATED, NOTICE));
    for (int i = 0; i < 60; i++) {
      articles.add(article("q" + i, UNRELATED.get(i % 8) + " Update " + i + ".", NOTICE));
    }
    LongSet first = found(articles);
    Collections.shuffle(articles, new Random(7));
    assertThat(found(articles)).isEqualTo(first);
  }
}
