package dev.copydesk.index.document;

import dev.copydesk.model.Span;
import dev.copydesk.model.ledger.entry.Reading.Terms;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/**
 * Reads the bytes that {@link Numbers} made, from front to back. Columns are read through whole
 * whenever pages come in, mostly by a program too young to be optimized: so rows of numbers are
 * copied as one, and nothing is read byte by byte through Lucene's inputs. For one thread.
 */
final class Row {
  private final byte[] bytes;
  private int at;

  Row(BytesRef bytes) {
    this.bytes = bytes.bytes;
    this.at = bytes.offset;
  }

  byte octet() {
    return bytes[at++];
  }

  /** A number in the length that it takes. */
  int number() {
    return (int) large();
  }

  long large() {
    byte first = bytes[at++];
    if (first >= 0) {
      return first;
    }
    long value = first & 0x7F;
    for (int shift = 7; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** A number of four bytes. */
  int whole() {
    return take(Integer.BYTES).getInt();
  }

  /** A number of eight bytes. */
  long wide() {
    return take(Long.BYTES).getLong();
  }

  double real() {
    return take(Double.BYTES).getDouble();
  }

  String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  int[] numbers() {
    int[] numbers = new int[number()];
    take(numbers.length * Integer.BYTES).asIntBuffer().get(numbers);
    return numbers;
  }

  Terms terms() {
    int[] hashes = numbers();
    int[] counts = new int[hashes.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = number();
    }
    return new Terms(hashes, counts);
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  private ByteBuffer take(int length) {
    at += length;
    return ByteBuffer.wrap(bytes, at - length, length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
