package dev.copydesk.pipeline;

import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.ledger.Ledger;
import dev.copydesk.model.ledger.entry.ArticleEntry;
import dev.copydesk.model.ledger.entry.PageEntry;
import dev.copydesk.model.ledger.entry.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down what a first run is remembered by. */
final class Ledgers {
  /** The number of the run that begins a result. */
  private static final int FIRST = 1;

  private Ledgers() {}

  static Ledger first(Pages pages, List<Fingerprint> prints, Map<String, Reading> readings) {
    List<ArticleEntry> articles = new ArrayList<>(prints.size());
    for (int i = 0; i < prints.size(); i++) {
      Article article = pages.articles().get(i);
      articles.add(
          new ArticleEntry(
              article.language(),
              prints.get(i).withoutShingles(),
              readings.get(article.id()),
              pages.marks().ofArticles().get(i)));
    }
    return new Ledger(
        pages.pages().stream()
            .map(page -> new PageEntry(page.origin(), page.digest(), FIRST))
            .toList(),
        articles,
        List.of(),
        pages.marks().boilerplate());
  }
}
