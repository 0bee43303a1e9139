package dev.copydesk.report.files;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.result.PageSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the rests of pages into the texts of their furniture. For one pass over the furniture, each
 * page's in page order; not for several threads.
 */
public final class Stretches {
  private final Map<String, String> rests = new HashMap<>();

  /** By page, how many UTF-16 units of its rest are used up. */
  private final Map<String, Integer> used = new HashMap<>();

  /** Of these pages. */
  public Stretches(List<PageSummary> pages) {
    pages.forEach(page -> rests.put(page.page(), page.rest()));
  }

  /** The text of the next stretch of its page; shorter where the page's rest ends before it. */
  public String next(Furniture piece) {
    String rest = rests.getOrDefault(piece.page(), "");
    int start = used.getOrDefault(piece.page(), 0);
    int end = start;
    for (int left = piece.span().length(); left > 0 && end < rest.length(); left--) {
      end += Character.charCount(rest.codePointAt(end));
    }
    used.put(piece.page(), end);
    return rest.substring(start, end);
  }
}
