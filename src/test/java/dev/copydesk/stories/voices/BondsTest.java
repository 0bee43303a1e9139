package dev.copydesk.stories.voices;

import static dev.copydesk.stories.Articles.article;
import static dev.copydesk.stories.Articles.teaser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Story;
import dev.copydesk.stories.Articles;
import dev.copydesk.stories.StoryFinder;
import dev.copydesk.stories.StorySettings;
import dev.copydesk.stories.likeness.Group;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BondsTest {
  private static final Article DAM =
      article(
          "dam-1",
          "Dam at Corvin overflows, 900 leave their homes",
          "The Corvin dam overflowed on Sunday after three days of rain, and 900 people left their"
              + " homes in the valley. Engineer Ruta Varga opened the spillway at noon.");
  private static final Article DAM_AGAIN =
      article(
          "dam-2",
          "Corvin valley empties as dam overflows",
          "Some 900 people left their homes below the Corvin dam, which overflowed on Sunday after"
              + " rain. The spillway was opened at noon, engineer Varga said.");
  private static final Article DAM_LATE =
      article(
          "dam-3",
          "What the rain of Sunday left behind",
          "In the valley of Corvin people return to their homes. The dam holds, says Ruta Varga,"
              + " while farmers count drowned sheep and insurers wait for the first letters.");
  private static final Article OTHER_DAM =
      article(
          "lake",
          "Dam at Lake Osten is to be raised",
          "The dam at Lake Osten held in the rain and its spillway stayed shut, but it will be"
              + " raised by two metres, the energy ministry said; work begins in spring.");
  private static final List<Article> ALL = List.of(DAM, DAM_AGAIN, DAM_LATE, OTHER_DAM);

  private static List<Story> find(List<Article> articles, Link... links) {
    return new StoryFinder(StorySettings.DEFAULT).find(articles, List.of(), List.of(links));
  }

  @Test
  void theLoosestArticleIsTheOneWithTheWeakestTie() {
    Story dam = find(ALL).getFirst();
    assertThat(dam.articles()).containsExactly("dam-1", "dam-2", "dam-3");
    assertThat(dam.ties()).extracting(Story.Tie::article).isEqualTo(dam.articles());
    assertThat(dam.loosest()).isEqualTo("dam-3");
    assertThat(dam.ties().getLast().closeness())
        .isPositive()
        .isLessThan(dam.ties().getFirst().closeness());
  }

  @Test
  void aTieIsTheMeanOfTheClosenessToAllOthers() {
    List<Article> three = List.of(DAM, DAM_AGAIN, DAM_LATE);
    List<Group> groups = Articles.readings(three).groups();
    double mean =
        (groups.get(0).closeness(groups.get(1)) + groups.get(0).closeness(groups.get(2))) / 2;
    assertThat(find(three).getFirst().ties().getFirst().closeness()).isCloseTo(mean, within(1e-4));
  }

  @Test
  void aLinkMakesTheTieFirmer() {
    Link link = new Link("dam-1", "dam-3", Relation.REVISION, 0.3, 0.6, List.of(), null);
    double without = find(ALL).getFirst().ties().getLast().closeness();
    double with = find(ALL, link).getFirst().ties().getLast().closeness();
    assertThat(with).isGreaterThan(without + 0.1);
  }

  @Test
  void theNearestStoryIsKnownFromBothSides() {
    List<Story> stories = find(ALL);
    Story dam = stories.getFirst();
    Story lake = stories.getLast();
    Story.Neighbour ofDam = Objects.requireNonNull(dam.nearest());
    Story.Neighbour ofLake = Objects.requireNonNull(lake.nearest());
    assertThat(ofDam.story()).isEqualTo(lake.id());
    assertThat(ofLake.story()).isEqualTo(dam.id());
    assertThat(ofDam.closeness()).isEqualTo(ofLake.closeness()).isPositive();
  }

  @Test
  void oneVoiceIsWhollyTiedAndNobodyIsLoose() {
    Article teaser = teaser("t", DAM.title(), "More soon.");
    Story story = find(List.of(DAM, teaser)).getFirst();
    assertThat(story.ties()).containsExactly(new Story.Tie("dam-1", 1), new Story.Tie("t", 1));
    assertThat(story.loosest()).isNull();
    assertThat(story.nearest()).isNull();
  }

  @Test
  void theStoriesDoNotDependOnTheNumberOfThreads() {
    List<Story> one = new StoryFinder(StorySettings.DEFAULT, 1).find(ALL, List.of(), List.of());
    List<Story> four = new StoryFinder(StorySettings.DEFAULT, 4).find(ALL, List.of(), List.of());
    assertThat(one).isEqualTo(four);
  }

  @Test
  void noThreadsAreRefused() {
    assertThatThrownBy(() -> new StoryFinder(StorySettings.DEFAULT, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threads")
        .hasMessageContaining("0");
  }
}
