package dev.copydesk.segment;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.model.Span;
import dev.copydesk.segment.pieces.Blanks;
import dev.copydesk.text.Languages;
import dev.copydesk.text.Offsets;
import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * A page that is one article as it stands, such as a record of a dataset: its lines are read once.
 */
final class WholePage {
  private final Page page;
  private final Offsets offsets;
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final StringJoiner body = new StringJoiner(Article.PARAGRAPH_BREAK);

  /** The UTF-16 index up to which everything is accounted for. */
  private int done;

  private WholePage(Page page) {
    this.page = page;
    this.offsets = Offsets.of(page.text());
  }

  static Segmentation segment(Page page) {
    return new WholePage(page).read();
  }

  private Segmentation read() {
    String text = page.text();
    for (int start = 0; start < text.length(); ) {
      int end = endOfLine(start);
      int first = Blanks.skip(text, start, end);
      int last = Blanks.skipBack(text, first, end);
      if (first < last) {
        addLine(first, last);
      }
      start = end + 1;
    }
    addSpace(text.length());
    return new Segmentation(page, articles(), furniture);
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < page.text().length() && !Blanks.endsLine(page.text().charAt(end))) {
      end++;
    }
    return end;
  }

  /** A first line that repeats the said title is the headline, unless there is nothing else. */
  private void addLine(int start, int end) {
    addSpace(start);
    String line = page.text().substring(start, end);
    if (paragraphs.isEmpty() && isHeadline(line) && !isBlankFrom(end)) {
      furniture.add(new Furniture(page.id(), span(start, end), Furniture.Kind.HEADLINE));
    } else {
      paragraphs.add(span(start, end));
      body.add(line);
    }
    done = end;
  }

  private boolean isHeadline(String line) {
    String title = page.said().title();
    return furniture.stream().noneMatch(f -> f.kind() == Furniture.Kind.HEADLINE)
        && title != null
        && line.equals(title.strip());
  }

  private boolean isBlankFrom(int index) {
    return Blanks.skip(page.text(), index, page.text().length()) == page.text().length();
  }

  private void addSpace(int until) {
    if (until > done) {
      furniture.add(new Furniture(page.id(), span(done, until), Furniture.Kind.SPACE));
      done = until;
    }
  }

  private Span span(int start, int end) {
    return new Span(offsets.toCodePoint(start), offsets.toCodePoint(end));
  }

  private List<Article> articles() {
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    Page.Said said = page.said();
    String text = body.toString();
    int start =
        furniture.stream()
            .filter(f -> f.kind() == Furniture.Kind.HEADLINE)
            .mapToInt(f -> f.span().start())
            .findFirst()
            .orElse(paragraphs.getFirst().start());
    return List.of(
        new Article(
            page.id() + "#1",
            page.id(),
            1,
            Article.Kind.ARTICLE,
            said.title(),
            said.source(),
            said.byline(),
            said.date(),
            Objects.requireNonNullElse(said.language(), Languages.UNKNOWN),
            new Span(start, paragraphs.getLast().end()),
            paragraphs,
            Tokens.count(text),
            text));
  }
}
