package dev.copydesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same over ten thousand made articles, some of them hostile. */
class LargeTest extends InChromium {
  private static final int ARTICLES = 10_000;

  private static Visit visit() {
    return chromium.visit(Reports.made(ARTICLES));
  }

  @Test
  void everyViewOpens() {
    try (Visit visit = visit()) {
      for (String view : Views.of(visit)) {
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
      page.waitForFunction("before => document.querySelectorAll('.entry').length > before", before);
      int grown = page.locator(".entry").count();
      page.locator(".entry a").nth(grown - 1).click();
      assertThat(page.locator("h1.file")).isVisible();
      page.goBack();
      page.waitForFunction("grown => document.querySelectorAll('.entry').length >= grown", grown);
    }
  }

  @Test
  void theTimelineOfAYearKeepsToAScreen() {
    try (Visit visit = visit()) {
      assertThat(visit.page().locator(".timeline .column").count()).isBetween(10, 62);
      assertThat(visit.page().locator(".timeline .lane")).hasCount(14);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hacked", "onerror", "onmouseover", "proto", "data", "eht"})
  void hostileTextStaysText(String query) {
    try (Visit visit = visit()) {
      for (String list : new String[] {"#/stories", "#/compare", "#/pages"}) {
        visit.open(list + "?q=" + query);
        staysText(visit);
        if (visit.page().locator(".entry a").count() > 0) {
          visit.open(visit.page().locator(".entry a").first().getAttribute("href"));
          staysText(visit);
        }
      }
    }
  }

  private static void staysText(Visit visit) {
    assertThat(visit.page().evaluate("window.hacked === undefined")).isEqualTo(true);
    assertThat(visit.page().locator("main img, main script, main b").count()).isZero();
  }

  @Test
  void theReportSaysWhatItHasNoRoomFor() {
    try (Visit visit = visit()) {
      assertThat(visit.page().locator(".notice").first()).containsText("articles.jsonl");
    }
  }
}
