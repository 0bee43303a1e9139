package dev.copydesk.spark.input;

import dev.copydesk.spark.table.Rows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.Type;

/**
 * The rows of a Parquet file as JSON lines, a line a row: so a row is the record that the same
 * fields in a line would be. Only columns of one plain value count. Not thread-safe.
 */
final class ParquetLines extends InputStream {
  private final ParquetReader<Group> rows;
  private InputStream line = InputStream.nullInputStream();

  ParquetLines(Path file, Configuration hadoop) throws IOException {
    rows = ParquetReader.builder(new GroupReadSupport(), file).withConf(hadoop).build();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    int read = line.read(to, from, most);
    while (read < 0) {
      Group row = rows.read();
      if (row == null) {
        return -1;
      }
      line = new ByteArrayInputStream((json(row) + "\n").getBytes(StandardCharsets.UTF_8));
      read = line.read(to, from, most);
    }
    return read;
  }

  private static String json(Group row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < row.getType().getFieldCount(); i++) {
      Type type = row.getType().getType(i);
      if (type.isPrimitive() && row.getFieldRepetitionCount(i) == 1) {
        fields.put(type.getName(), value(row, i, type));
      }
    }
    return Rows.write(fields);
  }

  private static Object value(Group row, int field, Type type) {
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> row.getInteger(field, 0);
      case INT64 -> row.getLong(field, 0);
      case BOOLEAN -> row.getBoolean(field, 0);
      case FLOAT -> row.getFloat(field, 0);
      case DOUBLE -> row.getDouble(field, 0);
      case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> row.getBinary(field, 0).toStringUsingUTF8();
    };
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
