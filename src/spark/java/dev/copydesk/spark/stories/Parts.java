package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.copydesk.spark.table.Components;
import dev.copydesk.spark.table.Grid;
import dev.copydesk.spark.table.Groups;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import dev.copydesk.stories.StorySettings;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.voices.Bonds;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Voices to stories. Each connected part of the graph is linked by itself, in one task, which holds
 * the vectors of the part.
 */
final class Parts {
  static final String STORY = "story";
  static final String TIE = "tie";
  static final String NEXT = "next";

  private static final String GROUP = "group";
  private static final String IS_EDGE = "is_edge";

  /** A voice, its story, which is called by its first voice, and there all of the story's. */
  private static final StructType GROUPED =
      Rows.longs(Rows.PLACE, STORY)
          .add(TIE, DataTypes.DoubleType, false)
          .add(GROUP, Groupings.SCHEMA, true);

  private static final StructType NEAR =
      Rows.longs(STORY, NEXT).add(Edges.CLOSENESS, DataTypes.DoubleType, false);

  /** Most stories have one voice; some have the terms of many. */
  private static final double SHARE = 0.25;

  private Parts() {}

  static Dataset<Row> groups(
      Dataset<Row> vectors, Dataset<Row> edges, StorySettings settings, WorkTables work) {
    double cut = settings.cut();
    Dataset<Row> close =
        edges.filter(col(Edges.CLOSENESS).plus(col(Edges.GAIN)).geq(cut)).select(Rows.A, Rows.B);
    Dataset<Row> parts = work.table("story-parts", () -> Components.of(close, work, "story-parts"));
    Dataset<Row> linked =
        members(vectors, parts)
            .union(within(edges, parts, vectors))
            .repartition(col(Components.PART))
            .sortWithinPartitions(Components.PART, IS_EDGE, "first", "second")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> link(rows, cut), Rows.encoder(GROUPED));
    Dataset<Row> alone =
        vectors
            .join(parts, vectors.col(Rows.PLACE).equalTo(parts.col(Rows.PLACE)), "left_anti")
            .map((MapFunction<Row, Row>) Parts::alone, Rows.encoder(GROUPED));
    return linked.union(alone);
  }

  private static Dataset<Row> members(Dataset<Row> vectors, Dataset<Row> parts) {
    return vectors
        .join(parts, Rows.PLACE)
        .select(
            col(Components.PART),
            lit(0).as(IS_EDGE),
            col(Rows.PLACE).as("first"),
            lit(0L).as("second"),
            Grid.all(vectors).as("vector"),
            lit(0.0).as(Edges.CLOSENESS),
            lit(0.0).as(Edges.PULL));
  }

  private static Dataset<Row> within(Dataset<Row> edges, Dataset<Row> parts, Dataset<Row> vectors) {
    return edges
        .join(parts.toDF(Rows.A, "one"), Rows.A)
        .join(parts.toDF(Rows.B, "two"), Rows.B)
        .filter(col("one").equalTo(col("two")))
        .select(
            col("one").as(Components.PART),
            lit(1).as(IS_EDGE),
            col(Rows.A).as("first"),
            col(Rows.B).as("second"),
            lit(null).cast(vectors.schema()).as("vector"),
            col(Edges.CLOSENESS),
            col(Edges.PULL));
  }

  private static Row alone(Row row) {
    return Part.row(row.getLong(0), row.getLong(0), 1, Vectors.voice(row).group());
  }

  private static Iterator<Row> link(Iterator<Row> rows, double cut) {
    return new Groups(rows, 0, (part, members) -> Part.of(members).grouped(cut));
  }

  /** For every story that others are near to, the nearest; of equally near ones the first. */
  static Dataset<Row> nearest(Dataset<Row> groups, Dataset<Row> edges) {
    Dataset<Row> of = groups.select(Rows.PLACE, STORY);
    Dataset<Row> pairs =
        edges
            .select(Rows.A, Rows.B, Edges.GAIN)
            .toDF("voice_a", "voice_b", Edges.GAIN)
            .join(of.toDF("voice_a", "one"), "voice_a")
            .join(of.toDF("voice_b", "two"), "voice_b")
            .filter(col("one").notEqual(col("two")))
            .groupBy(
                least(col("one"), col("two")).as(Rows.A),
                greatest(col("one"), col("two")).as(Rows.B))
            .agg(
                array_sort(
                        collect_list(
                            when(col(Edges.GAIN).gt(0), struct("voice_a", "voice_b", Edges.GAIN))))
                    .as("gains"));
    Dataset<Row> wholes =
        groups.filter(col(GROUP).isNotNull()).select(col(STORY).as(Rows.PLACE), col(GROUP));
    return Grid.of(wholes, SHARE)
        .meet(pairs, wholes, row -> Groupings.read(row.getStruct(1)), Parts::near, NEAR)
        .groupBy(STORY)
        .agg(max(struct(col(Edges.CLOSENESS), col(NEXT).multiply(-1).as("before"))).as("best"))
        .select(
            col(STORY),
            col("best.before").multiply(-1).as(NEXT),
            col("best." + Edges.CLOSENESS).as(Edges.CLOSENESS));
  }

  private static Iterator<Row> near(long here, Group story, List<Grid.Partner<Group>> others) {
    return others.stream()
        .flatMap(other -> near(here, story, other.pair(), other.thing()))
        .iterator();
  }

  private static Stream<Row> near(long here, Group story, Row pair, Group other) {
    double gain = 0;
    for (Row one : pair.<Row>getList(1)) {
      gain += one.getDouble(2);
    }
    double closeness = Bonds.closeness(story, other, gain);
    long there = pair.getLong(0);
    return Stream.of(
        RowFactory.create(here, there, closeness), RowFactory.create(there, here, closeness));
  }
}
