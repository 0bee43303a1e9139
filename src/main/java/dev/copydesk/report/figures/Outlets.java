package dev.copydesk.report.figures;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who ran what: each outlet with its own pieces and its copies of others, and who shares with whom.
 *
 * @param outlets the outlets by how much they ran, most first, then by name; articles that name no
 *     outlet count together under the empty name, which comes last
 * @param exchanges from whose originals how many copies went where, most first
 */
public record Outlets(List<Outlet> outlets, List<Exchange> exchanges) {
  /**
   * A text that so many outlets run is an agency's or a publisher's shared one: which of them has
   * it from whom can no longer be told from the pages. Two may still be a paper and its copyist.
   */
  public static final int WIRE = 3;

  private static final Pattern ADDRESS =
      Pattern.compile("^https?://(?:www\\.)?([^/:?#@\\s]+)", Pattern.CASE_INSENSITIVE);

  /**
   * One outlet, its teasers left out of all but their own count.
   *
   * @param name as it stands on the pages, empty for articles that name none
   * @param own articles that nobody copied and that are no copies
   * @param wire articles of which {@value #WIRE} outlets or more ran a copy
   * @param copied other articles that are the originals of copies
   * @param again copies of an article of its own
   * @param copies copies of another outlet's article
   * @param teasers pointers to articles elsewhere
   */
  public record Outlet(
      String name, int own, int wire, int copied, int again, int copies, int teasers) {
    /** How many articles it ran. */
    public int articles() {
      return own + wire + copied + again + copies;
    }
  }

  /**
   * Copies that went from one outlet to another.
   *
   * @param from the outlet of the originals
   * @param to the outlet of the copies, never the same
   * @param articles how many
   */
  public record Exchange(String from, String to, int articles) {}

  /** Counts a result that is looked up so. */
  public static Outlets of(Result result, Result.Lookup lookup) {
    Map<String, Map<Use, Integer>> counts = new TreeMap<>();
    Map<Exchange, Integer> exchanges = new HashMap<>();
    for (Article article : result.articles()) {
      Use use = Use.of(article, lookup);
      counts
          .computeIfAbsent(outlet(article), unseen -> new EnumMap<>(Use.class))
          .merge(use, 1, Integer::sum);
      if (use == Use.COPY || (use == Use.WIRE && isElsewhere(article, lookup))) {
        exchanges.merge(
            new Exchange(original(article, lookup), outlet(article), 0), 1, Integer::sum);
      }
    }
    List<Outlet> outlets = new ArrayList<>();
    counts.forEach((name, uses) -> outlets.add(outlet(name, uses)));
    outlets.sort(
        Comparator.<Outlet, Boolean>comparing(outlet -> outlet.name().isEmpty())
            .thenComparing(Outlet::articles, Comparator.reverseOrder())
            .thenComparing(Outlet::name));
    return new Outlets(outlets, sorted(exchanges));
  }

  private static Outlet outlet(String name, Map<Use, Integer> uses) {
    return new Outlet(
        name,
        uses.getOrDefault(Use.OWN, 0),
        uses.getOrDefault(Use.WIRE, 0),
        uses.getOrDefault(Use.COPIED, 0),
        uses.getOrDefault(Use.AGAIN, 0),
        uses.getOrDefault(Use.COPY, 0),
        uses.getOrDefault(Use.TEASER, 0));
  }

  /** What an outlet's text is to the others. */
  private enum Use {
    OWN,
    WIRE,
    COPIED,
    AGAIN,
    COPY,
    TEASER;

    static Use of(Article article, Result.Lookup lookup) {
      if (Figures.isTeaser(article)) {
        return TEASER;
      }
      CopyGroup group = lookup.group(article.id()).orElse(null);
      if (group == null) {
        return OWN;
      }
      if (isWire(group)) {
        return WIRE;
      }
      if (group.original().equals(article.id())) {
        return COPIED;
      }
      // Two unnamed outlets may be one or two: nobody can say that one copied the other.
      return isElsewhere(article, lookup) ? COPY : AGAIN;
    }
  }

  private static boolean isWire(CopyGroup group) {
    return group.sources().stream().map(Outlets::name).distinct().count() >= WIRE;
  }

  private static String outlet(Article article) {
    return article.source() == null ? "" : name(article.source());
  }

  /** Whether another outlet has the original. */
  private static boolean isElsewhere(Article article, Result.Lookup lookup) {
    return !original(article, lookup).equals(outlet(article));
  }

  /** What an outlet is called: of a web address the host, as a record's source may be one. */
  public static String name(String source) {
    Matcher address = ADDRESS.matcher(source);
    return address.find() ? address.group(1).toLowerCase(Locale.ROOT) : source;
  }

  private static String original(Article article, Result.Lookup lookup) {
    return lookup
        .group(article.id())
        .flatMap(group -> lookup.article(group.original()))
        .map(Outlets::outlet)
        .orElse("");
  }

  private static List<Exchange> sorted(Map<Exchange, Integer> counts) {
    List<Exchange> all = new ArrayList<>();
    counts.forEach((pair, n) -> all.add(new Exchange(pair.from(), pair.to(), n)));
    all.sort(
        Comparator.comparingInt(Exchange::articles)
            .reversed()
            .thenComparing(Exchange::from)
            .thenComparing(Exchange::to));
    return all;
  }
}
