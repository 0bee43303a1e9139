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

  /**
   * A part of a paragraph.
   *
   * @param shared whether it stands in a shared passage
   */
  record Piece(String text, boolean shared) {}

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

  /** The pieces of a paragraph; none for {@link Comparison#NONE}. */
  List<Piece> pieces(int paragraph) {
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
      add(at, start, false, pieces);
      add(start, end, true, pieces);
      at = end;
    }
    add(at, whole.end(), false, pieces);
    return pieces;
  }

  private void add(int start, int end, boolean isShared, List<Piece> to) {
    if (end > start) {
      to.add(new Piece(text.substring(start, end), isShared));
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
