package dev.copydesk.spark.copies;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.spark.table.Groups;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Articles to the pairs that are worth a look, by the rules of {@link
 * dev.copydesk.candidate.BucketRules}.
 *
 * <p>An entry of a bucket is sixteen bytes, and a task holds some dozens of them at once however
 * large the bucket is. Only of the few crowded buckets the signatures are brought together.
 */
public final class Candidates {
  /** Whether a band has proposed the pair. */
  static final String IN_BAND = "in_band";

  /** Whether an anchor has. */
  static final String AT_ANCHOR = "at_anchor";

  /** How many phrases have. */
  static final String PHRASES = "phrases";

  private Candidates() {}

  /** The pairs with who proposed them, each once, before {@code BucketRules.stands}. */
  public static Dataset<Row> of(Dataset<Row> articles, WorkTables work) {
    Dataset<Row> prints =
        work.table(
            "fingerprints",
            () -> articles.map((MapFunction<Row, Row>) Prints::row, Rows.encoder(Prints.SCHEMA)));
    Dataset<Row> entries =
        prints.flatMap((FlatMapFunction<Row, Row>) Meetings::entries, Rows.encoder(Meetings.ENTRY));
    Dataset<Row> met = work.table("met", () -> met(entries));
    return work.table("candidates", () -> distinct(met, crowded(met, entries, prints)));
  }

  private static Dataset<Row> met(Dataset<Row> entries) {
    return entries
        .repartition(col(Meetings.BUCKET))
        .sortWithinPartitions(col(Meetings.BUCKET), col(Rows.PLACE))
        .mapPartitions((MapPartitionsFunction<Row, Row>) Meetings::met, Rows.encoder(Meetings.MET));
  }

  /** The pairs of crowded buckets, whose members' signatures have to be looked at. */
  private static Dataset<Row> crowded(Dataset<Row> met, Dataset<Row> entries, Dataset<Row> prints) {
    Dataset<Row> names =
        met.filter(col(Meetings.SOURCE).equalTo(Meetings.CROWDED))
            .select(col(Rows.A).as(Meetings.BUCKET));
    return entries
        .join(names, Meetings.BUCKET)
        .join(prints.select(Rows.PLACE, Prints.WORDS, Prints.SIGNATURE), Rows.PLACE)
        .select(Meetings.BUCKET, Rows.PLACE, Prints.WORDS, Prints.SIGNATURE)
        .repartition(col(Meetings.BUCKET))
        .sortWithinPartitions(col(Meetings.BUCKET), col(Rows.PLACE))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) Candidates::crowds, Rows.encoder(Meetings.MET));
  }

  private static Iterator<Row> crowds(Iterator<Row> entries) {
    return new Groups(entries, 0, bucket -> Integer.MAX_VALUE, Candidates::crowd);
  }

  private static List<Row> crowd(long bucket, List<Row> entries) {
    List<Fingerprint> members = entries.stream().map(entry -> Prints.light(entry, 2)).toList();
    Source source = Meetings.source(bucket);
    return Meetings.RULES.crowded(source, Meetings.turn(bucket), members).stream()
        .map(
            pair ->
                RowFactory.create(
                    entries.get(pair.a()).getLong(1),
                    entries.get(pair.b()).getLong(1),
                    source.ordinal()))
        .toList();
  }

  private static Dataset<Row> distinct(Dataset<Row> met, Dataset<Row> crowded) {
    long needed = CandidateSettings.DEFAULT.sharedPhrases();
    return met.filter(col(Meetings.SOURCE).notEqual(Meetings.CROWDED))
        .union(crowded)
        .groupBy(Rows.A, Rows.B)
        .agg(
            max(from(Source.BAND)).as(IN_BAND),
            max(from(Source.ANCHOR)).as(AT_ANCHOR),
            sum(when(from(Source.PHRASE), 1).otherwise(0)).as(PHRASES))
        .filter(col(IN_BAND).or(col(AT_ANCHOR)).or(col(PHRASES).geq(needed)));
  }

  private static Column from(Source source) {
    return col(Meetings.SOURCE).equalTo(source.ordinal());
  }
}
