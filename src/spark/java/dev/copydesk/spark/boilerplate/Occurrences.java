package dev.copydesk.spark.boilerplate;

import dev.copydesk.boilerplate.Bearer;
import dev.copydesk.boilerplate.Boilerplate;
import dev.copydesk.boilerplate.Lines;
import dev.copydesk.boilerplate.Occurrence;
import dev.copydesk.model.Article;
import dev.copydesk.spark.table.Rows;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How lines stand in articles, as rows. */
final class Occurrences {
  static final StructType SCHEMA =
      Rows.longs(Bearings.LINE)
          .add("run", DataTypes.IntegerType, false)
          .add("own", DataTypes.BinaryType, false);

  private Occurrences() {}

  /**
   * Those of an article.
   *
   * @param row the article under its place, all of its common lines, and those it is drawn for
   */
  static Iterator<Row> of(Row row) {
    Article article = Rows.record(row, Article.class);
    Collection<Long> common = Set.copyOf(row.<Long>getList(2));
    List<Long> asked = row.getList(3);
    var bearer = new Bearer(article, Lines.of(article), common::contains);
    return asked.stream().map(line -> row(line, bearer.occurrence(line))).iterator();
  }

  private static Row row(long line, Occurrence occurrence) {
    ByteBuffer own = ByteBuffer.allocate(occurrence.own().length * Long.BYTES);
    own.asLongBuffer().put(occurrence.own());
    return RowFactory.create(line, occurrence.run(), own.array());
  }

  /** The line itself where these are those of boilerplate; else nothing. */
  static List<Row> boilerplate(long line, List<Row> occurrences) {
    return Boilerplate.isBoilerplate(occurrences.stream().map(Occurrences::occurrence).toList())
        ? List.of(RowFactory.create(line))
        : List.of();
  }

  private static Occurrence occurrence(Row row) {
    ByteBuffer bytes = ByteBuffer.wrap((byte[]) row.get(2));
    long[] own = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(own);
    return new Occurrence(row.getInt(1), own);
  }
}
