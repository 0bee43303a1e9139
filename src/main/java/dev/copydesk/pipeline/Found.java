package dev.copydesk.pipeline;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Origin;
import dev.copydesk.model.Segmentation;
import dev.copydesk.model.Skipped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a page. */
sealed interface Found {
  /**
   * It was taken apart.
   *
   * @param page what is known of it
   * @param articles what was found in it
   * @param furniture all the rest
   */
  record Split(Pages.Head page, List<Article> articles, List<Furniture> furniture)
      implements Found {
    static Split of(Segmentation split, Origin origin, String digest) {
      return new Split(Pages.Head.of(split, origin, digest), split.articles(), split.furniture());
    }
  }

  /**
   * It is there already.
   *
   * @param page its id
   */
  record Same(String page) implements Found {}

  /**
   * It was left out.
   *
   * @param skipped what and why
   */
  record Left(Skipped skipped) implements Found {}

  /**
   * What a journal says of a page; either of the two is there.
   *
   * @param split where it was taken apart
   * @param left where it was left out
   */
  record Line(@Nullable Split split, @Nullable Left left) {
    static Line of(Found found) {
      return switch (found) {
        case Split split -> new Line(split, null);
        case Left left -> new Line(null, left);
        case Same same ->
            throw new IllegalArgumentException("known pages are not written down: " + same.page());
      };
    }

    Found found() {
      return split != null ? split : Objects.requireNonNull(left);
    }
  }
}
