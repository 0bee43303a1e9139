package dev.copydesk.report.data;

import dev.copydesk.model.Article;
import dev.copydesk.model.Result;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.data.ReportData.ArticleView;
import dev.copydesk.report.figures.Figures;
import dev.copydesk.report.figures.Outlets;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles as the report's data has them: short facts of all, full texts of those held. */
final class ArticleViews {
  /** So many characters of a text tell which one it is. */
  private static final int LEAD = 120;

  private final Result result;
  private final Result.Lookup lookup;
  private final Places places;
  private final Set<String> held;

  /** Views of a result of which the report holds the full texts of some articles, by id. */
  ArticleViews(Result result, Result.Lookup lookup, Places places, Set<String> held) {
    this.result = result;
    this.lookup = lookup;
    this.places = places;
    this.held = held;
  }

  /** The full texts by the articles' places, null where the report has no room for one. */
  List<@Nullable String> texts() {
    List<@Nullable String> texts = new ArrayList<>(result.articles().size());
    for (Article article : result.articles()) {
      texts.add(isHeld(article) ? Harmless.text(article.text()) : null);
    }
    return texts;
  }

  ArticleView view(Article article) {
    return new ArticleView(
        article.id().equals(article.page() + "#" + article.n()) ? null : line(article.id()),
        places.page(article.page()),
        article.n(),
        Figures.isTeaser(article) ? "teaser" : null,
        line(article.title()),
        line(article.source() == null ? null : Outlets.name(article.source())),
        line(article.byline()),
        article.published() == null ? null : article.published().toString(),
        article.language(),
        article.words(),
        article.title() == null || !isHeld(article) ? lead(article.text()) : null,
        isHeld(article) ? unevenParagraphs(article) : List.of(),
        lookup.group(article.id()).map(group -> places.group(group.id())).orElse(null),
        lookup.story(article.id()).map(story -> places.story(story.id())).orElse(null));
  }

  private boolean isHeld(Article article) {
    return held.contains(article.id());
  }

  /** Paragraphs that hold blank lines of their own, as in pages that were not taken apart. */
  private static List<Integer> unevenParagraphs(Article article) {
    Body body = Body.of(article);
    return body.isPartedByBlankLines() ? List.of() : body.paragraphNumbers();
  }

  private static String lead(String text) {
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
