package dev.copydesk.archive;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.ledger.ArticleEntry;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.PageEntry;
import dev.copydesk.pipeline.Pages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page with all that is known of it.
 *
 * @param head the page without its articles
 * @param entry what is remembered of it
 * @param articles what stands in it, each in the language that its page told
 * @param entries what is remembered of each article; null where all are new
 * @param furniture all the rest
 */
record Sheet(
    Pages.Head head,
    PageEntry entry,
    List<Article> articles,
    @Nullable List<ArticleEntry> entries,
    List<Furniture> furniture) {
  /** As one run over all pages would read them. */
  static final Comparator<Sheet> ORDER = Comparator.comparing(sheet -> sheet.entry().origin());

  /** The pages of an edition, in their order. */
  static List<Sheet> of(Edition edition) {
    Map<String, List<Integer>> articles = new HashMap<>();
    for (int i = 0; i < edition.result().articles().size(); i++) {
      String page = edition.result().articles().get(i).page();
      articles.computeIfAbsent(page, key -> new ArrayList<>()).add(i);
    }
    Map<String, List<Furniture>> furniture = byPage(edition.result().furniture());
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < edition.result().pages().size(); i++) {
      PageSummary page = edition.result().pages().get(i);
      PageEntry entry = edition.ledger().pages().get(i);
      List<Integer> places = articles.getOrDefault(page.page(), List.of());
      sheets.add(
          new Sheet(
              head(page, entry),
              entry,
              places.stream().map(place -> asTold(edition, place)).toList(),
              places.stream().map(edition.ledger().articles()::get).toList(),
              furniture.getOrDefault(page.page(), List.of())));
    }
    return sheets;
  }

  /** Pages that came in. */
  static List<Sheet> of(Pages pages, int addition) {
    Map<String, List<Article>> articles = new HashMap<>();
    pages
        .articles()
        .forEach(a -> articles.computeIfAbsent(a.page(), p -> new ArrayList<>()).add(a));
    Map<String, List<Furniture>> furniture = byPage(pages.furniture());
    return pages.pages().stream()
        .map(
            head ->
                new Sheet(
                    head,
                    new PageEntry(head.origin(), head.digest(), addition),
                    articles.getOrDefault(head.id(), List.of()),
                    null,
                    furniture.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private static Map<String, List<Furniture>> byPage(List<Furniture> furniture) {
    Map<String, List<Furniture>> byPage = new HashMap<>();
    furniture.forEach(f -> byPage.computeIfAbsent(f.page(), p -> new ArrayList<>()).add(f));
    return byPage;
  }

  private static Article asTold(Edition edition, int place) {
    Article article = edition.result().articles().get(place);
    String said = edition.ledger().articles().get(place).said();
    return said.equals(article.language()) ? article : article.withLanguage(said);
  }

  private static Pages.Head head(PageSummary page, PageEntry entry) {
    return new Pages.Head(
        page.page(),
        page.input(),
        page.encoding(),
        page.characters(),
        page.rest(),
        entry.origin(),
        entry.digest());
  }

  String id() {
    return head.id();
  }
}
