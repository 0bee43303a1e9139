package dev.copydesk.pipeline.dedup;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.fingerprint.ShingleSampler;
import dev.copydesk.ingest.Decoded;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.ingest.json.FieldNames;
import dev.copydesk.ingest.json.PlainRecord;
import dev.copydesk.model.Article;
import dev.copydesk.model.Skipped;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.text.words.WordHashes;
import dev.copydesk.verify.Comparand;
import dev.copydesk.verify.witness.Witness;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(FingerprintSettings.COPIES);

  private final Segmenter segmenter = new Segmenter();
  private final ThreadLocal<Scratch> scratch;

  /** What became of a line. */
  sealed interface Outcome {
    /** It is a record, which stands there. */
    record Read(DatasetLines.Line line, Sketch sketch) implements Outcome {}

    /** It was left out. */
    record Left(Skipped skipped) implements Outcome {}
  }

  private record Scratch(PlainRecord record, WordHashes words, ShingleSampler sampler) {
    Sketch sketch(@Nullable LocalDate published) {
      return new Sketch(words.size(), words.digest(), sampler.of(words), published);
    }

    Comparand comparand(String text) {
      return new Comparand(new Witness(text, words.tokens()), FINGERPRINTER.toMeasure(words));
    }
  }

  Sketcher(FieldNames names) {
    this.scratch =
        ThreadLocal.withInitial(
            () ->
                new Scratch(
                    new PlainRecord(names),
                    new WordHashes(),
                    new ShingleSampler(FingerprintSettings.COPIES)));
  }

  /** Reads a line for what is kept of it. */
  Outcome sketch(DatasetLines.Entry entry) {
    return switch (entry) {
      case DatasetLines.Left left -> new Outcome.Left(left.skipped());
      case DatasetLines.Line line -> {
        Scratch at = scratch.get();
        yield cutPlainly(line, at) < 0
            ? thoroughly(line)
            : new Outcome.Read(line, at.sketch(at.record().date()));
      }
    };
  }

  /** Reads a line that was read before for its text. */
  Comparand comparand(DatasetLines.Line line) {
    Scratch at = scratch.get();
    int start = cutPlainly(line, at);
    return start < 0
        ? comparand(line.page())
        : at.comparand(
            new String(
                at.record().text(), start, at.record().textEnd() - start, StandardCharsets.UTF_8));
  }

  /**
   * Cuts the words of a plain line; gives where its body starts, or -1 where the line takes a
   * closer look.
   */
  private static int cutPlainly(DatasetLines.Line line, Scratch at) {
    PlainRecord record = at.record();
    if (!record.read(line.line().bytes())) {
      return -1;
    }
    String title = record.title();
    int start = title == null ? 0 : bodyStart(record, title);
    if (start < 0) {
      return -1;
    }
    at.words().cut(record.text(), start, record.textEnd());
    return at.words().size() == 0 ? -1 : start; // perhaps blank, perhaps nothing but its headline
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

  private Outcome thoroughly(DatasetLines.Line line) {
    return switch (line.page().decode()) {
      case Decoded.Left left -> new Outcome.Left(left.skipped());
      case Decoded.Read read -> {
        List<Article> articles = segmenter.whole(read.page()).articles();
        yield new Outcome.Read(
            line,
            articles.isEmpty()
                ? Sketch.blank(read.page().said().date())
                : sketch(articles.getFirst()));
      }
    };
  }

  private Comparand comparand(RawPage raw) {
    return switch (raw.decode()) {
      case Decoded.Read read -> {
        Scratch at = scratch.get();
        String text = segmenter.whole(read.page()).articles().getFirst().text();
        at.words().cut(text);
        yield at.comparand(text);
      }
      case Decoded.Left left ->
          throw new IllegalStateException(
              left.skipped().input() + " changed while it was read: " + left.skipped().reason());
    };
  }

  private Sketch sketch(Article article) {
    Scratch at = scratch.get();
    at.words().cut(article.text());
    return at.sketch(article.published());
  }
}
