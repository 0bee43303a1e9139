package dev.copydesk.index;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.ledger.Reading;
import dev.copydesk.model.ledger.Reading.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Rows of numbers as bytes. What is written here is read by the same {@link Stamp#FORMAT} only. */
final class Numbers {
  private static final int[] NONE = {};

  private Numbers() {}

  /** A fingerprint without its shingles: the article's text gives them again. */
  static byte[] bytes(Fingerprint print) {
    return written(
        out -> {
          out.writeVInt(print.words());
          write(print.signature(), out);
          write(print.anchors(), out);
          write(print.phrases(), out);
        });
  }

  static Fingerprint print(BytesRef bytes) {
    var in = input(bytes);
    return new Fingerprint(in.readVInt(), NONE, ints(in), ints(in), ints(in));
  }

  static byte[] bytes(Reading reading) {
    return written(
        out -> {
          byte[] language = reading.language().getBytes(StandardCharsets.UTF_8);
          out.writeVInt(language.length);
          out.writeBytes(language, 0, language.length);
          write(reading.words(), out);
          write(reading.runs(), out);
          out.writeByte((byte) reading.weekdays());
        });
  }

  static Reading reading(BytesRef bytes) {
    var in = input(bytes);
    byte[] language = new byte[in.readVInt()];
    in.readBytes(language, 0, language.length);
    return new Reading(
        new String(language, StandardCharsets.UTF_8), terms(in), terms(in), in.readByte());
  }

  /** Ascending numbers, each as its distance from the one before. */
  static byte[] bytes(long[] ascending) {
    return written(
        out -> {
          out.writeVInt(ascending.length);
          long before = 0;
          for (long number : ascending) {
            out.writeVLong(number - before);
            before = number;
          }
        });
  }

  static long[] longs(BytesRef bytes) {
    var in = input(bytes);
    long[] numbers = new long[in.readVInt()];
    long before = 0;
    for (int i = 0; i < numbers.length; i++) {
      before += in.readVLong();
      numbers[i] = before;
    }
    return numbers;
  }

  private static void write(Terms terms, ByteBuffersDataOutput out) throws IOException {
    write(terms.hashes(), out);
    for (int count : terms.counts()) {
      out.writeVInt(count);
    }
  }

  private static Terms terms(ByteArrayDataInput in) {
    int[] hashes = ints(in);
    int[] counts = new int[hashes.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.readVInt();
    }
    return new Terms(hashes, counts);
  }

  private static void write(int[] numbers, ByteBuffersDataOutput out) throws IOException {
    out.writeVInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static int[] ints(ByteArrayDataInput in) {
    int[] numbers = new int[in.readVInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }

  private static ByteArrayDataInput input(BytesRef bytes) {
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  /** Something that writes numbers. */
  private interface Content {
    void write(ByteBuffersDataOutput out) throws IOException;
  }

  private static byte[] written(Content content) {
    var out = new ByteBuffersDataOutput();
    try {
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return out.toArrayCopy();
  }
}
