package dev.copydesk.browser;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.PageSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets articles on a page one below the other, each under its headline, and counts where. */
final class MadePage {
  private final String id;
  private final List<Article> articles = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final StringBuilder rest = new StringBuilder();
  private int at;

  MadePage(String id) {
    this.id = id;
  }

  void add(
      @Nullable String title, @Nullable String source, LocalDate day, List<String> paragraphs) {
    int start = at;
    if (title != null) {
      furniture(title, Furniture.Kind.HEADLINE);
    }
    furniture(" ", Furniture.Kind.SPACE);
    furniture("Photo: a bridge in the rain", Furniture.Kind.CAPTION);
    List<Span> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      furniture("\n\n", Furniture.Kind.SPACE);
      int end = at + paragraph.codePointCount(0, paragraph.length());
      spans.add(new Span(at, end));
      at = end;
    }
    furniture("\n\n", Furniture.Kind.SPACE);
    furniture("Share this article", Furniture.Kind.WIDGET);
    furniture("\n", Furniture.Kind.SPACE);
    String text = String.join(Article.PARAGRAPH_BREAK, paragraphs);
    int n = articles.size() + 1;
    articles.add(
        new Article(
            id + "#" + n,
            id,
            n,
            Article.Kind.ARTICLE,
            title,
            source,
            null,
            day,
            "en",
            new Span(start, at),
            spans,
            text.split(" ").length,
            text));
  }

  private void furniture(String text, Furniture.Kind kind) {
    int end = at + text.codePointCount(0, text.length());
    furniture.add(new Furniture(id, new Span(at, end), kind));
    rest.append(text);
    at = end;
  }

  List<Article> articles() {
    return articles;
  }

  List<Furniture> furniture() {
    return furniture;
  }

  PageSummary summary() {
    String main = articles.getFirst().id();
    return new PageSummary(
        id, id, "UTF-8", at, articles.size(), main, List.of(), List.of(), rest.toString());
  }
}
