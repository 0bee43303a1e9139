package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.shiftleft;

import dev.copydesk.stories.likeness.Vector;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.nio.ByteBuffer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * Vectors as bytes in a column, all terms and then all weights; terms and how many have them as one
 * number each, as rows within a row take five times the room. Stateless.
 */
final class Packed {
  private Packed() {}

  /** Four bytes a term, eight a weight. */
  static byte[] bytes(Vector vector) {
    ByteBuffer bytes = ByteBuffer.allocate(vector.size() * (Integer.BYTES + Double.BYTES));
    for (int term : vector.terms()) {
      bytes.putInt(term);
    }
    for (double weight : vector.weights()) {
      bytes.putDouble(weight);
    }
    return bytes.array();
  }

  /** The vector that {@link #bytes} was given. */
  static Vector vector(Row row, int column) {
    ByteBuffer bytes = ByteBuffer.wrap((byte[]) row.get(column));
    int[] terms = terms(bytes, bytes.remaining() / (Integer.BYTES + Double.BYTES));
    double[] weights = new double[terms.length];
    bytes.asDoubleBuffer().get(weights);
    return new Vector(terms, weights);
  }

  /** Four bytes a term and four a weight: an index keeps weights no more exactly. */
  static byte[] indexed(Vector vector) {
    ByteBuffer bytes = ByteBuffer.allocate(vector.size() * (Integer.BYTES + Float.BYTES));
    for (int term : vector.terms()) {
      bytes.putInt(term);
    }
    for (double weight : vector.weights()) {
      bytes.putFloat((float) weight);
    }
    return bytes.array();
  }

  /** The vector that {@link #indexed} was given, its weights as an index keeps them. */
  static Vector ofIndex(Row row, int column) {
    ByteBuffer bytes = ByteBuffer.wrap((byte[]) row.get(column));
    int[] terms = terms(bytes, bytes.remaining() / (Integer.BYTES + Float.BYTES));
    double[] weights = new double[terms.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = bytes.getFloat();
    }
    return new Vector(terms, weights);
  }

  private static int[] terms(ByteBuffer bytes, int size) {
    int[] terms = new int[size];
    for (int i = 0; i < size; i++) {
      terms[i] = bytes.getInt();
    }
    return terms;
  }

  /** A term and a count, both four bytes, as one number. */
  static Column counted(Column term, Column count) {
    return shiftleft(term.cast("long"), Integer.SIZE).bitwiseOR(count.cast("long"));
  }

  /** The counts by their terms, of a list that {@link #counted} has made; empty for none. */
  static Int2IntOpenHashMap counts(Row row, int column) {
    Int2IntOpenHashMap counts = new Int2IntOpenHashMap();
    if (!row.isNullAt(column)) {
      row.<Long>getList(column)
          .forEach(one -> counts.put((int) (one >>> Integer.SIZE), one.intValue()));
    }
    return counts;
  }
}
