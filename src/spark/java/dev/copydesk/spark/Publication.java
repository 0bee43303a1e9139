package dev.copydesk.spark;

import static org.apache.spark.sql.functions.col;

import dev.copydesk.model.Article;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.ResultLines;
import dev.copydesk.spark.input.PageTables;
import dev.copydesk.spark.input.Sheet;
import dev.copydesk.spark.table.ResultTable;
import dev.copydesk.spark.table.ResultTables;
import dev.copydesk.spark.table.Rows;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Puts what the steps found into the tables of the result.
 *
 * @param result where they are written
 */
record Publication(ResultTables result) {
  /** An article's id with the id of the group or story that it is in. */
  private static final StructType IN = Rows.columns(DataTypes.StringType, "article", "whole");

  private static final StructType NAMED = Rows.PLACED.add("article", DataTypes.StringType, true);

  void write(
      PageTables pages,
      Dataset<Row> articles,
      Dataset<Row> links,
      Dataset<Row> copies,
      Dataset<Row> stories) {
    Dataset<Row> groupOf =
        copies
            .flatMap((FlatMapFunction<Row, Row>) Publication::members, Rows.encoder(IN))
            .toDF("member", "copies");
    Dataset<Row> storyOf =
        stories
            .flatMap((FlatMapFunction<Row, Row>) Publication::articles, Rows.encoder(IN))
            .toDF("told", "story");
    result.write(ResultTable.ARTICLES, articleLines(articles, groupOf, storyOf));
    result.write(ResultTable.PAGES, Neighbourhoods.lines(pages.sheets(), groupOf, storyOf));
    result.write(ResultTable.FURNITURE, furnitureLines(pages.sheets()));
    result.write(
        ResultTable.LINKS,
        lines(
            links.orderBy(Rows.A, Rows.B).select(Rows.A, Rows.RECORD),
            row -> ResultLines.link(Rows.record(row, Link.class))));
    result.write(
        ResultTable.COPIES,
        lines(
            copies.orderBy(Rows.PLACE),
            row -> ResultLines.copies(Rows.record(row, CopyGroup.class))));
    result.write(
        ResultTable.STORIES,
        lines(
            stories.orderBy(Rows.PLACE), row -> ResultLines.story(Rows.record(row, Story.class))));
    result.write(
        ResultTable.SKIPPED,
        pages
            .skipped()
            .map(
                (MapFunction<String, String>)
                    json -> ResultLines.skipped(Rows.read(json, Skipped.class)),
                Encoders.STRING()));
  }

  private static Dataset<String> lines(Dataset<Row> rows, MapFunction<Row, String> line) {
    return rows.map(line, Encoders.STRING());
  }

  private static Iterator<Row> members(Row row) {
    CopyGroup group = Rows.record(row, CopyGroup.class);
    return Stream.concat(
            Stream.of(group.original()), group.members().stream().map(CopyGroup.Member::article))
        .map(article -> RowFactory.create(article, group.id()))
        .iterator();
  }

  private static Iterator<Row> articles(Row row) {
    Story story = Rows.record(row, Story.class);
    return story.articles().stream()
        .map(article -> RowFactory.create(article, story.id()))
        .iterator();
  }

  private static Dataset<String> articleLines(
      Dataset<Row> articles, Dataset<Row> groupOf, Dataset<Row> storyOf) {
    Dataset<Row> named =
        articles.map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        Rows.place(row), row.getString(1), Rows.record(row, Article.class).id()),
            Rows.encoder(NAMED));
    Dataset<Row> whole =
        named
            .join(groupOf, col("article").equalTo(col("member")), "left")
            .join(storyOf, col("article").equalTo(col("told")), "left")
            .select(col(Rows.PLACE), col(Rows.RECORD), col("copies"), col("story"))
            .orderBy(Rows.PLACE);
    return lines(
        whole,
        row ->
            ResultLines.article(
                Rows.record(row, Article.class),
                row.isNullAt(2) ? null : row.getString(2),
                row.isNullAt(3) ? null : row.getString(3)));
  }

  private static Dataset<String> furnitureLines(Dataset<Row> sheets) {
    return sheets
        .orderBy(Rows.PLACE)
        .flatMap(
            (FlatMapFunction<Row, String>)
                row ->
                    Rows.record(row, Sheet.class).furniture().stream()
                        .map(s -> ResultLines.furniture(s.piece(), s.text()))
                        .iterator(),
            Encoders.STRING());
  }
}
