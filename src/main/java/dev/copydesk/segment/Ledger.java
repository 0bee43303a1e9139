package dev.copydesk.segment;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.model.Span;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.segment.roles.Role;
import dev.copydesk.text.Languages;
import dev.copydesk.text.Offsets;
import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down what the pieces of a page are: articles, and furniture for all the rest. */
final class Ledger {
  private final Page page;
  private final String text;
  private final Offsets offsets;

  Ledger(Page page, Offsets offsets) {
    this.page = page;
    this.text = page.text();
    this.offsets = offsets;
  }

  /** Accounts for every character of the page, given the role of each of its pieces. */
  Segmentation write(List<Piece> pieces, List<Role> roles) {
    List<Draft> drafts = Draft.gather(pieces, roles);
    if (Notices.areAll(drafts)) {
      List<Role> outside = Collections.nCopies(pieces.size(), Role.BEFORE);
      return new Segmentation(page, List.of(), furniture(pieces, outside));
    }
    List<Article> articles = new ArrayList<>();
    for (Draft draft : drafts) {
      articles.add(article(draft, articles.size() + 1));
    }
    fillMain(articles);
    return new Segmentation(page, articles, furniture(pieces, roles));
  }

  private List<Furniture> furniture(List<Piece> pieces, List<Role> roles) {
    return new Furnishings(page, offsets).of(pieces, roles);
  }

  private Article article(Draft draft, int n) {
    Attribution found = Attribution.of(text, draft, page.said().date());
    List<Span> spans = draft.body().stream().map(this::span).toList();
    String body =
        draft.body().stream()
            .map(piece -> piece.in(text))
            .collect(Collectors.joining(Article.PARAGRAPH_BREAK));
    return new Article(
        page.id() + "#" + n,
        page.id(),
        n,
        draft.kind(),
        draft.headline() == null ? null : Attribution.title(text, draft.headline()),
        found.source(),
        found.byline(),
        found.published(),
        Objects.requireNonNullElse(page.said().language(), Languages.UNKNOWN),
        new Span(offsets.toCodePoint(draft.start()), offsets.toCodePoint(draft.end())),
        spans,
        Tokens.count(body),
        body);
  }

  private Span span(Piece piece) {
    return new Span(offsets.toCodePoint(piece.start()), offsets.toCodePoint(piece.end()));
  }

  /**
   * What is said of a page holds of its largest article: the title and the day always, because they
   * are meant for machines, the rest where the text itself does not say it.
   */
  private void fillMain(List<Article> articles) {
    int main = -1;
    for (int i = 0; i < articles.size(); i++) {
      if (main < 0 || articles.get(i).words() > articles.get(main).words()) {
        main = i;
      }
    }
    if (main >= 0) {
      articles.set(main, filled(articles.get(main), page.said()));
    }
  }

  private static Article filled(Article article, Page.Said said) {
    return new Article(
        article.id(),
        article.page(),
        article.n(),
        article.kind(),
        either(said.title(), article.title()),
        either(article.source(), said.source()),
        either(article.byline(), said.byline()),
        either(said.date(), article.published()),
        article.language(),
        article.extent(),
        article.spans(),
        article.words(),
        article.text());
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
