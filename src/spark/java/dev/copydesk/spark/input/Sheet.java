package dev.copydesk.spark.input;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that was taken apart, without its text: that stands in its articles and stretches.
 *
 * @param id of the page
 * @param input where it came from
 * @param encoding the charset that decoded it
 * @param characters its length in code points
 * @param articles what was found in it
 * @param furniture all the rest
 */
public record Sheet(
    String id,
    String input,
    String encoding,
    int characters,
    List<Article> articles,
    List<Stretch> furniture) {
  /**
   * A stretch of furniture with its text.
   *
   * @param piece where it stands
   * @param text what it says
   */
  public record Stretch(Furniture piece, String text) {}

  static Sheet of(Segmentation split) {
    Page page = split.page();
    Offsets offsets = Offsets.of(page.text());
    List<Stretch> stretches = new ArrayList<>(split.furniture().size());
    for (Furniture piece : split.furniture()) {
      int start = offsets.toIndex(piece.span().start());
      int end = offsets.toIndex(piece.span().end());
      stretches.add(new Stretch(piece, page.text().substring(start, end)));
    }
    return new Sheet(
        page.id(), page.input(), page.encoding(), page.characters(), split.articles(), stretches);
  }

  /** The same page under another id. */
  Sheet withId(String unique) {
    List<Article> renamed = articles.stream().map(article -> rename(article, unique)).toList();
    List<Stretch> moved =
        furniture.stream()
            .map(s -> new Stretch(new Furniture(unique, s.piece.span(), s.piece.kind()), s.text))
            .toList();
    return new Sheet(unique, input, encoding, characters, renamed, moved);
  }

  private static Article rename(Article a, String page) {
    return new Article(
        page + a.id().substring(a.page().length()),
        page,
        a.n(),
        a.kind(),
        a.title(),
        a.source(),
        a.byline(),
        a.published(),
        a.language(),
        a.extent(),
        a.spans(),
        a.words(),
        a.text());
  }
}
