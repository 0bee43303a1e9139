package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.spark_partition_id;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Who speaks for whom.
 *
 * @param articles place, record, id, the group of copies and its original, where it is in one
 * @param speakers the articles that are heard: their number, place and record
 * @param byArticle for every article's place and id the number of its voice
 */
record Voices(Dataset<Row> articles, Dataset<Row> speakers, Dataset<Row> byArticle) {
  static final String VOICE = "voice";
  static final String ID = "id";
  static final String ORIGINAL = "original";
  static final String LANGUAGE = "language";

  private static final StructType NAMED =
      Rows.PLACED
          .add(ID, DataTypes.StringType, false)
          .add("teaser", DataTypes.BooleanType, false)
          .add(LANGUAGE, DataTypes.StringType, false);

  private static final StructType MEMBER = Rows.columns(DataTypes.StringType, "member", ORIGINAL);

  private static final StructType NUMBERED =
      Rows.longs(VOICE, Rows.PLACE)
          .add(Rows.RECORD, DataTypes.StringType, false)
          .add(ID, DataTypes.StringType, false);

  static Voices of(Dataset<Row> articles, Dataset<Row> copies, WorkTables work) {
    Dataset<Row> named = work.table("named", () -> named(articles, copies));
    Dataset<Row> heard = named.filter(col(ORIGINAL).isNull().or(col(ORIGINAL).equalTo(col(ID))));
    Dataset<Row> targets = work.table("pointers", () -> Pointing.of(heard));
    Dataset<Row> speakers = numbered(work.table("speakers", () -> ordered(heard, targets)));
    Dataset<Row> byArticle = work.table("voices", () -> byArticle(named, targets, speakers));
    return new Voices(named, speakers, byArticle);
  }

  private static Dataset<Row> named(Dataset<Row> articles, Dataset<Row> copies) {
    Dataset<Row> members =
        copies.flatMap((FlatMapFunction<Row, Row>) Voices::members, Rows.encoder(MEMBER));
    return articles
        .map((MapFunction<Row, Row>) Voices::named, Rows.encoder(NAMED))
        .join(members, col(ID).equalTo(col("member")), "left")
        .drop("member");
  }

  private static Dataset<Row> ordered(Dataset<Row> heard, Dataset<Row> targets) {
    return heard
        .join(targets, col(ID).equalTo(col("pointer")), "left_anti")
        .orderBy(inOrder(col(ID)))
        .withColumn("part", spark_partition_id())
        .withColumn("at", monotonically_increasing_id().bitwiseAND((1L << 33) - 1));
  }

  private static Dataset<Row> byArticle(
      Dataset<Row> named, Dataset<Row> targets, Dataset<Row> speakers) {
    return named
        .join(targets, col(ID).equalTo(col("pointer")), "left")
        .select(
            col(Rows.PLACE), col(ID), coalesce(col("target"), col(ORIGINAL), col(ID)).as("speaker"))
        .join(
            speakers.select(col(VOICE), col(ID).as("named")), col("speaker").equalTo(col("named")))
        .select(Rows.PLACE, ID, VOICE);
  }

  /** The order that the program sorts strings in, which is that of their UTF-16 units. */
  static Column inOrder(Column id) {
    return encode(id, "UTF-16BE");
  }

  private static Dataset<Row> numbered(Dataset<Row> ordered) {
    List<Row> counts = ordered.groupBy("part").agg(max("at")).collectAsList();
    int parts = counts.stream().mapToInt(row -> row.getInt(0) + 1).max().orElse(0);
    long[] starts = new long[parts + 1];
    counts.forEach(row -> starts[row.getInt(0) + 1] = row.getLong(1) + 1);
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return ordered
        .select("part", "at", Rows.PLACE, Rows.RECORD, ID)
        .map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        starts[row.getInt(0)] + row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4)),
            Rows.encoder(NUMBERED));
  }

  private static Row named(Row row) {
    Article article = Rows.record(row, Article.class);
    return RowFactory.create(
        Rows.place(row),
        row.getString(1),
        article.id(),
        article.kind() == Article.Kind.TEASER,
        article.language());
  }

  private static Iterator<Row> members(Row row) {
    CopyGroup group = Rows.record(row, CopyGroup.class);
    return Stream.concat(
            Stream.of(group.original()), group.members().stream().map(CopyGroup.Member::article))
        .map(member -> RowFactory.create(member, group.original()))
        .iterator();
  }
}
