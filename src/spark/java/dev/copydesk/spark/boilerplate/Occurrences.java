package dev.copydesk.spark.boilerplate;

import dev.copydesk.boilerplate.Bearer;
import dev.copydesk.boilerplate.Boilerplate;
import dev.copydesk.boilerplate.Lines;
import dev.copydesk.boilerplate.Setting;
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

/** How lines are set in articles, as rows. */
final class Settings {
  static final StructType SCHEMA =
      Rows.longs(Bearings.LINE)
          .add("run", DataTypes.IntegerType, false)
          .add("own", DataTypes.BinaryType, false);

  private Settings() {}

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
    return asked.stream().map(line -> row(line, bearer.setting(line))).iterator();
  }

  private static Row row(long line, Setting setting) {
    ByteBuffer own = ByteBuffer.allocate(setting.own().length * Long.BYTES);
    own.asLongBuffer().put(setting.own());
    return RowFactory.create(line, setting.run(), own.array());
  }

  /** The line itself where these are the settings of boilerplate; else nothing. */
  static List<Row> boilerplate(long line, List<Row> settings) {
    return Boilerplate.isBoilerplate(settings.stream().map(Settings::setting).toList())
        ? List.of(RowFactory.create(line))
        : List.of();
  }

  private static Setting setting(Row row) {
    ByteBuffer bytes = ByteBuffer.wrap((byte[]) row.get(2));
    long[] own = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(own);
    return new Setting(row.getInt(1), own);
  }
}
