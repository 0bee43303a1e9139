package dev.copydesk.verify;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Articles of nothing but a text, for tests. */
final class Texts {
  private Texts() {}

  /** An article whose paragraphs stand in its page as they do in the text. */
  static Article article(String id, String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n")) {
      spans.add(new Span(at, at + paragraph.codePointCount(0, paragraph.length())));
      at = spans.getLast().end() + 2;
    }
    return new Article(
        id,
        id,
        1,
        Article.Kind.ARTICLE,
        null,
        null,
        null,
        null,
        "en",
        new Span(0, spans.getLast().end()),
        spans,
        text.split("\\s+").length,
        text);
  }
}
