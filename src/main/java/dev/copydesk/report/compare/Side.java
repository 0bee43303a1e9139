package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.report.compare.Body.Range;
import dev.copydesk.report.compare.Comparison.Marks;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * One of the two articles: its harmless text in paragraphs, each cut where shared passages and
 * words of its own begin and end.
 *
 * @param article as it came
 * @param text its text, made harmless, with the indices of the original
 * @param paragraphs where they stand in the text
 * @param marks what is marked in the text
 */
record Side(Article article, String text, List<Range> paragraphs, Marks marks) {

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

  static Side of(Article article, Body body, Marks marks) {
    return new Side(article, Harmless.text(article.text()), body.paragraphs(), marks);
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
    var marked = new TreeMap<Range, Mark>();
    Ranges.within(whole, marks.shared()).forEach(range -> marked.put(range, Mark.SHARED));
    Ranges.within(whole, marks.only()).forEach(range -> marked.put(range, Mark.ONLY));
    List<Piece> pieces = new ArrayList<>();
    int at = whole.start();
    for (var entry : marked.entrySet()) {
      add(at, entry.getKey().start(), Mark.NONE, pieces);
      add(entry.getKey().start(), entry.getKey().end(), entry.getValue(), pieces);
      at = entry.getKey().end();
    }
    add(at, whole.end(), Mark.NONE, pieces);
    return pieces;
  }

  private void add(int start, int end, Mark mark, List<Piece> to) {
    if (end > start) {
      to.add(new Piece(text.substring(start, end), mark));
    }
  }
}
