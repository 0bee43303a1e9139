package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import dev.copydesk.stories.likeness.Days;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Vector;
import dev.copydesk.stories.likeness.Weighing;
import dev.copydesk.stories.voices.Readings;
import dev.copydesk.stories.words.Bag;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Voices to weighted vectors, as {@link Readings} has them. Terms are counted by a shuffle; each
 * voice gets back the counts of those of its terms that others have, too.
 */
final class Vectors {
  /** A voice as it is compared; as a row it begins with its number. */
  record Voice(Group group, int language) {}

  static final int WORDS = 0;
  static final int RUNS = 1;
  static final int NAMES = 2;

  private static final StructType INTS =
      new StructType().add("terms", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  static final StructType BAG =
      Rows.longs(Rows.PLACE)
          .add("what", DataTypes.IntegerType, false)
          .add("kind", DataTypes.StringType, false)
          .add("day", DataTypes.LongType, true)
          .add("weekdays", DataTypes.IntegerType, false)
          .add("terms", INTS.fields()[0].dataType(), false)
          .add("counts", INTS.fields()[0].dataType(), false);

  /** The number of a voice, its days, its language, and both of its vectors. */
  static final StructType SCHEMA =
      Rows.longs(Rows.PLACE)
          .add("day", DataTypes.LongType, true)
          .add("weekdays", DataTypes.IntegerType, false)
          .add("language", DataTypes.IntegerType, false)
          .add("words", DataTypes.BinaryType, false)
          .add("names", DataTypes.BinaryType, false);

  private static final Vector NOTHING = new Vector(new int[0], new double[0]);

  private Vectors() {}

  static Dataset<Row> of(Voices voices, WorkTables work) {
    Dataset<Row> speakers = voices.speakers();
    Dataset<Row> ownBags =
        work.table(
            "bags",
            () -> speakers.flatMap((FlatMapFunction<Row, Row>) Vectors::own, Rows.encoder(BAG)));
    Map<String, Long> kinds = new TreeMap<>(); // as many as there are languages
    ownBags
        .filter(col("what").equalTo(WORDS))
        .groupBy("kind")
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(row -> kinds.put(row.getString(0), row.getLong(1)));
    long all = kinds.values().stream().mapToLong(n -> n).sum();
    List<String> languages = List.copyOf(new TreeSet<>(kinds.keySet()));
    Dataset<Row> bags =
        languages.size() < 2
            ? ownBags
            : ownBags.union(
                work.table(
                    "names",
                    () -> speakers.map((MapFunction<Row, Row>) Vectors::names, Rows.encoder(BAG))));
    Map<String, Long> ofKind = new TreeMap<>(kinds);
    return bags.groupBy(Rows.PLACE)
        .agg(collect_list(struct("what", "kind", "day", "weekdays", "terms", "counts")).as("bags"))
        .join(held(bags), new String[] {Rows.PLACE}, "left")
        .select(
            col(Rows.PLACE), col("bags"), col("of" + WORDS), col("of" + RUNS), col("of" + NAMES))
        .map(
            (MapFunction<Row, Row>) row -> weighed(row, languages, ofKind, all),
            Rows.encoder(SCHEMA));
  }

  /** Of each voice those of its terms that others have too, and how many have them. */
  private static Dataset<Row> held(Dataset<Row> bags) {
    Dataset<Row> terms =
        bags.select(col(Rows.PLACE), col("what"), explode(col("terms")).as("term"));
    Dataset<Row> shared =
        terms
            .groupBy("what", "term")
            .agg(count(lit(1)).cast("int").as("holders"))
            .filter(col("holders").gt(1));
    return terms
        .join(shared, new String[] {"what", "term"}, "inner")
        .groupBy(Rows.PLACE)
        .agg(held(WORDS), held(RUNS), held(NAMES));
  }

  private static Column held(int what) {
    Column counted = Packed.counted(col("term"), col("holders"));
    return collect_list(when(col("what").equalTo(what), counted)).as("of" + what);
  }

  private static Row weighed(Row row, List<String> languages, Map<String, Long> kinds, long all) {
    Vector[] vectors = {NOTHING, NOTHING, NOTHING};
    Long day = null;
    int weekdays = 0;
    int language = 0;
    for (Row bag : row.<Row>getList(1)) {
      int what = bag.getInt(0);
      vectors[what] = vector(bag, Packed.counts(row, 2 + what), kinds, all);
      if (what == WORDS) {
        language = languages.indexOf(bag.getString(1));
        day = bag.isNullAt(2) ? null : bag.getLong(2);
        weekdays = bag.getInt(3);
      }
    }
    return RowFactory.create(
        row.getLong(0),
        day,
        weekdays,
        language,
        Packed.bytes(Readings.together(vectors[WORDS], vectors[RUNS])),
        Packed.bytes(vectors[NAMES]));
  }

  private static Vector vector(
      Row row, Int2IntOpenHashMap holders, Map<String, Long> kinds, long all) {
    int what = row.getInt(0);
    int[] terms = ints(row, 4);
    Bag bag = Bag.of(row.getString(1), new Reading.Terms(terms, ints(row, 5)));
    long bags = what == WORDS ? kinds.getOrDefault(bag.kind(), 0L) : all;
    return Weighing.vector(
        bag,
        Arrays.stream(terms).map(term -> holders.getOrDefault(term, 1)).toArray(),
        Math.toIntExact(bags),
        what == NAMES ? 1 : Readings.lone(all));
  }

  private static Iterator<Row> own(Row row) {
    Article article = Rows.read(row.getString(2), Article.class);
    Reading reading = Bag.reading(article);
    return List.of(
            bag(row, WORDS, article, reading.weekdays(), Bag.words(reading)),
            bag(row, RUNS, article, 0, Bag.runs(reading)))
        .iterator();
  }

  private static Row names(Row row) {
    Article article = Rows.read(row.getString(2), Article.class);
    return bag(row, NAMES, article, 0, Bag.names(article));
  }

  private static Row bag(Row row, int what, Article article, int weekdays, Bag bag) {
    LocalDate day = article.published();
    return RowFactory.create(
        row.getLong(0),
        what,
        bag.kind(),
        day == null ? null : day.toEpochDay(),
        weekdays,
        boxed(bag.kept().hashes()),
        boxed(bag.kept().counts()));
  }

  /** A voice from its row. */
  static Voice voice(Row row) {
    @Nullable LocalDate day = row.isNullAt(1) ? null : LocalDate.ofEpochDay(row.getLong(1));
    Days days = Days.of(day, row.getInt(2));
    int language = row.getInt(3);
    return new Voice(
        Group.of(days, Packed.vector(row, 4), Packed.vector(row, 5), language), language);
  }

  static int[] ints(Row row, int column) {
    return row.<Integer>getList(column).stream().mapToInt(Integer::intValue).toArray();
  }

  static Integer[] boxed(int[] values) {
    return Arrays.stream(values).boxed().toArray(Integer[]::new);
  }
}
