package dev.copydesk.spark.copies;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.spark.table.Rows;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Fingerprints as rows: what proposing looks at, without the shingles, which the text gives again.
 */
final class Prints {
  static final StructType SCHEMA =
      Rows.longs(Rows.PLACE)
          .add("words", DataTypes.IntegerType, false)
          .add("signature", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("anchors", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("phrases", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  private static final int[] NONE = {};

  /** Holds no state but tables of hash functions. */
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(FingerprintSettings.DEFAULT);

  private Prints() {}

  static Fingerprint of(Article article) {
    return FINGERPRINTER.of(article.text());
  }

  static Row row(Row article) {
    Fingerprint print = of(Rows.record(article, Article.class));
    return RowFactory.create(
        Rows.place(article),
        print.words(),
        boxed(print.signature()),
        boxed(print.anchors()),
        boxed(print.phrases()));
  }

  /** The fingerprint of a row but for its shingles; its columns begin with the words at a place. */
  static Fingerprint read(Row row, int words) {
    return new Fingerprint(
        row.getInt(words),
        NONE,
        values(row, words + 1),
        values(row, words + 2),
        values(row, words + 3));
  }

  private static Integer[] boxed(int[] values) {
    return Arrays.stream(values).boxed().toArray(Integer[]::new);
  }

  private static int[] values(Row row, int column) {
    return row.<Integer>getList(column).stream().mapToInt(Integer::intValue).toArray();
  }
}
