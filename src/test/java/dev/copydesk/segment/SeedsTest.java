package dev.copydesk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.Article.Kind;
import dev.copydesk.model.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The five seed pages, read line by line: which articles they hold and what belongs to each. */
class SeedsTest {

  private static Segmentation seed(String name) throws IOException {
    String text = Files.readString(Path.of("seeds", name + ".txt"));
    return new Segmenter().segment(Coverage.page(text));
  }

  @Test
  void captionsAndHeadlinesThatStandTwiceAreFurniture() throws IOException {
    Segmentation page = seed("000_f4e253a61e0e80a9");
    assertThat(page.articles())
        .extracting(Article::title)
        .containsExactly(
            "Hegseth Calls Japan Indispensable in the Face of Chinese Aggression",
            "Trump Says US Has Given Ukraine Too Many Weapons in First Public Comments on Pause in"
                + " Shipments");
    assertThat(page.articles()).extracting(Article::kind).containsOnly(Kind.ARTICLE);
    assertThat(page.articles().get(0).spans()).hasSize(15);
    assertThat(page.articles().get(1).spans()).hasSize(23);
    assertThat(Coverage.bodies(page)).doesNotContain("Pool Photo", "Handout via");
  }

  @Test
  void theSameArticleFromThreeOutletsIsThreeArticles() throws IOException {
    Segmentation page = seed("001_32a45c94443c5413");
    assertThat(page.articles())
        .extracting(Article::source)
        .containsExactly("Independent", "Rhyl Journal", "Glasgow Times", "Leader Live");
    assertThat(page.articles().getFirst().published()).isEqualTo(LocalDate.of(2025, 3, 30));
    assertThat(page.articles().getFirst().spans()).hasSize(15);
    assertThat(page.articles().subList(1, 4))
        .extracting(Article::text)
        .hasSize(3)
        .containsOnly(page.articles().get(1).text());
    assertThat(Coverage.bodies(page)).doesNotContain("Download", "Comments", "AI Features");
  }

  @Test
  void relatedArticlesAreArticlesOfTheirOwn() throws IOException {
    Segmentation page = seed("002_6460eb64bc0b4ea7");
    assertThat(page.articles())
        .extracting(Article::source)
        .containsExactly(null, "Axios", "Yahoo", "Yahoo");
    assertThat(page.articles())
        .extracting(Article::title)
        .containsExactly(
            "US defence secretary praises ‘indispensable partner' Japan",
            "U.S., China reach \"framework\" to activate Geneva trade deal",
            "Trump warns that LA military deployment could be first 'of many'",
            "Defense Secretary Hegseth defends LA deployments at Capitol Hill hearing");
    assertThat(page.articles().getFirst().spans()).hasSize(20);
  }

  @Test
  void aTeaserLosesTheCaptionThatIsGluedBeforeIt() throws IOException {
    Segmentation page = seed("003_38bc51043e7018fd");
    assertThat(page.articles())
        .extracting(Article::kind)
        .containsExactly(Kind.ARTICLE, Kind.TEASER, Kind.TEASER, Kind.TEASER);
    assertThat(page.articles().get(1).text())
        .startsWith("Germany’s new Chancellor Friedrich Merz will travel")
        .endsWith("said […]");
    assertThat(page.articles().get(2).text()).startsWith("The European Union on Saturday");
    assertThat(page.articles().get(3).text()).startsWith("Iran carried out secret");
    assertThat(Coverage.bodies(page)).doesNotContain("Getty Images");
  }

  @Test
  void anArticleMayStandWithoutAHeadline() throws IOException {
    Segmentation page = seed("004_21ee71a2755e3a13");
    Article article = page.articles().getFirst();
    assertThat(page.articles()).hasSize(1);
    assertThat(article.title()).isNull();
    assertThat(article.spans()).hasSize(12);
    assertThat(article.text()).doesNotContain("Read also");
  }
}
