package dev.copydesk.index;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Link;
import dev.copydesk.model.Origin;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Relation;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.Ledger;
import dev.copydesk.model.ledger.PageEntry;
import dev.copydesk.model.ledger.Place;
import dev.copydesk.model.ledger.Sheet;
import dev.copydesk.model.ledger.Whole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A very large edition for those who show its largest stories and only count the rest: articles and
 * pages beyond are there with what is counted of them, and links between them as links of nothing.
 * For one thread, once.
 */
final class Overview {
  /** A link that is only counted. */
  private static final Link COUNTED = new Link("", "", Relation.PASSAGES, 0, 0, List.of());

  private final Shelf shelf;
  private final Map<String, Origin> origins;
  private final Map<String, Article> articles = new HashMap<>();

  private Overview(Shelf shelf) throws IOException {
    this.shelf = shelf;
    this.origins = shelf.columns().origins();
    shelf.columns().briefs(article -> articles.put(article.id(), article));
  }

  /**
   * Reads it; but for what is told of pages, as {@link EditionReader} does.
   *
   * @param room how many articles of the largest stories to read in full
   */
  static Edition of(Shelf shelf, int room) throws IOException {
    return new Overview(shelf).edition(room);
  }

  private Edition edition(int room) throws IOException {
    List<Story> stories = sorted(shelf.stories(), story -> place(story.articles().getFirst()));
    Set<String> shown = shown(stories, room);
    shelf.articles(shown).forEach(article -> articles.put(article.id(), article));
    Set<String> pages = new LinkedHashSet<>();
    shown.forEach(id -> pages.add(Place.page(id)));
    Map<String, Sheet> sheets = new HashMap<>();
    shelf.pages(pages).forEach(sheet -> sheets.put(sheet.page().page(), sheet));
    Whole whole = shelf.whole();
    List<String> inOrder =
        sorted(origins.keySet(), page -> Objects.requireNonNull(origins.get(page)));
    List<CopyGroup> groups = sorted(shelf.groups(), this::first);
    var result =
        new Result(
            inOrder.stream().map(page -> summary(page, sheets.get(page))).toList(),
            sorted(articles.values(), article -> place(article.id())),
            furniture(inOrder, sheets),
            links(shown, whole.counts().links()),
            groups,
            stories,
            whole.skipped(),
            whole.passedOver());
    List<PageEntry> entries =
        inOrder.stream()
            .map(page -> new PageEntry(Objects.requireNonNull(origins.get(page)), "", 0))
            .toList();
    return new Edition(result, new Ledger(entries, List.of(), whole.additions()));
  }

  /** The articles of the largest stories, of equal ones the first, as many as there is room for. */
  private static Set<String> shown(List<Story> stories, int room) {
    Set<String> shown = new HashSet<>();
    stories.stream()
        .sorted(Comparator.comparingInt((Story story) -> story.articles().size()).reversed())
        .flatMap(story -> story.articles().stream())
        .limit(room)
        .forEach(shown::add);
    return shown;
  }

  private static PageSummary summary(String page, @Nullable Sheet sheet) {
    return sheet == null
        ? new PageSummary(page, "", "", 0, 0, null, List.of(), List.of(), "")
        : sheet.page();
  }

  private static List<Furniture> furniture(List<String> pages, Map<String, Sheet> sheets) {
    List<Furniture> furniture = new ArrayList<>();
    for (String page : pages) {
      Sheet sheet = sheets.get(page);
      if (sheet != null) {
        furniture.addAll(sheet.furniture());
      }
    }
    return furniture;
  }

  private List<Link> links(Set<String> shown, long all) throws IOException {
    List<Link> links = new ArrayList<>(shelf.linksWithin(shown));
    links.sort(
        Comparator.comparing((Link link) -> place(link.a()))
            .thenComparing(link -> place(link.b())));
    links.addAll(Collections.nCopies(Math.toIntExact(all) - links.size(), COUNTED));
    return links;
  }

  private Place first(CopyGroup group) {
    Place original = place(group.original());
    Place member = place(group.members().getFirst().article());
    return original.compareTo(member) < 0 ? original : member;
  }

  private Place place(String article) {
    return new Place(
        Objects.requireNonNull(origins.get(Place.page(article)), article), Place.number(article));
  }

  private static <T, P extends Comparable<P>> List<T> sorted(
      Collection<T> things, Function<T, P> place) {
    List<T> sorted = new ArrayList<>(things);
    sorted.sort(Comparator.comparing(place));
    return sorted;
  }
}
