package dev.copydesk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.model.Span;
import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a segmentation against what every segmentation has to keep. */
public final class Coverage {
  private Coverage() {}

  static Page page(String text) {
    return new Page("p", "p.txt", "UTF-8", text, List.of(), Page.Said.NOTHING);
  }

  /** Fails unless the segmentation accounts for every character of its page exactly once. */
  public static void check(Segmentation result) {
    int[] text = result.page().text().codePoints().toArray();
    List<Span> spans = new ArrayList<>();
    result.furniture().forEach(furniture -> spans.add(furniture.span()));
    result.articles().forEach(article -> spans.addAll(article.spans()));
    spans.sort(null);
    int at = 0;
    for (Span span : spans) {
      assertThat(span.start()).isEqualTo(at);
      assertThat(span.length()).isPositive();
      at = span.end();
    }
    assertThat(at).isEqualTo(text.length);
    int n = 0;
    for (Article article : result.articles()) {
      checkArticle(result, article, ++n, text);
    }
  }

  private static void checkArticle(Segmentation result, Article article, int n, int[] text) {
    assertThat(article.id()).isEqualTo(result.page().id() + "#" + n);
    assertThat(article.n()).isEqualTo(n);
    assertThat(article.page()).isEqualTo(result.page().id());
    List<String> paragraphs =
        article.spans().stream().map(s -> new String(text, s.start(), s.length())).toList();
    assertThat(article.text()).isEqualTo(String.join("\n\n", paragraphs));
    assertThat(article.words()).isEqualTo(Tokens.of(article.text()).size());
    assertThat(article.extent().start()).isLessThanOrEqualTo(article.spans().getFirst().start());
    assertThat(article.extent().end()).isEqualTo(article.spans().getLast().end());
    assertThat(paragraphs).allSatisfy(p -> assertThat(p).isNotBlank().isEqualTo(p.strip()));
  }

  /** The bodies of the articles, for reading in a failure. */
  static String bodies(Segmentation result) {
    return result.articles().stream().map(Article::text).collect(Collectors.joining("\n---\n"));
  }
}
