package dev.copydesk.report.data;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.report.data.ReportData.PageView;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The pages as the report's data has them, and which of them belong together. */
public final class PageViews {
  private final Result result;
  private final Places places;
  private final Map<String, Map<String, Integer>> furniture = new HashMap<>();

  PageViews(Result result, Places places) {
    this.result = result;
    this.places = places;
    for (Furniture piece : result.furniture()) {
      furniture
          .computeIfAbsent(piece.page(), unseen -> new TreeMap<>())
          .merge(piece.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  /** Pages with the same main article, each set once instead of a list of others for each page. */
  public List<List<Integer>> same() {
    return sets(PageSummary::copyOf);
  }

  /** Pages whose main articles tell the same story. */
  public List<List<Integer>> sameStory() {
    return sets(PageSummary::related);
  }

  PageView view(PageSummary page) {
    return new PageView(
        Harmless.line(page.page()),
        page.input().equals(page.page()) ? null : Harmless.line(page.input()),
        page.encoding(),
        page.characters(),
        page.main() == null ? null : places.article(page.main()),
        furniture.getOrDefault(page.page(), Map.of()));
  }

  private List<List<Integer>> sets(Function<PageSummary, List<String>> others) {
    Set<String> seen = new HashSet<>();
    List<List<Integer>> sets = new ArrayList<>();
    for (PageSummary page : result.pages()) {
      if (others.apply(page).isEmpty() || !seen.add(page.page())) {
        continue;
      }
      seen.addAll(others.apply(page));
      List<Integer> set = new ArrayList<>();
      set.add(places.page(page.page()));
      others.apply(page).forEach(other -> set.add(places.page(other)));
      sets.add(set);
    }
    return sets;
  }
}
