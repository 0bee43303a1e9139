package dev.copydesk.archive;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Pair;
import dev.copydesk.model.Result;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.ArticleEntry;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.Ledger;
import dev.copydesk.model.ledger.Reading;
import dev.copydesk.pipeline.PageSummaries;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.stories.Told;
import dev.copydesk.text.Languages;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next edition of a result from the one before and from what comes and goes. For one
 * thread, once.
 */
final class Revision {
  private final Edition before;
  private final Arriving arriving;
  private final Steps steps;

  /** All pages that there are now, in the run's order. */
  private final List<Sheet> sheets;

  /** All articles in the languages that their pages told. */
  private final List<Article> articles;

  /** What is remembered of each of them; null of new ones. */
  private final List<@Nullable ArticleEntry> entries = new ArrayList<>();

  private Revision(Edition before, Arriving arriving, Steps steps) {
    this.before = before;
    this.arriving = arriving;
    this.steps = steps;
    this.sheets = sheets(Sheet.of(before), arriving);
    this.articles = sheets.stream().flatMap(sheet -> sheet.articles().stream()).toList();
    for (Sheet sheet : sheets) {
      for (int i = 0; i < sheet.articles().size(); i++) {
        entries.add(sheet.entries() == null ? null : sheet.entries().get(i));
      }
    }
  }

  /** The next edition. */
  static Edition of(Edition before, Arriving arriving, Steps steps) {
    return new Revision(before, arriving, steps).edition();
  }

  private static List<Sheet> sheets(List<Sheet> known, Arriving arriving) {
    Set<String> left = new HashSet<>(arriving.gone());
    arriving.sheets().forEach(sheet -> left.add(sheet.id()));
    List<Sheet> all = new ArrayList<>(arriving.sheets());
    known.stream().filter(sheet -> !left.contains(sheet.id())).forEach(all::add);
    all.sort(Sheet.ORDER);
    return all;
  }

  private Edition edition() {
    List<Fingerprint> prints = prints();
    int[] serials = serials();
    List<Pair> pairs = steps.candidates(prints);
    List<Link> links = links(pairs, prints, serials);
    List<CopyGroup> copies = steps.copies(articles, links);
    List<Article> told = steps.languages(articles, copies, languages());
    Map<String, Reading> readings = steps.readings(told, copies, readings());
    Told stories =
        steps.stories(told, copies, links, readings, before.result().stories(), renewed());
    var result =
        new Result(
            PageSummaries.of(
                sheets.stream().map(Sheet::head).toList(), told, copies, stories.stories()),
            told,
            sheets.stream().flatMap(sheet -> sheet.furniture().stream()).toList(),
            links,
            copies,
            stories.stories(),
            skipped(),
            passedOver());
    List<ArticleEntry> remembered = new ArrayList<>(told.size());
    for (int i = 0; i < told.size(); i++) {
      Article article = articles.get(i);
      remembered.add(
          new ArticleEntry(
              serials[i],
              article.language(),
              prints.get(i).withoutShingles(),
              readings.get(article.id())));
    }
    long[] compared = pairs.stream().mapToLong(pair -> number(pair, serials)).sorted().toArray();
    var ledger =
        new Ledger(
            sheets.stream().map(Sheet::entry).toList(),
            remembered,
            compared,
            before.ledger().additions());
    return new Edition(result, ledger.with(addition(stories)));
  }

  /** Those that are remembered, and the new ones. */
  private List<Fingerprint> prints() {
    List<Article> unread = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (entries.get(i) == null) {
        unread.add(articles.get(i));
      }
    }
    var read = steps.fingerprints(unread).iterator();
    List<Fingerprint> prints = new ArrayList<>(articles.size());
    for (ArticleEntry entry : entries) {
      prints.add(entry == null ? read.next() : entry.print());
    }
    return prints;
  }

  private int[] serials() {
    int next = before.ledger().nextSerial();
    int[] serials = new int[articles.size()];
    for (int i = 0; i < serials.length; i++) {
      ArticleEntry entry = entries.get(i);
      serials[i] = entry == null ? next++ : entry.serial();
    }
    return serials;
  }

  /** Pairs that were compared are not compared again, whatever came of it. */
  private List<Link> links(List<Pair> pairs, List<Fingerprint> prints, int[] serials) {
    long[] compared = before.ledger().compared();
    List<Pair> fresh =
        pairs.stream().filter(p -> Arrays.binarySearch(compared, number(p, serials)) < 0).toList();
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < serials.length; i++) {
      known.put(articles.get(i).id(), serials[i]);
    }
    Long2ObjectOpenHashMap<Link> links = new Long2ObjectOpenHashMap<>();
    Set<String> renewed = renewed();
    before.result().links().stream()
        .filter(link -> !renewed.contains(link.a()) && !renewed.contains(link.b()))
        .forEach(link -> put(link, known, links));
    steps
        .links(articles, withShingles(fresh, prints), fresh)
        .forEach(link -> put(link, known, links));
    return pairs.stream()
        .map(pair -> links.get(number(pair, serials)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static long number(Pair pair, int[] serials) {
    return Ledger.pair(serials[pair.a()], serials[pair.b()]);
  }

  private static void put(
      Link link, Map<String, Integer> serials, Long2ObjectOpenHashMap<Link> links) {
    Integer a = serials.get(link.a());
    Integer b = serials.get(link.b());
    if (a != null && b != null) {
      links.put(Ledger.pair(a, b), link);
    }
  }

  /** The fingerprints, those of the pairs with the shingles that are not stored. */
  private List<Fingerprint> withShingles(List<Pair> pairs, List<Fingerprint> prints) {
    Set<Integer> bare = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      if (entries.get(pair.a()) != null) {
        bare.add(pair.a());
      }
      if (entries.get(pair.b()) != null) {
        bare.add(pair.b());
      }
    }
    var read = steps.fingerprints(bare.stream().map(articles::get).toList()).iterator();
    List<Fingerprint> full = new ArrayList<>(prints);
    bare.forEach(place -> full.set(place, read.next()));
    return full;
  }

  /** The languages that texts were told to be in, by their own words. */
  private Map<String, String> languages() {
    Set<String> members = new HashSet<>();
    before.result().copies().forEach(g -> g.members().forEach(m -> members.add(m.article())));
    Set<String> renewed = renewed();
    Map<String, String> told = new HashMap<>();
    for (int i = 0; i < before.result().articles().size(); i++) {
      Article article = before.result().articles().get(i);
      boolean byItself =
          before.ledger().articles().get(i).said().equals(Languages.UNKNOWN)
              && !members.contains(article.id())
              && !renewed.contains(article.id());
      if (byItself) {
        told.put(article.id(), article.language());
      }
    }
    return told;
  }

  private Map<String, Reading> readings() {
    Map<String, Reading> known = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      ArticleEntry entry = entries.get(i);
      if (entry != null && entry.reading() != null) {
        known.put(articles.get(i).id(), entry.reading());
      }
    }
    return known;
  }

  /** The ids that are there again, on pages that say something else now. */
  private Set<String> renewed() {
    Set<String> fresh = new HashSet<>();
    arriving.sheets().forEach(sheet -> sheet.articles().forEach(a -> fresh.add(a.id())));
    return fresh;
  }

  /** What is read now is no longer among the skipped. */
  private List<Skipped> skipped() {
    Set<String> read = new HashSet<>();
    sheets.forEach(sheet -> read.add(sheet.head().input()));
    Set<Skipped> all = new LinkedHashSet<>(before.result().skipped());
    all.addAll(arriving.skipped());
    return all.stream().filter(left -> !read.contains(left.input())).toList();
  }

  private SortedMap<String, Integer> passedOver() {
    SortedMap<String, Integer> all = new TreeMap<>(before.result().passedOver());
    arriving.passedOver().forEach((kind, n) -> all.merge(kind, n, Integer::sum));
    return all;
  }

  private Addition addition(Told stories) {
    Set<String> known = new HashSet<>();
    before.result().pages().stream().map(PageSummary::page).forEach(known::add);
    List<String> came = arriving.sheets().stream().sorted(Sheet.ORDER).map(Sheet::id).toList();
    return new Addition(
        before.ledger().latest() + 1,
        arriving.date(),
        arriving.what(),
        arriving.inputs(),
        arriving.options(),
        came.stream().filter(page -> !known.contains(page)).toList(),
        came.stream().filter(known::contains).toList(),
        before.result().pages().stream()
            .map(PageSummary::page)
            .filter(arriving.gone()::contains)
            .toList(),
        arriving.unchanged(),
        stories.changes());
  }
}
