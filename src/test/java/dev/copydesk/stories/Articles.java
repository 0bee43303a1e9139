package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.stories.voices.Readings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles for tests, of which only what stories depend on is said. */
public final class Articles {
  private Articles() {}

  public static Article article(String id, @Nullable String title, String text) {
    return article(id, title, text, "en", null, null);
  }

  public static Readings readings(List<Article> articles) {
    return Readings.of(
        articles,
        new StoryFinder(StorySettings.DEFAULT)
            .read(articles, List.of(), Map.of(), StoryFinder.areInSeveralLanguages(articles)));
  }

  /** A short pointer to an article elsewhere. */
  public static Article teaser(String id, @Nullable String title, String text) {
    return article(Article.Kind.TEASER, id, title, text, "en", null, null);
  }

  public static Article article(
      String id,
      @Nullable String title,
      String text,
      String language,
      @Nullable LocalDate published,
      @Nullable String source) {
    return article(Article.Kind.ARTICLE, id, title, text, language, published, source);
  }

  private static Article article(
      Article.Kind kind,
      String id,
      @Nullable String title,
      String text,
      String language,
      @Nullable LocalDate published,
      @Nullable String source) {
    Span all = new Span(0, text.codePointCount(0, text.length()));
    return new Article(
        id,
        id,
        1,
        kind,
        title,
        source,
        null,
        published,
        language,
        all,
        List.of(all),
        text.split("\\s+").length,
        text);
  }
}
