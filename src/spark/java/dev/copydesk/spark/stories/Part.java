package dev.copydesk.spark.stories;

import dev.copydesk.stories.Linkage;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.voices.Bonds;
import dev.copydesk.stories.voices.Ties;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** One connected part of the graph of voices, in memory. For one thread. */
final class Part {
  private final Long2IntOpenHashMap places = new Long2IntOpenHashMap();
  private final List<Long> numbers = new ArrayList<>();
  private final List<Group> voices = new ArrayList<>();
  private final List<Proximity> pairs = new ArrayList<>();
  private final Long2DoubleOpenHashMap pulls = new Long2DoubleOpenHashMap();

  private Part() {}

  /** From its voices, ascending, and then its edges. */
  static Part of(Iterator<Row> rows) {
    Part part = new Part();
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.getInt(1) == 0) {
        part.addVoice(row.getLong(2), Vectors.voice(row.getStruct(4)).group());
      } else {
        part.addEdge(row.getLong(2), row.getLong(3), row.getDouble(5), row.getDouble(6));
      }
    }
    return part;
  }

  private void addVoice(long number, Group voice) {
    places.put(number, voices.size());
    numbers.add(number);
    voices.add(voice);
  }

  private void addEdge(long first, long second, double closeness, double pull) {
    int a = places.get(first);
    int b = places.get(second);
    pairs.add(new Proximity(a, b, closeness + (pull == 0 ? 0 : pull * (1 - closeness))));
    if (pull != 0) {
      pulls.put(Proximity.key(a, b), pull);
    }
  }

  /** Its voices with their stories, and with the first voice of each all of the story's. */
  Iterator<Row> grouped(double cut) {
    int[] stories = Linkage.groups(voices, pairs, cut);
    List<Double> ties = Bonds.ties(voices, pairs, new Ties(pulls), stories);
    Map<Integer, Group> wholes = new HashMap<>();
    for (int voice = 0; voice < stories.length; voice++) {
      wholes.merge(stories[voice], voices.get(voice), Group::join);
    }
    return IntStream.range(0, stories.length)
        .mapToObj(
            voice -> {
              int story = stories[voice];
              Group whole = story == voice ? wholes.get(story) : null;
              return row(numbers.get(voice), numbers.get(story), ties.get(voice), whole);
            })
        .iterator();
  }

  /** A voice in its story. */
  static Row row(long voice, long story, double tie, @Nullable Group whole) {
    return RowFactory.create(voice, story, tie, whole == null ? null : Groupings.row(whole));
  }
}
