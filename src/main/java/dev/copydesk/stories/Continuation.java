package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import dev.copydesk.stories.likeness.Census;
import dev.copydesk.stories.likeness.Frequencies;
import dev.copydesk.stories.voices.Ties;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the part of all articles that has to be linked anew when some came or went: those whose
 * voice is new or speaks for others than before, and every story that one of these might join.
 *
 * <p>A voice can join a story only if it is close enough to at least one of its voices, because the
 * mean of their closeness is no more than the largest; so all other stories stay as they are. For
 * one thread, once.
 */
final class Continuation {
  private final Past past;
  private final double cut;

  /** How many of all voices have each term; all are read through once for it. */
  private final Frequencies frequencies;

  /** Ids of the stories that have to be linked anew. */
  private final Set<String> affected;

  Continuation(Past past, double cut, Collection<String> touched) {
    this.past = past;
    this.cut = cut;
    this.affected = new TreeSet<>(touched);
    var census = new Census();
    past.voices(number -> true, (number, reading) -> census.count(reading));
    this.frequencies = census.frequencies();
  }

  /**
   * What is to be linked anew.
   *
   * @param before the stories as they were
   * @param articles theirs that are still there, and the new ones, in the run's order
   * @param copies the groups among them
   * @param links the links between them
   * @param readings of those that are no copies, by their ids
   * @param frequencies how many of all articles have each term
   */
  record Part(
      List<Story> before,
      List<Article> articles,
      List<CopyGroup> copies,
      List<Link> links,
      Map<String, Reading> readings,
      Frequencies frequencies) {}

  /**
   * The part.
   *
   * @param stirring ids of articles whose voice is to be linked anew
   */
  Part part(Collection<String> stirring) {
    Set<String> voices = new TreeSet<>();
    stirring.forEach(article -> voices.add(voice(article)));
    Map<Integer, Int2DoubleOpenHashMap> pulls = new LinkedHashMap<>();
    for (String voice : voices) {
      int number = past.number(voice);
      pulls.put(number, new Int2DoubleOpenHashMap());
      for (String article : spokenFor(voice)) {
        addHome(article);
        past.links(article).forEach(link -> pull(number, link, article, pulls));
      }
    }
    Map<Integer, IntOpenHashSet> besides = new HashMap<>();
    pulls.forEach((number, tied) -> besides.put(number, new IntOpenHashSet(tied.keySet())));
    for (var near : Surroundings.of(past, frequencies, List.copyOf(pulls.keySet()), besides)) {
      double pull =
          pulls.getOrDefault(near.asking(), new Int2DoubleOpenHashMap()).get(near.other());
      if (near.closeness() + pull * (1 - near.closeness()) >= cut) {
        addHome(past.name(near.other()));
      }
    }
    return part(new TreeSet<>(stirring));
  }

  private void pull(
      int voice, Link link, String article, Map<Integer, Int2DoubleOpenHashMap> pulls) {
    int other = past.number(voice(link.a().equals(article) ? link.b() : link.a()));
    if (other != voice) {
      pulls
          .computeIfAbsent(voice, number -> new Int2DoubleOpenHashMap())
          .mergeDouble(other, Ties.pull(link), Math::max);
    }
  }

  private Part part(Set<String> ids) {
    List<Story> before = affected.stream().map(past::story).toList();
    before.forEach(story -> ids.addAll(story.articles()));
    List<Article> articles = past.articles(ids);
    Map<String, CopyGroup> copies = new LinkedHashMap<>();
    Set<Link> links = new LinkedHashSet<>();
    Map<String, Reading> readings = new HashMap<>();
    for (Article article : articles) {
      CopyGroup group = past.group(article.id());
      if (group != null) {
        copies.put(group.id(), group);
      }
      links.addAll(past.links(article.id()));
      if (group == null || group.original().equals(article.id())) {
        Reading reading = past.reading(article);
        readings.put(article.id(), reading);
      }
    }
    return new Part(
        before,
        articles,
        new ArrayList<>(copies.values()),
        new ArrayList<>(links),
        readings,
        frequencies);
  }

  private String voice(String article) {
    CopyGroup group = past.group(article);
    return group == null ? article : group.original();
  }

  private List<String> spokenFor(String voice) {
    CopyGroup group = past.group(voice);
    if (group == null) {
      return List.of(voice);
    }
    List<String> all = new ArrayList<>(List.of(group.original()));
    group.members().forEach(member -> all.add(member.article()));
    return all;
  }

  private void addHome(String article) {
    String home = past.home(article);
    if (home != null) {
      affected.add(home);
    }
  }

  /** For the id of every article the id of the story that it was in. */
  static Map<String, String> homes(List<Story> stories) {
    Map<String, String> homes = new HashMap<>();
    stories.forEach(story -> story.articles().forEach(id -> homes.put(id, story.id())));
    return homes;
  }
}
