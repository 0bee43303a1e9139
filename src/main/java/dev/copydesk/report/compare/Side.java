package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.report.compare.Body.Range;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the two articles: its harmless text in paragraphs, each cut where shared passages begin
 * and end.
 *
 * @param article as it came
 * @param text its text, made harmless, with the indices of the original
 * @param paragraphs where they stand in the text
 * @param shared where shared passages stand in the text, in order, none overlapping
 */
record Side(Article article, String text, List<Range> paragraphs, List<Range> shared) {

  /** What is said of a part of a paragraph. */
  enum Mark {
    /** It stands in a shared passage. */
    SHARED,
    /** Its words are not in the paragraph beside it. */
    ONLY,
    /** Nothing. */
    NONE
  }

  /** A part of a paragraph. */
  record Piece(String text, Mark mark) {}

  static Side of(Article article, Body body, Stream<Range> passages) {
    return new Side(article, Harmless.text(article.text()), body.paragraphs(), merged(passages));
  }

  /** The headline, or word that there is none, on one line. */
  String headline() {
    return article.title() == null ? Words.say("article.untitled") : Harmless.line(article.title());
  }

  /** Outlet, day and length on one line. */
  String dateline() {
    String outlet =
        article.source() == null
            ? Words.say("article.outlet.none")
            : Harmless.line(article.source());
    String length = Words.count("count.words", article.words());
    return article.published() == null
        ? outlet + " · " + length
        : outlet + " · " + article.published() + " · " + length;
  }

  /**
   * The pieces of a paragraph; none for {@link Comparison#NONE}.
   *
   * @param only runs of words that are not in the paragraph beside it
   */
  List<Piece> pieces(int paragraph, List<Range> only) {
    if (paragraph == Comparison.NONE) {
      return List.of();
    }
    Range whole = paragraphs.get(paragraph);
    List<Piece> pieces = new ArrayList<>();
    int at = whole.start();
    for (int i = firstEndingAfter(at); i < shared.size(); i++) {
      int start = Math.max(at, shared.get(i).start());
      int end = Math.min(whole.end(), shared.get(i).end());
      if (start >= end) {
        break;
      }
      addUnshared(at, start, only, pieces);
      add(start, end, Mark.SHARED, pieces);
      at = end;
    }
    addUnshared(at, whole.end(), only, pieces);
    return pieces;
  }

  private void addUnshared(int start, int end, List<Range> only, List<Piece> to) {
    int at = start;
    for (Range run : only) {
      int from = Math.max(at, run.start());
      int until = Math.min(end, run.end());
      if (from < until) {
        add(at, from, Mark.NONE, to);
        add(from, until, Mark.ONLY, to);
        at = until;
      }
    }
    add(at, end, Mark.NONE, to);
  }

  private void add(int start, int end, Mark mark, List<Piece> to) {
    if (end > start) {
      to.add(new Piece(text.substring(start, end), mark));
    }
  }

  private int firstEndingAfter(int index) {
    int low = 0;
    int high = shared.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shared.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A passage of one text may stand twice in the other, and passages may touch. */
  private static List<Range> merged(Stream<Range> passages) {
    List<Range> merged = new ArrayList<>();
    for (Range next : passages.filter(range -> range.end() > range.start()).sorted().toList()) {
      Range last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && next.start() <= last.end()) {
        merged.set(merged.size() - 1, new Range(last.start(), Math.max(last.end(), next.end())));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }
}
