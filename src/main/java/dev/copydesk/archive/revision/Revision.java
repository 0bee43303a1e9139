package dev.copydesk.archive.revision;

import dev.copydesk.archive.arrival.Arrival;
import dev.copydesk.archive.arrival.Arriving;
import dev.copydesk.archive.arrival.Before;
import dev.copydesk.archive.arrival.Trimmed;
import dev.copydesk.archive.arrival.Trimming;
import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Origin;
import dev.copydesk.model.ledger.Amendment;
import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.ledger.entry.ArticleEntry;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.stories.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a result is otherwise once pages come and go, found by looking at what they touch. For
 * one thread, once.
 */
public final class Revision {
  private final Before before;
  private final Arriving arriving;
  private final Trimmed trimmed;
  private final Steps steps;
  private final Whole whole;

  /** Ids of the pages that were there and go, or come anew. */
  private final Set<String> pagesGone = new LinkedHashSet<>();

  /** The articles on those pages, by their ids. */
  private final Map<String, Standing> gone = new LinkedHashMap<>();

  /** The articles that come, by their ids. */
  private final Map<String, Article> come = new LinkedHashMap<>();

  private final After after;
  private final Roll roll;
  private final Map<String, Fingerprint> prints = new HashMap<>();

  private Revision(Before before, Arriving arriving, Steps steps) {
    this.before = before;
    this.arriving = arriving;
    this.trimmed = Trimming.of(before, arriving);
    this.steps = steps;
    this.whole = before.whole();
    Map<String, Origin> origins = new HashMap<>();
    for (Arrival arrival : trimmed.pages()) {
      origins.put(arrival.id(), arrival.sheet().entry().origin());
      arrival.articles().forEach(article -> come.put(article.id(), article));
      if (before.holdsPage(arrival.id())) {
        pagesGone.add(arrival.id());
      }
    }
    pagesGone.addAll(arriving.gone());
    for (String page : pagesGone) {
      before.articlesOf(page).forEach(article -> gone.put(article.article().id(), article));
    }
    this.after = new After(before, gone.keySet(), come, origins);
    this.roll = new Roll(before, after, List.copyOf(come.keySet()));
  }

  /** What makes the next edition. */
  public static Amendment of(Before before, Arriving arriving, Steps steps) {
    return new Revision(before, arriving, steps).amendment();
  }

  private Amendment amendment() {
    List<Article> newcomers = List.copyOf(come.values());
    var taken = steps.fingerprints(newcomers).iterator();
    newcomers.forEach(article -> prints.put(article.id(), taken.next()));
    Turn<Link> links = new LinkChanges(before, after, roll, steps).turn(gone.keySet(), prints);
    var families = Families.of(before, after, gone.keySet(), come.keySet(), links, steps);
    Set<String> languages = new TreeSet<>(whole.languages());
    come.keySet().forEach(id -> languages.add(after.article(id).language()));
    Map<String, Reading> readings = readings(families, languages.size() > 1);
    Set<String> looked = new LinkedHashSet<>(families.articles());
    looked.addAll(gone.keySet());
    looked.addAll(readings.keySet());
    Told told =
        steps.stories(
            new Present(before, after, roll, looked, readings),
            stirring(families),
            touched(families));
    Turn<Story> stories = stories(told);
    Map<String, Story> homes = new HashMap<>();
    told.after().forEach(story -> story.articles().forEach(id -> homes.put(id, story)));
    var turns = new Turns(articles(looked, readings, homes), links, families.turn(), stories);
    return new Closing(before, after, arriving, trimmed, pagesGone)
        .amendment(turns, homes, languages, told.changes());
  }

  /** What is read in those that speak; where a second language comes, the names in all others. */
  private Map<String, Reading> readings(Families families, boolean severalLanguages) {
    Set<String> ids = new LinkedHashSet<>(families.articles());
    if (severalLanguages && whole.languages().size() < 2) {
      before.look(
          shelf -> {
            shelf.columns().readings(number -> true, (n, reading) -> ids.add(roll.name(n)));
            return shelf;
          });
      ids.removeIf(id -> !after.isThere(id));
    }
    Map<String, Reading> known = new HashMap<>();
    for (String id : ids) {
      Reading reading = after.isOld(id) ? before.known(id).entry().reading() : null;
      if (reading != null) {
        known.put(id, reading);
      }
    }
    return steps.readings(
        ids.stream().map(after::article).toList(), families.groups(), known, severalLanguages);
  }

  /** Articles whose voice has to find its story anew. */
  private Set<String> stirring(Families families) {
    Set<String> stirring = new LinkedHashSet<>(come.keySet());
    for (String id : families.articles()) {
      if (after.isOld(id)) {
        Standing known = before.known(id);
        CopyGroup group = after.group(id);
        Standing original = group == null ? known : before.article(group.original());
        boolean moved = original == null || !original.story().equals(known.story());
        if (moved || !after.article(id).language().equals(known.article().language())) {
          stirring.add(id);
        }
      }
    }
    return stirring;
  }

  /** Stories that lose an article, or in which one is in another group than before. */
  private Set<String> touched(Families families) {
    Set<String> touched = new LinkedHashSet<>();
    gone.values().forEach(article -> touched.add(article.story()));
    for (String id : families.articles()) {
      if (after.isOld(id) && !Objects.equals(before.known(id).copies(), group(id))) {
        touched.add(before.known(id).story());
      }
    }
    return touched;
  }

  private @Nullable String group(String article) {
    CopyGroup group = after.group(article);
    return group == null ? null : group.id();
  }

  /** The stories that differ; no story is nearest to another that is no more. */
  private Turn<Story> stories(Told told) {
    List<Story> old = new ArrayList<>(told.before());
    List<Story> fresh = new ArrayList<>(told.after());
    old.removeAll(new HashSet<>(told.after()));
    fresh.removeAll(new HashSet<>(told.before()));
    Set<String> known = new HashSet<>();
    told.before().forEach(story -> known.add(story.id()));
    Set<String> there = new HashSet<>();
    told.after().forEach(story -> there.add(story.id()));
    for (Story ended : told.before()) {
      if (!there.contains(ended.id())) {
        for (Story story : before.look(shelf -> shelf.storiesNear(ended.id()))) {
          if (known.add(story.id())) {
            old.add(story);
            fresh.add(story.withNearest(null));
          }
        }
      }
    }
    return new Turn<>(old, fresh);
  }

  /** The articles that come or go, or of which anything is otherwise than before. */
  private Turn<Standing> articles(
      Set<String> looked, Map<String, Reading> readings, Map<String, Story> homes) {
    Set<String> ids = new LinkedHashSet<>(looked);
    ids.addAll(homes.keySet());
    List<Standing> old = new ArrayList<>(gone.values());
    List<Standing> fresh = new ArrayList<>();
    for (String id : after.inOrder(ids.stream().filter(after::isThere))) {
      Standing known = after.isOld(id) ? before.known(id) : null;
      Story story = homes.get(id);
      Standing now =
          new Standing(
              after.article(id),
              entry(id, known, looked.contains(id) ? readings.get(id) : reading(known)),
              group(id),
              story == null ? Objects.requireNonNull(known).story() : story.id());
      if (known == null) {
        fresh.add(now);
      } else if (!isSame(known, now)) {
        old.add(known);
        fresh.add(now);
      }
    }
    return new Turn<>(old, fresh);
  }

  private static @Nullable Reading reading(@Nullable Standing known) {
    return known == null ? null : known.entry().reading();
  }

  private ArticleEntry entry(String id, @Nullable Standing known, @Nullable Reading reading) {
    return known == null
        ? new ArticleEntry(
            after.asTold(id).language(),
            Objects.requireNonNull(prints.get(id)).withoutShingles(),
            reading,
            Objects.requireNonNull(trimmed.marks().get(id)))
        : new ArticleEntry(
            known.entry().said(), known.entry().print(), reading, known.entry().lines());
  }

  private static boolean isSame(Standing one, Standing other) {
    return one.article().equals(other.article())
        && Objects.equals(one.copies(), other.copies())
        && one.story().equals(other.story())
        && Objects.equals(one.entry().reading(), other.entry().reading());
  }
}
