package dev.copydesk.spark.table;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of working tables: the keys that steps join and sort by as columns, the record itself as
 * JSON in the column {@value #RECORD}. Without state and safe to share between threads.
 */
public final class Rows {
  /** The column of the record. */
  public static final String RECORD = "record";

  /** The column of an article's or page's place in the run's order. */
  public static final String PLACE = "place";

  /** The earlier article of a pair, by its place. */
  public static final String A = "a";

  /** The later article of a pair, by its place. */
  public static final String B = "b";

  /** A record under its place. */
  public static final StructType PLACED =
      new StructType().add(PLACE, DataTypes.LongType, false).add(RECORD, DataTypes.StringType);

  private static final List<Span> NO_SPANS = List.of(new Span(0, 0));
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Rows() {}

  /** Columns of numbers that are always there. */
  public static StructType longs(String... names) {
    return columns(DataTypes.LongType, names);
  }

  /** Columns of one type that are always there. */
  public static StructType columns(DataType type, String... names) {
    StructType schema = new StructType();
    for (String name : names) {
      schema = schema.add(name, type, false);
    }
    return schema;
  }

  /** How Spark stores rows of these columns. */
  public static Encoder<Row> encoder(StructType schema) {
    return Encoders.row(schema);
  }

  /** A record as JSON. */
  public static String write(Object entry) {
    return JSON.writeValueAsString(entry);
  }

  /** A record from the JSON that {@link #write} made. */
  public static <T> T read(String json, Class<T> type) {
    return JSON.readValue(json, type);
  }

  /** The record of a row that is {@link #PLACED}, whatever columns follow. */
  public static <T> T record(Row row, Class<T> type) {
    return read(row.getString(1), type);
  }

  /** An article without its text, for steps that do not read it. */
  public static Article light(Article a) {
    return new Article(
        a.id(),
        a.page(),
        a.n(),
        a.kind(),
        a.title(),
        a.source(),
        a.byline(),
        a.published(),
        a.language(),
        a.extent(),
        NO_SPANS,
        a.words(),
        "");
  }

  /** The place of a row that begins with it. */
  public static long place(Row row) {
    return row.getLong(0);
  }
}
