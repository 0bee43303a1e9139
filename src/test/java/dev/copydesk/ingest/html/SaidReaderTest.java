package dev.copydesk.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidReaderTest {
  private static Page.Said said(String html) {
    return HtmlPages.render(html, null).said();
  }

  @Test
  void aPageWithoutMetadataSaysNothing() {
    assertThat(said("<p>text</p>")).isEqualTo(Page.Said.NOTHING);
  }

  @Test
  void everyFieldIsReadFromStructuredData() {
    Page.Said said =
        said(
            """
            <html><head><link rel=canonical href="https://example.org/ferry">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Example"},
              {"@type": ["NewsArticle"], "headline": "Ferry &amp; bridge",
               "datePublished": "2025-03-30T23:30:00-05:00", "inLanguage": "en-GB",
               "author": [{"@type": "Person", "name": "Jane Roe"}, "https://example.org/john",
                          "John Doe"],
               "publisher": {"@type": "Organization", "name": "The Example"}}]}
            </script></head><h1>Ferry &amp; Bridge</h1></html>
            """);
    assertThat(said)
        .isEqualTo(
            new Page.Said(
                "Ferry & Bridge",
                LocalDate.of(2025, 3, 30),
                "The Example",
                "Jane Roe, John Doe",
                "https://example.org/ferry",
                "en"));
  }

  @Test
  void aCharsetIsNoLanguage() {
    assertThat(said("<meta http-equiv=content-language content=utf-8><p>text").language()).isNull();
    assertThat(said("<html lang=utf-8><meta name=language content=zh_CN><p>text").language())
        .isEqualTo("zh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2025-03-30T10:00:00Z'>",
        "<meta name='DC.date.issued' content='2025-03-30'>",
        "<meta itemprop='datePublished' content='30.03.2025'>",
        "<meta name='parsely-pub-date' content='Sun, 30 Mar 2025 06:57:50 GMT'>",
        "<time datetime='2025-03-29'></time><time pubdate datetime='2025-03-30'></time>",
        "<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\":"
            + " \"2025-03-30\", \"keywords\": broken}</script>",
        "<script type='application/ld+json'><!-- [{\"@type\": \"BlogPosting\", \"datePublished\":"
            + " \"2025-03-30\",}] --></script><meta name=date content=2024-01-01>",
      })
  void theDayOfPublicationIsFound(String html) {
    assertThat(said(html).date()).isEqualTo(LocalDate.of(2025, 3, 30));
  }

  @Test
  void theHeadlineIsTheHeadingThatTheMetadataMean() {
    assertThat(
            said("""
            <title>Old ferry stays in service - The Example</title>
            <h1>The Example</h1><h1>Council: old ferry stays in service</h1>
            """)
                .title())
        .isEqualTo("Council: old ferry stays in service");
  }

  @Test
  void aLineAboveTheHeadlineIsNoPartOfIt() {
    assertThat(
            said("""
            <meta property="og:title" content="Old ferry stays in service">
            <h1><span>Transport</span> Old ferry stays in service</h1>
            """)
                .title())
        .isEqualTo("Old ferry stays in service");
  }

  @Test
  void whatTwoDescriptionsSayOutweighsAHeadingThatSaysOtherwise() {
    String described =
        """
        <meta property="og:title" content="Old ferry stays in service">
        <script type="application/ld+json">
          {"@type": "NewsArticle", "headline": "Old ferry stays in service"}</script>
        """;
    assertThat(said(described + "<h1>Transport</h1>").title())
        .isEqualTo("Old ferry stays in service");
    assertThat(said(described + "<h1>Old ferry stays</h1>").title()).isEqualTo("Old ferry stays");
  }

  @Test
  void withoutAHeadingTheTitleLosesTheNameOfTheSite() {
    assertThat(said("<title>Old ferry stays in service | The Example</title>").title())
        .isEqualTo("Old ferry stays in service");
  }

  @Test
  void theArticleWithThePagesHeadlineSpeaksForThePage() {
    assertThat(
            said("""
            <script type="application/ld+json">[
              {"@type": "NewsArticle", "headline": "Another", "datePublished": "2020-01-01"},
              {"@type": "NewsArticle", "headline": "Ferry", "datePublished": "2025-03-30"}]
            </script><h1>Ferry</h1>
            """)
                .date())
        .isEqualTo(LocalDate.of(2025, 3, 30));
  }

  @Test
  void theGivenAddressWins() {
    assertThat(HtmlPages.render("<link rel=canonical href=b>", "a").said().url()).isEqualTo("a");
  }
}
