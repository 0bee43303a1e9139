package dev.copydesk.pipeline.dedup;

import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Span;
import dev.copydesk.text.Languages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a record while its dataset is looked through.
 *
 * @param id the record's, unique within the dataset
 * @param input the file and line that it stands at
 * @param published its day, or null
 * @param print its fingerprint; null for a record whose text is blank but for a headline
 */
record Sketch(String id, String input, @Nullable LocalDate published, @Nullable Fingerprint print) {
  /** Stands for an article whose text is not at hand. */
  private static final Span ANYWHERE = new Span(0, 1);

  int words() {
    return print == null ? 0 : print.words();
  }

  /** The id of the one article that the record is. */
  String articleId() {
    return id + "#1";
  }

  /** The article as far as it is known without its text. */
  Article article() {
    return new Article(
        articleId(),
        id,
        1,
        Article.Kind.ARTICLE,
        null,
        null,
        null,
        published,
        Languages.UNKNOWN,
        ANYWHERE,
        List.of(ANYWHERE),
        words(),
        "");
  }
}
