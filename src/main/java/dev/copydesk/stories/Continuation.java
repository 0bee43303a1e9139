package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.Story;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of all voices that has to be linked anew when articles came or went: those that
 * are new or speak for others than before, and every story that one of them might join.
 *
 * <p>A voice can join a story only if it is close enough to at least one of its voices, because the
 * mean of their closeness is no more than the largest; so all other stories stay as they are.
 */
final class Continuation {
  private final Voices voices;
  private final Readings readings;
  private final Set<String> renewed;
  private final Map<String, String> homes;
  private final Map<String, BitSet> voicesAt = new HashMap<>();

  /**
   * Takes what there is now and what was before.
   *
   * @param before the stories as they were
   * @param renewed ids of articles that say something else than before
   */
  Continuation(Voices voices, Readings readings, List<Story> before, Set<String> renewed) {
    this.renewed = renewed;
    this.voices = voices;
    this.readings = readings;
    this.homes = homes(before);
    voices
        .byArticle()
        .forEach(
            (article, voice) -> {
              String home = homes.get(article);
              if (home != null) {
                voicesAt.computeIfAbsent(home, key -> new BitSet()).set(voice);
              }
            });
  }

  /** For the id of every article the id of the story that it was in. */
  static Map<String, String> homes(List<Story> stories) {
    Map<String, String> homes = new HashMap<>();
    stories.forEach(story -> story.articles().forEach(id -> homes.put(id, story.id())));
    return homes;
  }

  /**
   * The voices that are to be linked anew.
   *
   * @param ties what links say of all voices
   * @param cut the least mean closeness at which stories join
   * @param touched ids of stories that have lost an article
   */
  BitSet part(Ties ties, double cut, Set<String> touched) {
    BitSet stirred = stirred();
    List<Group> groups = readings.groups();
    long[] near = readings.neighbours(stirred.stream().toArray());
    Set<String> affected = new HashSet<>(touched);
    for (Proximity pair : ties.pairs(groups, near)) {
      boolean mayJoin = stirred.get(pair.a()) || stirred.get(pair.b());
      if (mayJoin && pair.closeness() >= cut) {
        addHome(pair.a(), affected);
        addHome(pair.b(), affected);
      }
    }
    voices
        .byArticle()
        .forEach(
            (article, voice) -> {
              String home = homes.get(article);
              if (stirred.get(voice) && home != null) {
                affected.add(home);
              }
            });
    BitSet part = stirred;
    affected.forEach(story -> part.or(voicesAt.getOrDefault(story, new BitSet())));
    return part;
  }

  /** The voices that speak for an article which was not there before, or was in another story. */
  private BitSet stirred() {
    BitSet stirred = new BitSet();
    voices
        .byArticle()
        .forEach(
            (article, voice) -> {
              if (!homes.containsKey(article)
                  || renewed.contains(article)
                  || !Objects.equals(homes.get(article), home(voice))) {
                stirred.set(voice);
              }
            });
    return stirred;
  }

  private @Nullable String home(int voice) {
    Article speaker = voices.speakers().get(voice);
    return homes.get(speaker.id());
  }

  private void addHome(int voice, Set<String> affected) {
    String home = home(voice);
    if (home != null) {
      affected.add(home);
    }
  }
}
