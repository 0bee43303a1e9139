package dev.copydesk.spark.copies;

import dev.copydesk.candidate.BucketRules;
import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.spark.table.Groups;
import dev.copydesk.spark.table.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Buckets as numbers, and the pairs that small ones propose. A bucket is one long: where its
 * articles come from, the turn, the key.
 */
final class Meetings {
  static final String BUCKET = "bucket";
  static final String SOURCE = "source";

  /** An article in a bucket. */
  static final StructType ENTRY = Rows.longs(BUCKET, Rows.PLACE);

  /**
   * A pair and where it was proposed; a crowded bucket stands here once, with itself for a pair.
   */
  static final StructType MET =
      Rows.longs(Rows.A, Rows.B).add(SOURCE, DataTypes.IntegerType, false);

  /** In place of a source: the row names a crowded bucket. */
  static final int CROWDED = -1;

  static final BucketRules RULES = new BucketRules(CandidateSettings.DEFAULT);

  private static final Source[] SOURCES = Source.values();
  private static final int TURN_BITS = 16;

  private Meetings() {}

  static long bucket(Source source, int turn, int key) {
    return ((long) source.ordinal() << TURN_BITS | turn) << Integer.SIZE | (key & 0xFFFFFFFFL);
  }

  static Source source(long bucket) {
    return SOURCES[(int) (bucket >>> (Integer.SIZE + TURN_BITS))];
  }

  static int turn(long bucket) {
    return (int) (bucket >>> Integer.SIZE) & ((1 << TURN_BITS) - 1);
  }

  /** The buckets of an article. */
  static Iterator<Row> entries(Row print) {
    Fingerprint article = Prints.read(print);
    long place = Rows.place(print);
    List<Row> entries = new ArrayList<>();
    RULES.buckets(
        article,
        (source, turn, key) -> entries.add(RowFactory.create(bucket(source, turn, key), place)));
    return entries.iterator();
  }

  /**
   * The pairs of small buckets and the names of crowded ones, from entries in the order of bucket
   * and place. Holds as many places as the largest small bucket has.
   */
  static Iterator<Row> met(Iterator<Row> entries) {
    return new Groups(entries, 0, Meetings::limit, Meetings::pairs);
  }

  private static int limit(long bucket) {
    return RULES.crowd(source(bucket)) + 1;
  }

  private static List<Row> pairs(long bucket, List<Row> entries) {
    int crowd = RULES.crowd(source(bucket));
    if (entries.size() > crowd) {
      return source(bucket) == Source.PHRASE
          ? List.of()
          : List.of(RowFactory.create(bucket, bucket, CROWDED));
    }
    List<Row> pairs = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        pairs.add(
            RowFactory.create(
                entries.get(i).getLong(1), entries.get(j).getLong(1), source(bucket).ordinal()));
      }
    }
    return pairs;
  }
}
