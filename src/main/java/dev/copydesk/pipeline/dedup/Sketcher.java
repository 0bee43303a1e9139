package dev.copydesk.pipeline.dedup;

import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.ingest.Decoded;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.ingest.json.FieldNames;
import dev.copydesk.ingest.json.PlainRecord;
import dev.copydesk.model.Article;
import dev.copydesk.model.Skipped;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.text.WordHashes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes sketches of records: of a plain line from its bytes, of any other by the way that every
 * page takes. Safe to share between threads; each has scratch space of its own.
 */
final class Sketcher {
  /** Bytes that end a line beyond ASCII, as the start of their UTF-8: U+0085, U+2028, U+2029. */
  private static final int NEXT_LINE = 0xC285;

  private static final int SEPARATOR = 0xE280;

  private static final int DELETE = 0x7F;

  private final Fingerprinter fingerprinter;
  private final Segmenter segmenter = new Segmenter();
  private final ThreadLocal<Scratch> scratch;

  /** What became of an item: a sketch, or why there is none. */
  record Outcome(@Nullable Sketch sketch, @Nullable Skipped skipped) {}

  private record Scratch(PlainRecord record, WordHashes words) {}

  Sketcher(Fingerprinter fingerprinter, FieldNames names) {
    this.fingerprinter = fingerprinter;
    this.scratch =
        ThreadLocal.withInitial(() -> new Scratch(new PlainRecord(names), new WordHashes()));
  }

  Outcome sketch(Item item) {
    return switch (item) {
      case Item.Left left -> new Outcome(null, left.skipped());
      case RawPage raw -> {
        Sketch quick = raw.jsonLine().map(line -> quickly(raw, line)).orElse(null);
        yield quick == null ? thoroughly(raw) : new Outcome(quick, null);
      }
    };
  }

  /** The sketch of a plain line; null where the line takes a closer look. */
  private @Nullable Sketch quickly(RawPage raw, byte[] line) {
    Scratch at = scratch.get();
    PlainRecord record = at.record();
    if (!record.read(line)) {
      return null;
    }
    String title = record.title();
    int start = title == null ? 0 : bodyStart(record, title);
    if (start < 0) {
      return null;
    }
    at.words().cut(record.text(), start, record.textEnd());
    return at.words().size() == 0
        ? null // perhaps blank, perhaps nothing but its headline
        : new Sketch(raw.id(), raw.input(), record.date(), fingerprinter.of(at.words()));
  }

  /**
   * Where the body starts: after a first line that repeats the title, which no article counts among
   * its words; -1 where that takes a closer look.
   */
  private static int bodyStart(PlainRecord record, String title) {
    byte[] text = record.text();
    int start = 0;
    while (start < record.textEnd() && text[start] >= 0 && text[start] <= ' ') {
      start++;
    }
    int end = start;
    while (end < record.textEnd() && !(text[end] >= '\n' && text[end] <= '\r')) {
      if (isOddLineEnd(text, end, record.textEnd())) {
        return -1;
      }
      end++;
    }
    int last = end;
    while (last > start && text[last - 1] >= 0 && text[last - 1] <= ' ') {
      last--;
    }
    if (start < last && (text[start] < 0 || text[last - 1] < 0 || text[last - 1] == DELETE)) {
      return -1; // perhaps a blank that does not show
    }
    byte[] headline = title.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(headline, 0, headline.length, text, start, last) ? end : 0;
  }

  private static boolean isOddLineEnd(byte[] text, int at, int end) {
    if (text[at] >= 0 || at + 1 >= end) {
      return false;
    }
    int two = ((text[at] & 0xFF) << 8) | (text[at + 1] & 0xFF);
    return two == NEXT_LINE || (two == SEPARATOR && at + 2 < end && (text[at + 2] & 0xFE) == 0xA8);
  }

  private Outcome thoroughly(RawPage raw) {
    return switch (raw.decode()) {
      case Decoded.Left left -> new Outcome(null, left.skipped());
      case Decoded.Read read -> {
        List<Article> articles = segmenter.whole(read.page()).articles();
        yield new Outcome(
            articles.isEmpty()
                ? new Sketch(raw.id(), raw.input(), read.page().said().date(), null)
                : sketch(raw, articles.getFirst()),
            null);
      }
    };
  }

  private Sketch sketch(RawPage raw, Article article) {
    return new Sketch(raw.id(), raw.input(), article.published(), fingerprinter.of(article.text()));
  }

  /** The record as an article with its text. */
  Article article(RawPage raw) {
    return switch (raw.decode()) {
      case Decoded.Read read -> segmenter.whole(read.page()).articles().getFirst();
      case Decoded.Left left ->
          throw new IllegalStateException(
              left.skipped().input() + " changed while it was read: " + left.skipped().reason());
    };
  }
}
