package dev.copydesk.archive.arrival;

import dev.copydesk.index.Shelf;
import dev.copydesk.index.document.Membership;
import dev.copydesk.index.document.Overview;
import dev.copydesk.model.Article;
import dev.copydesk.model.Origin;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.AmendedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is in the index, of which only what is asked for is read, each record once.
 * Threads wait for one another. Methods throw {@link UncheckedIOException} when the index cannot be
 * read.
 */
public final class Before {
  private final Shelf shelf;
  private @Nullable Whole whole;
  private final Map<String, Optional<Standing>> articles = new HashMap<>();
  private final Map<String, Optional<Membership>> memberships = new HashMap<>();
  private final Map<String, Optional<Origin>> origins = new HashMap<>();
  private final Map<String, List<Link>> links = new HashMap<>();
  private final Map<String, CopyGroup> groups = new HashMap<>();
  private final Map<String, Story> stories = new HashMap<>();

  /** Asks an index, which the caller closes. */
  public Before(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Something that reads. */
  public interface Look<T> {
    /** Reads it. */
    T at(Shelf shelf) throws IOException;
  }

  /** Looks at what is not kept here. */
  public synchronized <T> T look(Look<T> look) {
    try {
      return look.at(shelf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What there is once. */
  public synchronized Whole whole() {
    Whole known = whole;
    if (known == null) {
      known = look(Shelf::whole);
      whole = known;
    }
    return known;
  }

  /** Whether there is a page of that id. */
  public boolean holdsPage(String id) {
    return look(all -> all.holdsPage(id));
  }

  /** The ids of the pages that begin so, in no order. */
  public List<String> pagesThatBegin(String beginning) {
    return look(all -> all.pagesThatBegin(beginning));
  }

  /** A page that is there. */
  public Sheet page(String id) {
    return look(all -> Objects.requireNonNull(all.page(id), id));
  }

  /** An article with all that is known of it; null where it is not there. */
  public synchronized @Nullable Standing article(String id) {
    return articles
        .computeIfAbsent(id, key -> look(all -> Optional.ofNullable(all.article(key))))
        .orElse(null);
  }

  /** What an article belongs to; null where it is not there. */
  public synchronized @Nullable Membership membership(String article) {
    Optional<Standing> known = articles.get(article);
    if (known != null) {
      return known.map(one -> new Membership(one.copies(), one.story())).orElse(null);
    }
    return memberships
        .computeIfAbsent(article, key -> look(all -> Optional.ofNullable(all.membership(key))))
        .orElse(null);
  }

  /** Whether there is an article of that id. */
  public boolean holdsArticle(String id) {
    return membership(id) != null;
  }

  /** An article that is there. */
  public Standing known(String id) {
    return Objects.requireNonNull(article(id), id);
  }

  /** The article of a number, read anew and not kept; for those whose text is looked at once. */
  public Article read(int number) {
    return look(all -> all.article(number));
  }

  /** The articles of a page, in no order. */
  public synchronized List<Standing> articlesOf(String page) {
    List<Standing> all = look(shelf -> shelf.articlesOf(page));
    all.forEach(one -> articles.put(one.article().id(), Optional.of(one)));
    return all;
  }

  /** Where a page came from; null where it is not there. */
  public synchronized @Nullable Origin origin(String page) {
    return origins
        .computeIfAbsent(page, key -> look(all -> Optional.ofNullable(all.origin(key))))
        .orElse(null);
  }

  /** How the files are ordered. */
  public AmendedFiles.Order order() {
    return new AmendedFiles.Order() {
      @Override
      public Place article(String id) {
        return place(id);
      }

      @Override
      public Place page(String id) {
        return new Place(Objects.requireNonNull(origin(id), id), 0);
      }
    };
  }

  /** Where an article stands. */
  public Place place(String article) {
    return new Place(
        Objects.requireNonNull(origin(Place.page(article)), article), Place.number(article));
  }

  /** The links of an article, without their passages. */
  public synchronized List<Link> links(String article) {
    return links.computeIfAbsent(article, key -> look(all -> all.links(key)));
  }

  /** A link that is there. */
  public Link link(String a, String b) {
    return look(all -> Objects.requireNonNull(all.link(a, b), a));
  }

  /** The group that an article is in, or null. */
  public synchronized @Nullable CopyGroup groupOf(String article) {
    Membership known = membership(article);
    String group = known == null ? null : known.copies();
    return group == null ? null : group(group);
  }

  /** A group that is there. */
  public synchronized CopyGroup group(String id) {
    return groups.computeIfAbsent(
        id, key -> look(all -> Objects.requireNonNull(all.group(key), key)));
  }

  /** All of it, as far as it is counted. */
  public Overview overview() {
    return look(Shelf::overview);
  }

  /** A story that is there. */
  public synchronized Story story(String id) {
    return stories.computeIfAbsent(
        id, key -> look(all -> Objects.requireNonNull(all.story(key), key)));
  }
}
