package dev.copydesk.spark.stories;

import dev.copydesk.spark.table.Grid;
import dev.copydesk.stories.likeness.Vector;
import dev.copydesk.stories.neighbours.Found;
import dev.copydesk.stories.neighbours.Postings;
import dev.copydesk.stories.neighbours.Question;
import dev.copydesk.stories.neighbours.Search;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The block of the index that a task holds, cell after cell. For one thread. */
final class Block {
  private final Grid grid;
  private final LongArrayList numbers = new LongArrayList();
  private final IntArrayList languages = new IntArrayList();
  private final List<Vector> vectors = new ArrayList<>();
  private @Nullable Search search;
  private long cell = -1;

  Block(Grid grid) {
    this.grid = grid;
  }

  /**
   * The rows of a cell: first the voices that are held, in the order of their numbers, then those
   * that ask.
   *
   * @return what the block answers to one that asks
   */
  Iterator<Row> take(Row row) {
    if (row.getLong(0) != cell) {
      cell = row.getLong(0);
      numbers.clear();
      languages.clear();
      vectors.clear();
      search = null;
    }
    if (row.getLong(1) == 0) {
      numbers.add(row.getLong(2));
      languages.add(row.getInt(3));
      vectors.add(Packed.ofIndex(row, 4));
      return Collections.emptyIterator();
    }
    return asked(row, search());
  }

  private Search search() {
    Search known = search;
    if (known == null) {
      known = new Search(new Postings(vectors));
      vectors.clear(); // the index has all that is asked for
      search = known;
    }
    return known;
  }

  private Iterator<Row> asked(Row row, Search index) {
    long self = row.getLong(2);
    int language = row.getInt(3);
    int what = (int) (cell / grid.cells());
    Vector vector = Packed.vector(row, 4);
    int at = Collections.binarySearch(numbers, self);
    Collection<Found> found =
        index.best(
            new Question(vector.terms(), vector.weights()),
            at < 0 ? -1 : at,
            other -> what == Vectors.WORDS || languages.getInt(other) != language);
    return found.isEmpty()
        ? Collections.emptyIterator()
        : List.of(RowFactory.create(self, what, bytes(found))).iterator();
  }

  private byte[] bytes(Collection<Found> found) {
    int block = (int) (cell % grid.cells() / grid.strips());
    return Answer.bytes(block, grid.blocks(), found, numbers::getLong);
  }
}
