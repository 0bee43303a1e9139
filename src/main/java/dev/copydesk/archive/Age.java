package dev.copydesk.archive;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.result.PageSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How old the pages of an edition are. */
final class Age {
  private final Edition edition;

  /** Of each page, the latest day on which one of its articles was published. */
  private final Map<String, LocalDate> published = new HashMap<>();

  /** Of each addition, the day in UTC. */
  private final Map<Integer, LocalDate> came = new HashMap<>();

  Age(Edition edition) {
    this.edition = edition;
    for (Article article : edition.result().articles()) {
      if (article.published() != null) {
        published.merge(article.page(), article.published(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    for (Addition addition : edition.ledger().additions()) {
      came.put(
          addition.number(), Instant.parse(addition.date()).atZone(ZoneOffset.UTC).toLocalDate());
    }
  }

  /** The pages that are older than a day, in the run's order. */
  List<String> before(LocalDate day) {
    List<String> old = new ArrayList<>();
    for (int i = 0; i < edition.result().pages().size(); i++) {
      PageSummary page = edition.result().pages().get(i);
      int addition = edition.ledger().pages().get(i).addition();
      LocalDate date =
          published.getOrDefault(page.page(), came.getOrDefault(addition, LocalDate.MAX));
      if (date.isBefore(day)) {
        old.add(page.page());
      }
    }
    return old;
  }
}
