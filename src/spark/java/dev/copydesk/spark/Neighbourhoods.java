package dev.copydesk.spark;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.report.files.ResultLines;
import dev.copydesk.spark.input.Sheet;
import dev.copydesk.spark.table.Rows;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Says of each page which article is its main one and which other pages carry the same. */
final class Neighbourhoods {
  private static final StructType HEAD =
      Rows.PLACED.add("page", DataTypes.StringType, false).add("main", DataTypes.StringType, true);

  private Neighbourhoods() {}

  /** The lines of the pages, in order. */
  static Dataset<String> lines(Dataset<Row> sheets, Dataset<Row> groupOf, Dataset<Row> storyOf) {
    Dataset<Row> heads =
        sheets
            .map((MapFunction<Row, Row>) Neighbourhoods::head, Rows.encoder(HEAD))
            .join(groupOf, col("main").equalTo(col("member")), "left")
            .join(storyOf, col("main").equalTo(col("told")), "left")
            .select(Rows.PLACE, Rows.RECORD, "page", "copies", "story");
    return heads
        .join(first(heads, "copies", "copy_pages"), "copies", "left")
        .join(first(heads, "story", "story_pages"), "story", "left")
        .select(Rows.PLACE, Rows.RECORD, "page", "copy_pages", "story_pages")
        .orderBy(Rows.PLACE)
        .map((MapFunction<Row, String>) Neighbourhoods::line, Encoders.STRING());
  }

  /**
   * The first pages of each group or story: one more than a page names, as it leaves out itself.
   */
  private static Dataset<Row> first(Dataset<Row> heads, String whole, String pages) {
    return heads
        .filter(col(whole).isNotNull())
        .select(
            col(whole),
            col(Rows.PLACE),
            col("page"),
            row_number().over(Window.partitionBy(whole).orderBy(Rows.PLACE)).as("rank"))
        .filter(col("rank").leq(PageSummary.MOST_NAMED + 1))
        .groupBy(whole)
        .agg(array_sort(collect_list(struct(Rows.PLACE, "page"))).getField("page").as(pages));
  }

  /** A page without its articles' texts and its furniture. */
  private static Row head(Row row) {
    Sheet sheet = Rows.record(row, Sheet.class);
    String main =
        sheet.articles().stream().min(PageSummary.MAIN_FIRST).map(Article::id).orElse(null);
    PageSummary alone =
        new PageSummary(
            sheet.id(),
            sheet.input(),
            sheet.encoding(),
            sheet.characters(),
            sheet.articles().size(),
            main,
            List.of(),
            List.of(),
            "");
    return RowFactory.create(Rows.place(row), Rows.write(alone), sheet.id(), main);
  }

  private static String line(Row row) {
    PageSummary page = Rows.record(row, PageSummary.class);
    return ResultLines.page(
        new PageSummary(
            page.page(),
            page.input(),
            page.encoding(),
            page.characters(),
            page.articles(),
            page.main(),
            others(row, 3, page.page()),
            others(row, 4, page.page()),
            ""));
  }

  private static List<String> others(Row row, int column, String self) {
    return row.isNullAt(column)
        ? List.of()
        : row.<String>getList(column).stream()
            .filter(page -> !page.equals(self))
            .limit(PageSummary.MOST_NAMED)
            .toList();
  }
}
