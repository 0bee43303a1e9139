package dev.copydesk.report.data;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.report.data.ReportData.PageView;
import dev.copydesk.text.Harmless;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pages as the report's data has them. Without state. */
public final class PageViews {
  private PageViews() {}

  /** How many stretches of each kind there are. */
  public static Map<String, Integer> counted(Collection<Furniture> furniture) {
    Map<String, Integer> kinds = new TreeMap<>();
    furniture.forEach(
        piece -> kinds.merge(piece.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
    return kinds;
  }

  /**
   * A page.
   *
   * @param main the name of its main article, or null
   * @param furniture see {@link #counted}
   */
  public static <N> PageView<N> view(
      PageSummary page, @Nullable N main, Map<String, Integer> furniture) {
    return new PageView<>(
        Harmless.line(page.page()),
        page.input().equals(page.page()) ? null : Harmless.line(page.input()),
        page.encoding(),
        page.characters(),
        main,
        furniture);
  }
}
