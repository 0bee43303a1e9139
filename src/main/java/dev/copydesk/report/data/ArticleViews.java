package dev.copydesk.report.data;

import dev.copydesk.model.Article;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.data.ReportData.ArticleView;
import dev.copydesk.report.figures.Figures;
import dev.copydesk.report.figures.Outlets;
import dev.copydesk.text.Harmless;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles as the report's data has them.
 *
 * @param <N> see {@link Names}
 */
public final class ArticleViews<N> {
  /** So many characters of a text tell which one it is. */
  private static final int LEAD = 120;

  private final Names<N> names;

  /** Views of articles whose groups and stories are named so. */
  public ArticleViews(Names<N> names) {
    this.names = names;
  }

  /**
   * All of it but the text.
   *
   * @param lead the first words, where they are to be told
   * @param group the id of its group of copies, or null
   * @param story the id of its story, or null
   */
  public ArticleView<N> view(
      Article article, @Nullable String lead, @Nullable String group, @Nullable String story) {
    boolean plain = article.id().equals(article.page() + "#" + article.n());
    return view(
        article,
        plain ? null : article.id(),
        names.page(article.page()),
        article.n(),
        lead,
        group,
        story);
  }

  /** The same by its id, and without the page and the number there where the id names them. */
  public ArticleView<N> viewById(
      Article article, @Nullable String lead, @Nullable String group, @Nullable String story) {
    boolean plain = article.id().equals(article.page() + "#" + article.n());
    return plain
        ? view(article, article.id(), null, null, lead, group, story)
        : view(article, article.id(), names.page(article.page()), article.n(), lead, group, story);
  }

  private ArticleView<N> view(
      Article article,
      @Nullable String id,
      @Nullable N page,
      @Nullable Integer n,
      @Nullable String lead,
      @Nullable String group,
      @Nullable String story) {
    return new ArticleView<>(
        line(id),
        page,
        n,
        Figures.isTeaser(article) ? "teaser" : null,
        line(article.title()),
        line(article.source() == null ? null : Outlets.name(article.source())),
        line(article.byline()),
        article.published() == null ? null : article.published().toString(),
        article.language(),
        article.words(),
        lead,
        group(group),
        story(story));
  }

  private @Nullable N group(@Nullable String id) {
    if (id == null) {
      return null;
    }
    return names.group(id);
  }

  private @Nullable N story(@Nullable String id) {
    if (id == null) {
      return null;
    }
    return names.story(id);
  }

  /**
   * Where the paragraphs stand, if the text's blank lines do not say as much: paragraphs may hold
   * blank lines of their own, as in pages that were not taken apart.
   */
  public static List<Integer> unevenParagraphs(Article article) {
    Body body = Body.of(article);
    return body.isPartedByBlankLines() ? List.of() : body.paragraphNumbers();
  }

  /** The first words of a text. */
  public static String lead(String text) {
    if (text.length() <= LEAD) {
      return Harmless.line(text);
    }
    return Harmless.line(text.substring(0, cut(text))) + "…";
  }

  /** Where to cut: behind a word where words are parted by blanks, never within a character. */
  private static int cut(String text) {
    int blank = text.lastIndexOf(' ', LEAD);
    if (blank > LEAD / 2) {
      return blank;
    }
    return Character.isLowSurrogate(text.charAt(LEAD)) ? LEAD + 1 : LEAD;
  }

  private static @Nullable String line(@Nullable String foreign) {
    return foreign == null ? null : Harmless.line(foreign);
  }
}
