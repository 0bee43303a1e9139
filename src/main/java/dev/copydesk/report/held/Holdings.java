package dev.copydesk.report.held;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.data.ReportSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a selection the report has room for.
 *
 * @param links the links that it holds, in the run's order
 * @param texts ids of the articles that it holds in full
 * @param pages ids of the pages that it holds as they were: all their articles and their rest
 */
record Holdings(List<Link> links, Set<String> texts, Set<String> pages) {

  static Holdings of(Selection selection, Source source, ReportSettings settings) {
    List<Link> links = links(source.linksWithin(selection.ids()), settings.links());
    Set<String> order = mostMissedFirst(selection, links);
    Set<String> texts = texts(order, source, settings.textBytes());
    return new Holdings(links, texts, pages(selection, order, source, texts, settings.pageBytes()));
  }

  private static List<Link> links(List<Link> all, int room) {
    if (all.size() <= room) {
      return all;
    }
    Set<Link> closest = new HashSet<>();
    all.stream()
        .sorted(
            Comparator.comparing(Link::relation)
                .thenComparing(Link::containment, Comparator.reverseOrder())
                .thenComparing(Link::a)
                .thenComparing(Link::b))
        .limit(room)
        .forEach(closest::add);
    return all.stream().filter(closest::contains).toList();
  }

  /** Texts in the order in which they are missed most, as long as they fit. */
  private static Set<String> texts(Set<String> order, Source source, long room) {
    Set<String> held = new HashSet<>();
    long left = room;
    for (String id : order) {
      long bytes = source.textBytes(id);
      if (bytes > 0 && bytes <= left) {
        held.add(id);
        left -= bytes;
      }
    }
    return held;
  }

  /** Pages in the order of their articles, where all of these are held, as long as they fit. */
  private static Set<String> pages(
      Selection selection, Set<String> order, Source source, Set<String> texts, long room) {
    Map<String, Integer> heldOn = new HashMap<>();
    Map<String, String> pageOf = new HashMap<>();
    for (Article article : selection.articles()) {
      pageOf.put(article.id(), article.page());
      if (texts.contains(article.id())) {
        heldOn.merge(article.page(), 1, Integer::sum);
      }
    }
    Set<String> whole = new LinkedHashSet<>();
    for (PageSummary page : selection.pages()) {
      if (heldOn.getOrDefault(page.page(), 0) == page.articles()) {
        whole.add(page.page());
      }
    }
    Set<String> wanted = new LinkedHashSet<>();
    order.stream().map(pageOf::get).filter(whole::contains).forEach(wanted::add);
    wanted.addAll(whole);
    Set<String> held = new HashSet<>();
    long left = room;
    for (String id : wanted) {
      long bytes = source.restBytes(id);
      if (bytes <= left) {
        held.add(id);
        left -= bytes;
      }
    }
    return held;
  }

  /** Tied articles, largest stories first; then other stories of several; then all the rest. */
  private static Set<String> mostMissedFirst(Selection selection, List<Link> links) {
    Set<String> tied = new HashSet<>();
    links.forEach(link -> tied.addAll(List.of(link.a(), link.b())));
    List<Story> largest = new ArrayList<>(selection.stories());
    largest.sort(Comparator.comparingLong((Story story) -> -size(story, selection.ids())));
    Set<String> order = new LinkedHashSet<>();
    largest.forEach(story -> story.articles().stream().filter(tied::contains).forEach(order::add));
    largest.forEach(
        story -> story.articles().stream().filter(selection.ids()::contains).forEach(order::add));
    return order;
  }

  private static long size(Story story, Set<String> ids) {
    return story.articles().stream().filter(ids::contains).count();
  }
}
