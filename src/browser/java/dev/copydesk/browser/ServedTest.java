package dev.copydesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.copydesk.index.IndexBuilder;
import dev.copydesk.index.Search;
import dev.copydesk.model.result.Result;
import dev.copydesk.report.ServedReport;
import dev.copydesk.report.figures.News;
import dev.copydesk.serve.ReportServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result that is too large for one file, as copydesk serve shows it. */
class ServedTest extends InChromium {
  /** More than a report holds. */
  private static final int ARTICLES = 20_000;

  @TempDir private static Path index;
  private static Search search;
  private static ReportServer server;

  @BeforeAll
  static void serve() throws IOException {
    Result result = MadeResult.of(ARTICLES);
    IndexBuilder.write(result, index);
    search = new Search(index);
    server =
        ReportServer.start(
            new ServedReport(result, News.of(result, List.of()), Reports.FACTS), search, 0);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    search.close();
  }

  private static Visit visit() {
    return chromium.visit(server.address(), Look.DESKTOP_LIGHT);
  }

  @Test
  void everyViewOpensAndNothingIsLeftOut() {
    try (Visit visit = visit()) {
      for (String view : Views.of(visit)) {
        visit.open(view);
        assertThat(visit.heading()).as(view).isNotBlank().isNotEqualTo("Not in this report");
        assertThat(visit.page().locator(".notice").count()).as(view).isZero();
      }
      visit.open("#/stories");
      assertThat(visit.page().locator(".found")).hasText("8,000 stories");
    }
  }

  @Test
  void textsPagesAndMarksAreFetchedWhenTheyAreRead() {
    try (Visit visit = visit()) {
      visit.open("#/compare?tie=revision");
      visit.page().locator(".entry a").first().click();
      assertThat(visit.page().locator(".pair-row mark").first()).isVisible();
      visit.open("#/pages");
      visit.page().locator(".entry a").first().click();
      assertThat(visit.page().locator(".stretch.caption").first()).containsText("Photo");
    }
  }

  @Test
  void wordsAreFoundInFullTexts() {
    try (Visit visit = visit()) {
      Page page = visit.page();
      visit.open("#/search");
      page.locator("input[type=search]").fill("title:over AND kind:article");
      page.keyboard().press("Enter");
      assertThat(page.locator(".found")).containsText("The best 50 of");
      page.locator(".entry a").first().click();
      assertThat(page.locator(".text")).isVisible();
      page.goBack();
      assertThat(page.locator("input[type=search]")).hasValue("title:over AND kind:article");
    }
  }
}
