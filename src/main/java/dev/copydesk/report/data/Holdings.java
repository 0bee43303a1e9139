package dev.copydesk.report.data;

import dev.copydesk.model.Article;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a large result the report has room for.
 *
 * @param links the links that it holds, in the run's order
 * @param texts ids of the articles that it holds in full
 * @param pages ids of the pages that it holds as they were: all their articles and their rest
 */
record Holdings(List<Link> links, Set<String> texts, Set<String> pages) {

  static Holdings of(Result result, Result.Lookup lookup, ReportSettings settings) {
    List<Link> links = links(result.links(), settings.links());
    Set<String> order = mostMissedFirst(result, links);
    Set<String> texts = texts(order, lookup, settings.textBytes());
    return new Holdings(links, texts, pages(result, order, lookup, texts, settings.pageBytes()));
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
  private static Set<String> texts(Set<String> order, Result.Lookup lookup, long room) {
    Set<String> held = new HashSet<>();
    long left = room;
    for (String id : order) {
      String text = lookup.article(id).map(Article::text).orElse("");
      long bytes = text.length() <= left ? bytes(text) : Long.MAX_VALUE;
      if (bytes > 0 && bytes <= left) {
        held.add(id);
        left -= bytes;
      }
    }
    return held;
  }

  /** Pages in the order of their articles, where all of these are held, as long as they fit. */
  private static Set<String> pages(
      Result result, Set<String> order, Result.Lookup lookup, Set<String> texts, long room) {
    Map<String, Long> heldOn =
        result.articles().stream()
            .filter(article -> texts.contains(article.id()))
            .collect(Collectors.groupingBy(Article::page, Collectors.counting()));
    Map<String, PageSummary> whole = new LinkedHashMap<>();
    result.pages().stream()
        .filter(page -> heldOn.getOrDefault(page.page(), 0L) == page.articles())
        .forEach(page -> whole.put(page.page(), page));
    Set<String> wanted = new LinkedHashSet<>();
    order.forEach(id -> lookup.article(id).map(Article::page).ifPresent(wanted::add));
    wanted.addAll(whole.keySet());
    Set<String> held = new HashSet<>();
    long left = room;
    for (String id : wanted) {
      PageSummary page = whole.get(id);
      long bytes = page == null ? Long.MAX_VALUE : bytes(page.rest());
      if (bytes <= left) {
        held.add(id);
        left -= bytes;
      }
    }
    return held;
  }

  /** Tied articles, largest stories first; then other stories of several; then all the rest. */
  private static Set<String> mostMissedFirst(Result result, List<Link> links) {
    Set<String> tied = new HashSet<>();
    links.forEach(link -> tied.addAll(List.of(link.a(), link.b())));
    List<Story> largest = new ArrayList<>(result.stories());
    largest.sort(Comparator.comparingInt((Story story) -> story.articles().size()).reversed());
    Set<String> order = new LinkedHashSet<>();
    largest.forEach(story -> story.articles().stream().filter(tied::contains).forEach(order::add));
    largest.forEach(story -> order.addAll(story.articles()));
    result.articles().forEach(article -> order.add(article.id()));
    return order;
  }

  /** The length in UTF-8; an upper bound where the text has broken surrogate pairs. */
  private static long bytes(String text) {
    long bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2; // a pair of surrogates is 4 bytes
      }
    }
    return bytes;
  }
}
