package dev.copydesk.spark.copies;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.spark.table.Rows;
import java.nio.ByteBuffer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Fingerprints as rows: what proposing looks at, without the shingles, which the text gives again.
 * Numbers stand there as bytes, four for each, since a crowded bucket is held in memory.
 */
final class Prints {
  static final String WORDS = "words";
  static final String SIGNATURE = "signature";

  static final StructType SCHEMA =
      Rows.longs(Rows.PLACE)
          .add(WORDS, DataTypes.IntegerType, false)
          .add(SIGNATURE, DataTypes.BinaryType, false)
          .add("anchors", DataTypes.BinaryType, false)
          .add("phrases", DataTypes.BinaryType, false);

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
        bytes(print.signature()),
        bytes(print.anchors()),
        bytes(print.phrases()));
  }

  /** The fingerprint of a row but for its shingles. */
  static Fingerprint read(Row row) {
    return new Fingerprint(row.getInt(1), NONE, ints(row, 2), ints(row, 3), ints(row, 4));
  }

  /** What a crowd looks at, words and signature, which stand from a column on. */
  static Fingerprint light(Row row, int column) {
    return new Fingerprint(row.getInt(column), NONE, ints(row, column + 1), NONE, NONE);
  }

  private static byte[] bytes(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    return bytes.array();
  }

  private static int[] ints(Row row, int column) {
    ByteBuffer bytes = ByteBuffer.wrap((byte[]) row.get(column));
    int[] values = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(values);
    return values;
  }
}
