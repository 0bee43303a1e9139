package dev.copydesk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.stories.likeness.Days;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.likeness.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageTest {
  /** Voices without a word in common, so that only the pairs given tie them. */
  private static List<Group> voices(int n) {
    Vector language = new Vector(new int[] {0}, new double[] {1});
    Vector none = new Vector(new int[0], new double[0]);
    List<Group> voices = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Vector own = new Vector(new int[] {i}, new double[] {1});
      voices.add(new Group(own, none, language, Days.of(null, 0)));
    }
    return voices;
  }

  private static int[] groups(int n, double cut, Proximity... pairs) {
    return Linkage.groups(voices(n), List.of(pairs), cut);
  }

  @Test
  void aChainIsNoStory() {
    int[] groups = groups(3, 0.2, new Proximity(0, 1, 0.9), new Proximity(1, 2, 0.3));
    assertThat(groups[0]).isEqualTo(groups[1]).isNotEqualTo(groups[2]);
  }

  @Test
  void groupsJoinWhenTheMeanOfAllTheirPairsReachesTheCut() {
    Proximity[] pairs = {
      new Proximity(0, 1, 0.9), new Proximity(1, 2, 0.3), new Proximity(0, 2, 0.1)
    };
    assertThat(groups(3, 0.2, pairs)).containsOnly(groups(3, 0.2, pairs)[0]);
    assertThat(groups(3, 0.21, pairs)[2]).isNotEqualTo(groups(3, 0.21, pairs)[0]);
  }

  @Test
  void theClosestJoinFirst() {
    int[] groups =
        groups(
            4, 0.3, new Proximity(0, 1, 0.5), new Proximity(1, 2, 0.8), new Proximity(2, 3, 0.5));
    assertThat(groups[1]).isEqualTo(groups[2]).isNotEqualTo(groups[0]).isNotEqualTo(groups[3]);
  }

  @Test
  void whatTheGraphDoesNotKnowComesFromTheWords() {
    List<Group> alike = List.of(voices(1).getFirst(), voices(1).getFirst(), voices(1).getFirst());
    int[] groups =
        Linkage.groups(alike, List.of(new Proximity(0, 1, 1), new Proximity(1, 2, 0.9)), 0.9);
    assertThat(groups).containsOnly(groups[0]);
  }

  @Test
  void eachPartIsLinkedAsIfItWereAlone() {
    List<Group> alike = Collections.nCopies(5, voices(1).getFirst());
    List<Proximity> pairs =
        List.of(new Proximity(0, 3, 0.9), new Proximity(1, 4, 0.9), new Proximity(3, 4, 0.1));
    assertThat(Linkage.groups(alike, pairs, 0.5)).containsExactly(0, 1, 2, 0, 1);
  }
}
