package dev.copydesk.index.document;

import dev.copydesk.index.Stamp;
import dev.copydesk.index.document.Columns.ArticleBrief;
import dev.copydesk.index.document.Columns.PageBrief;
import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Line;
import dev.copydesk.model.Origin;
import dev.copydesk.model.Span;
import dev.copydesk.model.ledger.entry.LineMarks;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.ledger.entry.Reading.Terms;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Passage;
import dev.copydesk.model.result.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Rows of numbers as bytes. What is written here is read by the same {@link Stamp#FORMAT} only. */
public final class Numbers {
  private static final int[] NONE = {};
  private static final Article.Kind[] KINDS = Article.Kind.values();
  private static final Relation[] RELATIONS = Relation.values();
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
    var in = new Row(bytes);
    return new Fingerprint(in.number(), NONE, in.numbers(), in.numbers(), in.numbers());
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
    var in = new Row(bytes);
    return new Reading(in.text(), in.whole(), in.terms(), in.terms(), in.terms(), in.octet());
  }

  /** The lines of an article without the text of those that were taken out. */
  static byte[] bytes(LineMarks lines) {
    return written(
        out -> {
          out.writeLong(lines.lot());
          out.writeVInt(lines.lines().length);
          for (long line : lines.lines()) {
            out.writeLong(line);
          }
        });
  }

  static LineMarks lines(BytesRef bytes, List<Line> taken) {
    var in = new Row(bytes);
    long lot = in.wide();
    long[] lines = new long[in.number()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = in.wide();
    }
    return new LineMarks(lot, lines, taken);
  }

  static long lot(BytesRef bytes) {
    return new Row(bytes).wide();
  }

  /** What the articles are found by that have a line. */
  public static BytesRef term(long line) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(line, bytes, 0);
    return new BytesRef(bytes);
  }

  /** What is counted of an article; the rest of it can only be read in full. */
  static byte[] brief(Standing standing) {
    Article article = standing.article();
    return written(
        out -> {
          out.writeVInt(article.kind().ordinal());
          out.writeVInt(article.words());
          out.writeVInt(utf8(article.text()));
          write(article.published() == null ? "" : article.published().toString(), out);
          write(article.source() == null ? "" : " " + article.source(), out);
          write(Objects.requireNonNullElse(standing.copies(), ""), out);
          write(standing.story(), out);
        });
  }

  /**
   * An article without title, text and whatever else is not counted.
   *
   * @param id of the article
   */
  static ArticleBrief brief(String id, BytesRef bytes) {
    var in = new Row(bytes);
    Article.Kind kind = KINDS[in.number()];
    int words = in.number();
    int textBytes = in.number();
    String published = in.text();
    String source = in.text();
    String copies = in.text();
    var article =
        new Article(
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
    return new ArticleBrief(article, textBytes, copies.isEmpty() ? null : copies, in.text());
  }

  /** The same but for all that is counted: what the article belongs to. */
  static Membership membership(BytesRef bytes) {
    var in = new Row(bytes);
    in.number();
    in.number();
    in.number();
    in.text();
    in.text();
    String copies = in.text();
    return new Membership(copies.isEmpty() ? null : copies, in.text());
  }

  /** Broken surrogate pairs count as whole ones, and as much as {@code report} says they do. */
  private static int utf8(String text) {
    int bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return bytes;
  }

  static byte[] bytes(Sheet sheet) {
    Origin origin = sheet.entry().origin();
    return written(
        out -> {
          write(origin.name(), out);
          write(origin.file(), out);
          out.writeVLong(origin.number());
          out.writeVInt(utf8(sheet.page().rest()));
        });
  }

  static Origin origin(BytesRef bytes) {
    return origin(new Row(bytes));
  }

  private static Origin origin(Row in) {
    return new Origin(in.text(), in.text(), in.large());
  }

  static PageBrief page(String id, BytesRef bytes) {
    var in = new Row(bytes);
    return new PageBrief(id, origin(in), in.number());
  }

  /** A link without its passages. */
  static byte[] withoutPassages(Link link) {
    return bytes(
        new Link(
            link.a(),
            link.b(),
            link.relation(),
            link.jaccard(),
            link.containment(),
            List.of(),
            link.credited()));
  }

  static byte[] bytes(Link link) {
    return written(
        out -> {
          write(link.a(), out);
          write(link.b(), out);
          out.writeVInt(link.relation().ordinal());
          out.writeLong(Double.doubleToLongBits(link.jaccard()));
          out.writeLong(Double.doubleToLongBits(link.containment()));
          out.writeVInt(credited(link));
          out.writeVInt(link.passages().size());
          for (Passage passage : link.passages()) {
            write(passage.a(), out);
            write(passage.b(), out);
          }
        });
  }

  /** Which of the two is credited: the first, the second, or 0 for neither. */
  private static int credited(Link link) {
    String credited = link.credited();
    return credited == null ? 0 : credited.equals(link.a()) ? 1 : 2;
  }

  static Link link(BytesRef bytes) {
    var in = new Row(bytes);
    String a = in.text();
    String b = in.text();
    Relation relation = RELATIONS[in.number()];
    double jaccard = in.real();
    double containment = in.real();
    int credited = in.number();
    List<Passage> passages = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      passages.add(new Passage(in.span(), in.span()));
    }
    return new Link(
        a,
        b,
        relation,
        jaccard,
        containment,
        passages,
        credited == 0 ? null : credited == 1 ? a : b);
  }

  private static void write(Span span, ByteBuffersDataOutput out) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  private static void write(String text, ByteBuffersDataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, 0, bytes.length);
  }

  private static void write(Terms terms, ByteBuffersDataOutput out) throws IOException {
    write(terms.hashes(), out);
    for (int count : terms.counts()) {
      out.writeVInt(count);
    }
  }

  private static void write(int[] numbers, ByteBuffersDataOutput out) throws IOException {
    out.writeVInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
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
