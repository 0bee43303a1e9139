package dev.copydesk.archive.arrival;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.ledger.entry.PageEntry;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.pipeline.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that comes in.
 *
 * @param sheet the page; of what is told of it, all that depends on other pages is open
 * @param articles what stands in it, each in the language that the page told
 */
public record Arrival(Sheet sheet, List<Article> articles) {

  /** The pages that were read, in their order. */
  static List<Arrival> of(Pages pages, int addition) {
    Map<String, List<Article>> articles = new HashMap<>();
    pages
        .articles()
        .forEach(a -> articles.computeIfAbsent(a.page(), page -> new ArrayList<>()).add(a));
    Map<String, List<Furniture>> furniture = new HashMap<>();
    pages
        .furniture()
        .forEach(f -> furniture.computeIfAbsent(f.page(), page -> new ArrayList<>()).add(f));
    return pages.pages().stream()
        .map(
            head ->
                new Arrival(
                    new Sheet(
                        summary(head),
                        new PageEntry(head.origin(), head.digest(), addition),
                        furniture.getOrDefault(head.id(), List.of())),
                    articles.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private static PageSummary summary(Pages.Head head) {
    return new PageSummary(
        head.id(),
        head.input(),
        head.encoding(),
        head.characters(),
        0,
        null,
        List.of(),
        List.of(),
        head.rest());
  }

  /** The id of the page. */
  public String id() {
    return sheet.page().page();
  }
}
