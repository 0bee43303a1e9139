package dev.copydesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same over ten thousand made articles, some of them hostile. */
class LargeTest {
  private static final int ARTICLES = 10_000;
  private static Chromium chromium;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static Visit visit() {
    return chromium.visit(Reports.made(ARTICLES));
  }

  @Test
  void everyViewOpens() {
    try (Visit visit = visit()) {
      for (String view : Views.ofSeeds(visit)) {
        visit.open(view);
        assertThat(visit.heading()).as(view).isNotBlank().isNotEqualTo("Not in this report");
      }
    }
  }

  @Test
  void storiesAreFilteredByOutletSizeAndDay() {
    try (Visit visit = visit()) {
      Page page = visit.page();
      visit.open("#/stories");
      assertThat(page.locator(".found")).hasText("4,000 stories");
      page.locator("select[name=size]").selectOption("10");
      assertThat(page.locator(".found")).hasText("500 stories");
      page.locator("input[name=from]").fill("2026-06-01");
      page.locator("input[name=from]").dispatchEvent("input");
      assertThat(page.locator(".found")).hasText("0 stories");
      page.locator("button[type=reset]").click();
      assertThat(page.locator(".found")).hasText("4,000 stories");
      page.locator("select[name=outlet]").selectOption("<b>Bold</b> News");
      assertThat(page.locator(".found")).not().hasText("4,000 stories");
      assertThat(page.locator(".entry").first()).containsText("<b>Bold</b> News");
    }
  }

  @Test
  void aListGrowsAndIsStillGrownAfterGoingBack() {
    try (Visit visit = visit()) {
      Page page = visit.page();
      visit.open("#/pages");
      int before = page.locator(".entry").count();
      page.locator(".more button").click();
      int grown = page.locator(".entry").count();
      assertThat(grown).isGreaterThan(before);
      page.locator(".entry a").nth(grown - 1).click();
      assertThat(page.locator("h1.file")).isVisible();
      page.goBack();
      page.waitForSelector(".entry");
      assertThat(page.locator(".entry").count()).isGreaterThanOrEqualTo(grown);
    }
  }

  @Test
  void theTimelineOfAYearKeepsToAScreen() {
    try (Visit visit = visit()) {
      assertThat(visit.page().locator(".timeline .column").count()).isBetween(10, 62);
      assertThat(visit.page().locator(".timeline .lane")).hasCount(14);
    }
  }

  @Test
  void hostileTextStaysText() {
    try (Visit visit = visit()) {
      for (String query : new String[] {"script", "onerror", "proto", "data"}) {
        visit.open("#/stories?q=" + query);
        if (visit.page().locator(".entry a").count() > 0) {
          visit.page().locator(".entry a").first().click();
          visit.page().waitForSelector(".timed");
        }
      }
      assertThat(visit.page().evaluate("window.hacked === undefined")).isEqualTo(true);
      assertThat(visit.page().locator("main img, main script, main b").count()).isZero();
    }
  }

  @Test
  void theReportSaysWhatItHasNoRoomFor() {
    try (Visit visit = visit()) {
      assertThat(visit.page().locator(".notice").first()).containsText("articles.jsonl");
    }
  }
}
