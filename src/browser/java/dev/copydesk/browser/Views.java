package dev.copydesk.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The addresses of a report's views, the lists and the first thing of each list. */
final class Views {
  private Views() {}

  /**
   * Every list that the navigation leads to, then its first entry, then the first article of the
   * first story.
   */
  static List<String> of(Visit visit) {
    List<String> lists = new ArrayList<>();
    for (Locator link : visit.page().locator("nav a").all()) {
      lists.add(link.getAttribute("href"));
    }
    List<String> views = new ArrayList<>(lists);
    for (String list : lists) {
      visit.open(list);
      first(visit, ".entry a", views);
    }
    visit.open("#/stories");
    visit.open(visit.page().locator(".entry a").first().getAttribute("href"));
    first(visit, ".timed a", views);
    return List.copyOf(new LinkedHashSet<>(views));
  }

  private static void first(Visit visit, String link, List<String> to) {
    Locator found = visit.page().locator(link);
    if (found.count() > 0) {
      to.add(found.first().getAttribute("href"));
    }
  }
}
