package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Story;
import dev.copydesk.spark.table.Groups;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import dev.copydesk.stories.telling.Digest;
import dev.copydesk.stories.telling.Ids;
import dev.copydesk.stories.telling.Outline;
import dev.copydesk.stories.telling.Teller;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Stories to what a person reads of them, each in one task: it holds the articles of the story, and
 * the texts of those only that are quoted.
 */
final class Telling {
  private static final String STORY_ID = "story_id";

  private static final StructType NAMED =
      Rows.longs(Parts.STORY, "start")
          .add("seed", DataTypes.StringType, false)
          .add("brief", DataTypes.StringType, false);

  private static final StructType ENTRY =
      Rows.longs(Parts.STORY)
          .add("what", DataTypes.IntegerType, false)
          .add(Rows.PLACE, DataTypes.LongType, false)
          .add(Rows.RECORD, DataTypes.StringType, true)
          .add(Parts.TIE, DataTypes.DoubleType, true)
          .add(STORY_ID, DataTypes.StringType, true)
          .add("next_id", DataTypes.StringType, true)
          .add(Edges.CLOSENESS, DataTypes.DoubleType, true);

  private static final StructType ORIGINAL =
      Rows.PLACED.add(Voices.ORIGINAL, DataTypes.StringType, false);

  private Telling() {}

  static Dataset<Row> of(
      Voices voices,
      Dataset<Row> copies,
      Dataset<Row> groups,
      Dataset<Row> nearest,
      WorkTables work) {
    Dataset<Row> of =
        groups.select(col(Rows.PLACE).as(Voices.VOICE), col(Parts.STORY), col(Parts.TIE));
    Dataset<Row> told = work.table("told", () -> voices.byArticle().join(of, Voices.VOICE));
    Dataset<Row> ids = work.table("story-ids", () -> ids(told));
    return articles(voices, told)
        .union(groups(copies, told))
        .union(heads(ids, nearest))
        .repartition(col(Parts.STORY))
        .sortWithinPartitions(Parts.STORY, "what", Rows.PLACE)
        .mapPartitions((MapPartitionsFunction<Row, Row>) Telling::tell, Rows.encoder(Rows.PLACED));
  }

  /** An id for every story: the brief one where no other story has the same. */
  private static Dataset<Row> ids(Dataset<Row> told) {
    Dataset<Row> named =
        told.groupBy(Parts.STORY)
            .agg(
                min(Rows.PLACE).as("start"),
                min(struct(Voices.inOrder(col(Voices.ID)).as("key"), col(Voices.ID))).as("least"))
            .select(col(Parts.STORY), col("start"), col("least." + Voices.ID))
            .map(
                (MapFunction<Row, Row>)
                    row ->
                        RowFactory.create(
                            row.getLong(0),
                            row.getLong(1),
                            row.getString(2),
                            Ids.brief(row.getString(2))),
                Rows.encoder(NAMED));
    Dataset<Row> uses = named.groupBy("brief").agg(count(lit(1)).as("uses"));
    return named
        .join(uses, "brief")
        .select("story", "start", "seed", "brief", "uses")
        .map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        row.getLong(0),
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(4) == 1 ? row.getString(3) : Ids.full(row.getString(2))),
            Rows.encoder(NAMED))
        .select(col(Parts.STORY), col("start"), col("brief").as(STORY_ID));
  }

  /** Articles of stories, with their texts where these are quoted. */
  private static Dataset<Row> articles(Voices voices, Dataset<Row> told) {
    Dataset<Row> named = voices.articles();
    Dataset<Row> known =
        told.select(Rows.PLACE, Parts.STORY, Parts.TIE)
            .join(named.select(Rows.PLACE, Voices.ID, Voices.ORIGINAL, Voices.LANGUAGE), Rows.PLACE)
            .withColumn(
                "heard",
                col(Voices.ORIGINAL).isNull().or(col(Voices.ORIGINAL).equalTo(col(Voices.ID))))
            .withColumn(
                "rank",
                row_number()
                    .over(
                        Window.partitionBy(Parts.STORY, Voices.LANGUAGE, "heard")
                            .orderBy(Voices.inOrder(col(Voices.ID)))));
    return known
        .select(
            col(Rows.PLACE),
            col(Parts.STORY),
            col(Parts.TIE),
            col("heard").and(col("rank").leq(Digest.MOST_VOICES)).as("quoted"))
        .join(named.select(Rows.PLACE, Rows.RECORD), Rows.PLACE)
        .select(Parts.STORY, Rows.PLACE, Rows.RECORD, Parts.TIE, "quoted")
        .map((MapFunction<Row, Row>) Telling::article, Rows.encoder(ENTRY));
  }

  private static Row article(Row row) {
    String record =
        row.getBoolean(4)
            ? row.getString(2)
            : Rows.write(Rows.light(Rows.read(row.getString(2), Article.class)));
    return entry(row.getLong(0), 1, row.getLong(1), record, row.getDouble(3));
  }

  private static Row entry(long story, int what, long place, String record, @Nullable Double tie) {
    return RowFactory.create(story, what, place, record, tie, null, null, null);
  }

  /** The groups of copies of stories. */
  private static Dataset<Row> groups(Dataset<Row> copies, Dataset<Row> told) {
    return copies
        .map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        Rows.place(row),
                        row.getString(1),
                        Rows.record(row, CopyGroup.class).original()),
            Rows.encoder(ORIGINAL))
        .join(told.select(Voices.ID, Parts.STORY), col(Voices.ORIGINAL).equalTo(col(Voices.ID)))
        .select(Parts.STORY, Rows.PLACE, Rows.RECORD)
        .map(
            (MapFunction<Row, Row>)
                row -> entry(row.getLong(0), 2, row.getLong(1), row.getString(2), null),
            Rows.encoder(ENTRY));
  }

  /** Of every story its id and what is next to it. */
  private static Dataset<Row> heads(Dataset<Row> ids, Dataset<Row> nearest) {
    Dataset<Row> others = ids.select(col(Parts.STORY).as("other"), col(STORY_ID).as("next_id"));
    return ids.join(nearest, new String[] {Parts.STORY}, "left")
        .join(others, col(Parts.NEXT).equalTo(col("other")), "left")
        .select(
            col(Parts.STORY),
            lit(0).as("what"),
            col("start").as(Rows.PLACE),
            lit(null).cast("string").as(Rows.RECORD),
            lit(null).cast("double").as(Parts.TIE),
            col(STORY_ID),
            col("next_id"),
            col(Edges.CLOSENESS));
  }

  private static Iterator<Row> tell(Iterator<Row> rows) {
    return new Groups(rows, 0, story -> Integer.MAX_VALUE, (story, entries) -> tell(entries));
  }

  private static List<Row> tell(List<Row> entries) {
    Row head = entries.getFirst();
    List<Article> articles = new ArrayList<>();
    List<Double> ties = new ArrayList<>();
    List<CopyGroup> copies = new ArrayList<>();
    for (Row entry : entries.subList(1, entries.size())) {
      String record = Objects.requireNonNull(entry.getString(3));
      if (entry.getInt(1) == 1) {
        articles.add(Rows.read(record, Article.class));
        ties.add(entry.getDouble(4));
      } else {
        copies.add(Rows.read(record, CopyGroup.class));
      }
    }
    Story.Neighbour next =
        head.isNullAt(6) ? null : Teller.neighbour(head.getString(6), head.getDouble(7));
    Outline outline = new Outline(articles, ties, Outline.NONE, 0);
    Story story = new Teller(copies).story(outline, head.getString(5), next);
    return List.of(RowFactory.create(head.getLong(2), Rows.write(story)));
  }
}
