package dev.copydesk.spark.copies;

import static org.apache.spark.sql.functions.col;

import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Link;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.verify.Verifier;
import dev.copydesk.verify.VerifySettings;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Pairs to links: both texts are brought together and compared. */
public final class Links {
  /** Whether the link makes copies. */
  public static final String IS_COPY = "is_copy";

  private static final StructType SCHEMA =
      Rows.longs(Rows.A, Rows.B)
          .add(IS_COPY, DataTypes.BooleanType, false)
          .add(Rows.RECORD, DataTypes.StringType, false);

  private static final Verifier VERIFIER = new Verifier(VerifySettings.ALL_RELATIONS);

  private Links() {}

  /** The links between articles, of the pairs that candidates gives. */
  public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> pairs) {
    Dataset<Row> firsts = articles.toDF(Rows.A, "first");
    Dataset<Row> seconds = articles.toDF(Rows.B, "second");
    return pairs
        .join(firsts, Rows.A)
        .join(seconds, Rows.B)
        .select(
            col(Rows.A),
            col(Rows.B),
            col("first"),
            col("second"),
            col(Candidates.IN_BAND),
            col(Candidates.AT_ANCHOR),
            col(Candidates.PHRASES))
        .flatMap((FlatMapFunction<Row, Row>) Links::link, Rows.encoder(SCHEMA));
  }

  private static Iterator<Row> link(Row pair) {
    Article a = Rows.read(pair.getString(2), Article.class);
    Article b = Rows.read(pair.getString(3), Article.class);
    Fingerprint printA = Prints.of(a);
    Fingerprint printB = Prints.of(b);
    Optional<Link> link =
        Meetings.RULES.stands(
                pair.getBoolean(4), pair.getBoolean(5), pair.getLong(6), printA, printB)
            ? VERIFIER.link(a, printA, b, printB)
            : Optional.empty();
    return link.stream()
        .<Row>flatMap(
            found ->
                Stream.of(
                    RowFactory.create(
                        pair.getLong(0),
                        pair.getLong(1),
                        found.relation().isCopy(),
                        Rows.write(found))))
        .iterator();
  }
}
