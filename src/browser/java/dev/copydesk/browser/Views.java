package dev.copydesk.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/** The addresses of a report's views, the lists and the first thing of each list. */
final class Views {
  private static final List<String> LISTS =
      List.of("#/", "#/stories", "#/compare", "#/pages", "#/skipped");

  private Views() {}

  /** Every list, then its first entry, then the first article of the first story. */
  static List<String> ofSeeds(Visit visit) {
    List<String> views = new ArrayList<>(LISTS);
    for (String list : LISTS) {
      visit.open(list);
      first(visit, ".entry a", views);
    }
    visit.open(views.get(LISTS.size()));
    first(visit, ".timed a", views);
    return views;
  }

  private static void first(Visit visit, String link, List<String> to) {
    Locator found = visit.page().locator(link);
    if (found.count() > 0) {
      to.add(found.first().getAttribute("href"));
    }
  }
}
