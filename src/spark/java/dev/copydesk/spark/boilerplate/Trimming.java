package dev.copydesk.spark.boilerplate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dev.copydesk.boilerplate.Boilerplate;
import dev.copydesk.spark.input.PageTables;
import dev.copydesk.spark.input.Sheet;
import dev.copydesk.spark.table.Groups;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Pages to pages whose articles have no boilerplate. */
public final class Trimming {
  private static final String PAGE = "page";

  private Trimming() {}

  /** The same pages; what is taken out of their articles is furniture. */
  public static PageTables of(PageTables pages, WorkTables work) {
    Dataset<Row> bearings = work.table("lines", () -> common(bearings(pages.articles())));
    Dataset<Row> boilerplate =
        work.table("boilerplate", () -> boilerplate(bearings, pages.articles()));
    return pages.with(work.table("trimmed", () -> trimmed(pages.sheets(), bearings, boilerplate)));
  }

  private static Dataset<Row> bearings(Dataset<Row> articles) {
    return articles.flatMap(
        (FlatMapFunction<Row, Row>) Bearings::of, Rows.encoder(Bearings.SCHEMA));
  }

  /** Those of lines that enough articles have to be looked at. */
  private static Dataset<Row> common(Dataset<Row> bearings) {
    Dataset<Row> lines =
        bearings
            .groupBy(Bearings.LINE)
            .agg(count(lit(1)).as("articles"))
            .filter(col("articles").geq(Boilerplate.LEAST))
            .select(Bearings.LINE);
    return bearings.join(lines, Bearings.LINE);
  }

  private static Dataset<Row> boilerplate(Dataset<Row> bearings, Dataset<Row> articles) {
    Dataset<Row> asked =
        drawn(bearings).groupBy(Rows.PLACE).agg(collect_set(Bearings.LINE).as("asked"));
    Dataset<Row> common = bearings.groupBy(Rows.PLACE).agg(collect_set(Bearings.LINE).as("common"));
    return articles
        .join(common, Rows.PLACE)
        .join(asked, Rows.PLACE)
        .flatMap((FlatMapFunction<Row, Row>) Occurrences::of, Rows.encoder(Occurrences.SCHEMA))
        .repartition(col(Bearings.LINE))
        .sortWithinPartitions(Bearings.LINE)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> new Groups(rows, 0, line -> Boilerplate.DRAWN, Occurrences::boilerplate),
            Rows.encoder(Rows.longs(Bearings.LINE)));
  }

  /** Of each line the articles that are looked at. */
  private static Dataset<Row> drawn(Dataset<Row> bearings) {
    return bearings
        .repartition(col(Bearings.LINE))
        .sortWithinPartitions(Bearings.LINE, Bearings.LOT, Rows.PLACE)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> new Groups(rows, 0, line -> Boilerplate.DRAWN, (line, drawn) -> drawn),
            Rows.encoder(Bearings.SCHEMA));
  }

  private static Dataset<Row> trimmed(
      Dataset<Row> sheets, Dataset<Row> bearings, Dataset<Row> boilerplate) {
    Dataset<Row> taken =
        bearings
            .join(boilerplate, Bearings.LINE)
            .select(Bearings.page().as(PAGE), col(Bearings.LINE))
            .groupBy(PAGE)
            .agg(collect_set(Bearings.LINE).as("taken"));
    return sheets
        .join(taken, sheets.col(Rows.PLACE).equalTo(taken.col(PAGE)), "left_outer")
        .select(sheets.col(Rows.PLACE), col(Rows.RECORD), col("taken"))
        .map((MapFunction<Row, Row>) Trimming::trim, Rows.encoder(Rows.PLACED));
  }

  private static Row trim(Row row) {
    if (row.isNullAt(2)) {
      return RowFactory.create(row.getLong(0), row.getString(1));
    }
    Set<Long> taken = Set.copyOf(row.<Long>getList(2));
    Sheet sheet = Rows.record(row, Sheet.class);
    return RowFactory.create(row.getLong(0), Rows.write(sheet.without(taken::contains)));
  }
}
