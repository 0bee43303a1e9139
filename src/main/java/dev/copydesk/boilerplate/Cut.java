package dev.copydesk.boilerplate;

import dev.copydesk.model.Article;
import dev.copydesk.model.Line;
import dev.copydesk.model.Span;
import dev.copydesk.model.ledger.entry.LineMarks;
import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * An article without the lines that are boilerplate, and those lines.
 *
 * @param article what is left of it
 * @param lines what was taken out, in page order
 */
public record Cut(Article article, List<Line> lines) {
  private static final long[] NONE = {};

  /** Copies the list. */
  public Cut {
    lines = List.copyOf(lines);
  }

  /**
   * Takes lines out of an article. One that would be left without a word stays as it is: then the
   * lines are all that it says. So does a teaser.
   *
   * @param whole the article
   * @param lines its lines
   * @param isBoilerplate which of them go; never a blank one
   */
  public static Cut of(Article whole, Lines lines, LongPredicate isBoilerplate) {
    boolean isCut =
        whole.kind() == Article.Kind.ARTICLE
            && lines.words(isBoilerplate) > 0
            && lines.words(isBoilerplate.negate()) > 0;
    return isCut ? cut(whole, lines, isBoilerplate) : new Cut(whole, List.of());
  }

  private static Cut cut(Article whole, Lines lines, LongPredicate isBoilerplate) {
    List<Line> kept = new ArrayList<>();
    List<Line> out = new ArrayList<>();
    List<Line> all = paragraphs(whole);
    for (int i = 0; i < all.size(); i++) {
      (isBoilerplate.test(lines.hash(i)) ? out : kept).add(all.get(i));
    }
    return new Cut(of(whole, kept), out);
  }

  /**
   * What is to be remembered of the article.
   *
   * @param whole the lines of the whole article
   */
  public LineMarks marks(Lines whole) {
    boolean isCounted = article.kind() == Article.Kind.ARTICLE;
    return new LineMarks(whole.lot(), isCounted ? whole.distinct() : NONE, lines);
  }

  /** The article as it was before anything was taken out. */
  public Article whole() {
    if (lines.isEmpty()) {
      return article;
    }
    var all = new TreeMap<Span, Line>();
    paragraphs(article).forEach(line -> all.put(line.span(), line));
    lines.forEach(line -> all.put(line.span(), line));
    return of(article, List.copyOf(all.values()));
  }

  private static List<Line> paragraphs(Article article) {
    List<Line> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < article.spans().size(); i++) {
      int end = Lines.endOf(article, i, start);
      paragraphs.add(new Line(article.spans().get(i), article.text().substring(start, end)));
      start = end + Article.PARAGRAPH_BREAK.length();
    }
    return paragraphs;
  }

  /** The same article with other paragraphs; where it begins with one, it begins with the first. */
  private static Article of(Article article, List<Line> paragraphs) {
    var text = new StringJoiner(Article.PARAGRAPH_BREAK);
    paragraphs.forEach(line -> text.add(line.text()));
    boolean hasHeadline = article.extent().start() < article.spans().getFirst().start();
    Span first = paragraphs.getFirst().span();
    return new Article(
        article.id(),
        article.page(),
        article.n(),
        article.kind(),
        article.title(),
        article.source(),
        article.byline(),
        article.published(),
        article.language(),
        new Span(
            hasHeadline ? article.extent().start() : first.start(),
            paragraphs.getLast().span().end()),
        paragraphs.stream().map(Line::span).toList(),
        Tokens.count(text.toString()),
        text.toString());
  }
}
