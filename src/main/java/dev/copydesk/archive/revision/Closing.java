package dev.copydesk.archive.revision;

import dev.copydesk.archive.arrival.Arrival;
import dev.copydesk.archive.arrival.Arriving;
import dev.copydesk.archive.arrival.Before;
import dev.copydesk.archive.arrival.Trimmed;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Amendment;
import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.ledger.Change;
import dev.copydesk.model.ledger.Counts;
import dev.copydesk.model.ledger.Noted;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Story;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What follows once the records that go and come are known: what is told of pages, what is counted,
 * what was left out, and the note of it all. For one thread, once.
 */
final class Closing {
  private final Before before;
  private final After after;
  private final Arriving arriving;
  private final Trimmed trimmed;
  private final Set<String> pagesGone;
  private final Whole whole;

  /**
   * Takes what is known of pages.
   *
   * @param trimmed the pages as they come, and others that are cut anew
   * @param pagesGone ids of those that were there and go, or come anew
   */
  Closing(Before before, After after, Arriving arriving, Trimmed trimmed, Set<String> pagesGone) {
    this.before = before;
    this.after = after;
    this.arriving = arriving;
    this.trimmed = trimmed;
    this.pagesGone = pagesGone;
    this.whole = before.whole();
  }

  /**
   * The amendment.
   *
   * @param turns the records that go and come
   * @param homes the story of an article where it is told anew
   * @param languages of all articles
   * @param changes what became of stories
   */
  Amendment amendment(
      Turns turns, Map<String, Story> homes, Set<String> languages, List<Change> changes) {
    var summaries = new Summaries(before, after, trimmed.pages(), homes);
    Turn<Sheet> pages =
        new Turn<>(
            pagesGone.stream().map(before::page).toList(),
            trimmed.pages().stream().map(page -> told(page, summaries)).toList());
    Addition addition = addition(changes);
    return new Amendment(
        pages,
        otherwise(turns, summaries),
        turns.articles(),
        turns.links(),
        turns.copies(),
        turns.stories(),
        trimmed.boilerplate(),
        new Whole(
            skipped(),
            passedOver(),
            new TreeSet<>(languages),
            counts(pages, turns),
            whole.options(),
            Stream.concat(whole.additions().stream(), Stream.of(Noted.of(addition))).toList()),
        addition);
  }

  private static Sheet told(Arrival page, Summaries summaries) {
    Sheet sheet = page.sheet();
    return new Sheet(summaries.of(page.id()), sheet.entry(), sheet.furniture());
  }

  /** What is told of pages that stay and whose main article is tied to others than before. */
  private List<PageSummary> otherwise(Turns turns, Summaries summaries) {
    Set<String> known = new HashSet<>(pagesGone);
    trimmed.pages().forEach(page -> known.add(page.id()));
    return Stream.concat(
            both(turns.copies()).flatMap(Closing::articles),
            both(turns.stories()).flatMap(story -> story.articles().stream()))
        .map(Place::page)
        .distinct()
        .filter(page -> !known.contains(page))
        .map(summaries::of)
        .toList();
  }

  private static <T> Stream<T> both(Turn<T> turn) {
    return Stream.concat(turn.gone().stream(), turn.come().stream());
  }

  private static Stream<String> articles(CopyGroup group) {
    return Stream.concat(
        Stream.of(group.original()), group.members().stream().map(CopyGroup.Member::article));
  }

  private Counts counts(Turn<Sheet> pages, Turns turns) {
    return whole
        .counts()
        .plus(
            count(
                pages.come(),
                turns.articles().come(),
                turns.links().come().size(),
                turns.copies().come(),
                turns.stories().come()))
        .minus(
            count(
                pages.gone(),
                turns.articles().gone(),
                turns.links().gone().size(),
                turns.copies().gone(),
                turns.stories().gone()));
  }

  private static Counts count(
      List<Sheet> pages,
      List<Standing> articles,
      int links,
      List<CopyGroup> copies,
      List<Story> stories) {
    return Counts.of(
        pages.stream().map(Sheet::page).toList(),
        articles.stream().map(Standing::article).toList(),
        pages.stream().flatMap(page -> page.furniture().stream()).toList(),
        links,
        copies,
        stories);
  }

  /** What is read now is no longer among the skipped. */
  private List<Skipped> skipped() {
    Set<String> read = new HashSet<>();
    arriving.pages().forEach(arrival -> read.add(arrival.sheet().page().input()));
    Set<Skipped> all = new LinkedHashSet<>();
    whole.skipped().stream().filter(left -> !read.contains(left.input())).forEach(all::add);
    all.addAll(arriving.skipped());
    return List.copyOf(all);
  }

  private SortedMap<String, Integer> passedOver() {
    SortedMap<String, Integer> all = new TreeMap<>(whole.passedOver());
    arriving.passedOver().forEach((kind, n) -> all.merge(kind, n, Integer::sum));
    return all;
  }

  private Addition addition(List<Change> changes) {
    List<String> came = inOrder(arriving.pages());
    return new Addition(
        whole.latest() + 1,
        arriving.date(),
        arriving.what(),
        arriving.inputs(),
        arriving.options(),
        came.stream().filter(page -> !pagesGone.contains(page)).toList(),
        came.stream().filter(pagesGone::contains).toList(),
        arriving.gone().stream().sorted(Comparator.comparing(after::origin)).toList(),
        inOrder(trimmed.recut()),
        arriving.unchanged(),
        changes);
  }

  private static List<String> inOrder(List<Arrival> pages) {
    return pages.stream()
        .sorted(Comparator.comparing(page -> page.sheet().entry().origin()))
        .map(Arrival::id)
        .toList();
  }
}
