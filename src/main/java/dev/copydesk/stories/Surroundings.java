package dev.copydesk.stories;

import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.stories.likeness.Frequencies;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.likeness.Vector;
import dev.copydesk.stories.neighbours.Neighbours;
import dev.copydesk.stories.neighbours.Questions;
import dev.copydesk.stories.voices.Readings;
import dev.copydesk.stories.words.Bag;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is near to some voices among all that there are. All are read through, which costs little,
 * and none is kept but those that look alike; these are weighed by the terms of all, as in a run.
 * Memory grows with the voices that are asked for. For one thread, once.
 */
final class Surroundings {
  private final Past past;
  private final List<Integer> asking;

  /** Whom each of those that ask has to be compared with besides. */
  private final Map<Integer, IntOpenHashSet> besides;

  private final Frequencies frequencies;

  private Surroundings(
      Past past,
      Frequencies frequencies,
      List<Integer> asking,
      Map<Integer, IntOpenHashSet> besides) {
    this.past = past;
    this.frequencies = frequencies;
    this.asking = asking;
    this.besides = besides;
  }

  /**
   * Two voices by their numbers.
   *
   * @param asking the one that was asked for
   * @param other the other
   * @param closeness of the two, 0 to 1
   */
  record Near(int asking, int other, double closeness) {}

  /**
   * Looks around.
   *
   * @param frequencies of the terms of all
   * @param asking numbers of voices
   * @param besides by such a number those of others that are to be compared whether near or not
   * @return what was compared and is near, or was to be compared
   */
  static List<Near> of(
      Past past,
      Frequencies frequencies,
      List<Integer> asking,
      Map<Integer, IntOpenHashSet> besides) {
    return new Surroundings(past, frequencies, asking, besides).near();
  }

  private List<Near> near() {
    Int2ObjectOpenHashMap<Reading> read = read(new IntOpenHashSet(asking));
    List<Reading> readings = asking.stream().map(number -> read.get((int) number)).toList();
    Map<Integer, IntOpenHashSet> alike = new HashMap<>();
    asking.forEach(number -> alike.put(number, new IntOpenHashSet()));
    look(readings, alike);
    return compare(alike);
  }

  private Int2ObjectOpenHashMap<Reading> read(IntOpenHashSet numbers) {
    Int2ObjectOpenHashMap<Reading> read = new Int2ObjectOpenHashMap<>();
    past.voices(numbers::contains, read::put);
    return read;
  }

  /**
   * Adds to each of those that ask whoever looks like it by its words and runs or, in another
   * language, by its names.
   */
  private void look(List<Reading> readings, Map<Integer, IntOpenHashSet> alike) {
    Readings weighed = Readings.of(readings, frequencies);
    var byWords = new Questions(frequencies, weighed.words());
    var byNames = new Questions(frequencies, weighed.names());
    List<String> languages = readings.stream().map(reading -> Bag.words(reading).kind()).toList();
    past.voices(
        number -> true,
        (number, reading) -> {
          byWords.ask(Bag.words(reading));
          byWords.ask(Bag.runs(reading));
          byWords.end(number, who -> asking.get(who) != number);
          if (!frequencies.isOneLanguage()) {
            String language = Bag.words(reading).kind();
            byNames.ask(Bag.names(reading));
            byNames.end(number, who -> !languages.get(who).equals(language));
          }
        });
    byWords.answers(asking, alike);
    byNames.answers(asking, alike);
  }

  /** Weighs those that look alike by all their terms, and keeps the nearest. */
  private List<Near> compare(Map<Integer, IntOpenHashSet> alike) {
    IntOpenHashSet wanted = new IntOpenHashSet(asking);
    besides.values().forEach(wanted::addAll);
    alike.values().forEach(wanted::addAll);
    Int2ObjectOpenHashMap<Reading> compared = read(wanted);
    int[] numbers = compared.keySet().toIntArray();
    Arrays.sort(numbers);
    Readings readings =
        Readings.of(Arrays.stream(numbers).mapToObj(compared::get).toList(), frequencies);
    List<Group> groups = readings.groups();
    List<Near> near = new ArrayList<>();
    alike.forEach(
        (number, others) -> {
          int self = Arrays.binarySearch(numbers, number);
          IntOpenHashSet kept = new IntOpenHashSet();
          kept.addAll(besides.getOrDefault(number, new IntOpenHashSet()));
          kept.addAll(nearest(self, numbers, others, readings.words()));
          kept.addAll(nearest(self, numbers, others, readings.names()));
          kept.remove((int) number);
          for (int other : kept) {
            int place = Arrays.binarySearch(numbers, other);
            if (place >= 0) {
              near.add(new Near(number, other, groups.get(self).closeness(groups.get(place))));
            }
          }
        });
    return near;
  }

  private static IntArrayList nearest(
      int self, int[] numbers, IntOpenHashSet alike, List<Vector> vectors) {
    Stream<Proximity> compared =
        alike
            .intStream()
            .map(other -> Arrays.binarySearch(numbers, other))
            .filter(place -> place >= 0 && place != self)
            .mapToObj(
                place -> Proximity.of(self, place, vectors.get(self).dot(vectors.get(place))));
    IntArrayList nearest = new IntArrayList();
    Neighbours.nearest(compared)
        .forEach(pair -> nearest.add(numbers[pair.a() == self ? pair.b() : pair.a()]));
    return nearest;
  }
}
