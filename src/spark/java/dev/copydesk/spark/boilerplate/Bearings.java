package dev.copydesk.spark.boilerplate;

import static org.apache.spark.sql.functions.expr;

import dev.copydesk.boilerplate.Lines;
import dev.copydesk.model.Article;
import dev.copydesk.spark.input.PageTables;
import dev.copydesk.spark.table.Rows;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Which article has which line: three numbers a row. */
final class Bearings {
  static final String LINE = "line";
  static final String LOT = "lot";
  static final StructType SCHEMA = Rows.longs(LINE, LOT, Rows.PLACE);

  private Bearings() {}

  /** Those of an article. */
  static Iterator<Row> of(Row row) {
    Article article = Rows.record(row, Article.class);
    if (article.kind() != Article.Kind.ARTICLE) {
      return Collections.emptyIterator();
    }
    Lines lines = Lines.of(article);
    long lot = lines.lot();
    return Arrays.stream(lines.distinct())
        .mapToObj(line -> RowFactory.create(line, lot, Rows.place(row)))
        .iterator();
  }

  /** The place of the page on which an article stands. */
  static Column page() {
    return expr("%s div %d".formatted(Rows.PLACE, PageTables.ROOM));
  }
}
