package dev.copydesk.index;

import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Origin;
import dev.copydesk.model.Span;
import dev.copydesk.model.ledger.Place;
import dev.copydesk.model.ledger.Reading;
import dev.copydesk.model.ledger.Reading.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Rows of numbers as bytes. What is written here is read by the same {@link Stamp#FORMAT} only. */
final class Numbers {
  private static final int[] NONE = {};
  private static final Article.Kind[] KINDS = Article.Kind.values();
  private static final Span NOWHERE = new Span(0, 1);

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
          write(reading.language(), out);
          out.writeInt(reading.day());
          write(reading.words(), out);
          write(reading.runs(), out);
          write(reading.names(), out);
          out.writeByte((byte) reading.weekdays());
        });
  }

  static Reading reading(BytesRef bytes) {
    var in = input(bytes);
    return new Reading(string(in), in.readInt(), terms(in), terms(in), terms(in), in.readByte());
  }

  /** What is counted of an article; the rest of it can only be read in full. */
  static byte[] brief(Article article) {
    return written(
        out -> {
          out.writeVInt(article.kind().ordinal());
          out.writeVInt(article.words());
          write(article.published() == null ? "" : article.published().toString(), out);
          write(article.source() == null ? "" : " " + article.source(), out);
        });
  }

  /**
   * An article without title, text and whatever else is not counted.
   *
   * @param id of the article
   */
  static Article brief(String id, BytesRef bytes) {
    var in = input(bytes);
    Article.Kind kind = KINDS[in.readVInt()];
    int words = in.readVInt();
    String published = string(in);
    String source = string(in);
    return new Article(
        id,
        Place.page(id),
        Place.number(id),
        kind,
        null,
        source.isEmpty() ? null : source.substring(1),
        null,
        published.isEmpty() ? null : LocalDate.parse(published),
        "und",
        NOWHERE,
        List.of(NOWHERE),
        words,
        "");
  }

  static byte[] bytes(Origin origin) {
    return written(
        out -> {
          write(origin.name(), out);
          write(origin.file(), out);
          out.writeVLong(origin.number());
        });
  }

  static Origin origin(BytesRef bytes) {
    var in = input(bytes);
    return new Origin(string(in), string(in), in.readVLong());
  }

  private static void write(String text, ByteBuffersDataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, 0, bytes.length);
  }

  private static String string(ByteArrayDataInput in) {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
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
