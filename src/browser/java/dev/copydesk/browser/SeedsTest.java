package dev.copydesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's morning over the seed pages. */
class SeedsTest extends InChromium {

  @ParameterizedTest
  @ValueSource(strings = {"#/", "#/stories", "#/compare", "#/pages", "#/skipped"})
  void everyViewOpens(String view) {
    try (Visit visit = chromium.visit(Reports.seeds())) {
      visit.open(view);
      assertThat(visit.heading()).isNotBlank().isNotEqualTo("Not in this report");
    }
  }

  @Test
  void anAddressOfNothingSaysSo() {
    try (Visit visit = chromium.visit(Reports.seeds())) {
      visit.open("#/pages/%E0%A4%A/x");
      assertThat(visit.heading()).isEqualTo("Not in this report");
    }
  }

  @Test
  void aStoryIsFoundByAWordOpenedAndLeftForTheSameList() {
    try (Visit visit = chromium.visit(Reports.seeds())) {
      Page page = visit.page();
      visit.open("#/stories");
      page.keyboard().press("/");
      page.keyboard().type("indispensable");
      assertThat(page.locator(".found")).hasText("1 story");
      page.locator(".entry a").click();
      assertThat(page.locator("main h1")).containsText("Hegseth");
      assertThat(page.locator(".family").first()).isVisible();
      page.goBack();
      assertThat(page.locator("input[type=search]")).hasValue("indispensable");
      assertThat(page.locator(".entry")).hasCount(1);
    }
  }

  @Test
  void tiedTextsStandSideBySideWithWhatTheyShareAndWhatTheyDoNot() {
    try (Visit visit = chromium.visit(Reports.seeds())) {
      visit.open("#/compare?tie=near");
      visit.page().locator(".entry a").first().click();
      assertThat(visit.page().locator(".verdict")).containsText("Near copy");
      assertThat(visit.page().locator(".pair-row mark").count()).isPositive();
      assertThat(visit.page().locator(".pair-row .only").count()).isPositive();
    }
  }

  @Test
  void aPageIsShownWordByWordAsItWas() throws IOException {
    Path seed = Path.of("seeds", "002_6460eb64bc0b4ea7.txt");
    try (Visit visit = chromium.visit(Reports.seeds())) {
      visit.open("#/pages/" + seed.getFileName());
      while (visit.page().locator(".more button").isVisible()) {
        visit.page().locator(".more button").click();
      }
      Locator stretches = visit.page().locator(".stretch p");
      assertThat(packed(String.join("", stretches.allTextContents())))
          .isEqualTo(packed(Files.readString(seed)));
      assertThat(visit.page().locator(".stretch.headline .kind").first()).hasText("Headline");
    }
  }

  private static String packed(String text) {
    return text.replaceAll("[\\s\\p{Z}\\uFEFF]+", "");
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    try (Visit visit = chromium.visit(Reports.seeds())) {
      visit.page().keyboard().press("Tab");
      assertThat(visit.page().locator(".skip")).isFocused();
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("main")).isFocused();
    }
  }

  @Test
  void whatAnAdditionBroughtHasItsView() {
    try (Visit visit = chromium.visit(Reports.added())) {
      Page page = visit.page();
      page.locator("main .news-line a").click();
      assertThat(page.locator("main h1")).hasText("What is new");
      assertThat(page.locator(".lead")).containsText("Addition 2, from tuesday, brought 5 texts");
      assertThat(page.locator("main")).containsText("A story of 1 text ended");
      page.getByText("Side by side").first().click();
      assertThat(page.locator(".verdict")).containsText("Exact copy");
    }
    try (Visit visit = chromium.visit(Reports.seeds())) {
      assertThat(visit.page().locator("nav")).not().containsText("New");
    }
  }

  @Test
  void theKeyboardAloneLeadsFromTheFirstViewToTwoTextsSideBySideAndBack() {
    try (Visit visit = chromium.visit(Reports.seeds())) {
      Page page = visit.page();
      visit.tabTo("Stories");
      page.keyboard().press("Enter");
      assertThat(page.locator("main h1")).hasText("Stories");
      visit.tabTo("Hegseth calls Japan indispensable in the face of Chinese aggression");
      page.keyboard().press("Enter");
      assertThat(page.locator(".family").first()).isVisible();
      visit.tabTo("How firmly each text belongs here");
      page.keyboard().press("Enter");
      assertThat(page.locator("details table")).isVisible();
      visit.tabTo("Side by side");
      page.keyboard().press("Enter");
      assertThat(page.locator(".verdict")).isVisible();
      page.goBack();
      assertThat(page.locator(".family").first()).isVisible();
    }
  }

  @Test
  void theFiguresStandThereWithoutScript() {
    var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(Reports.seeds().toUri().toString());
      assertThat(page.locator("main table").first()).containsText("Articles");
    }
  }
}
