package dev.copydesk.spark.input;

import dev.copydesk.boilerplate.Cut;
import dev.copydesk.boilerplate.Lines;
import dev.copydesk.boilerplate.Remainder;
import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

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

  /** The same page with some lines taken out of its articles as boilerplate. */
  public Sheet without(LongPredicate isBoilerplate) {
    var rest = new StringBuilder();
    furniture.forEach(stretch -> rest.append(stretch.text));
    var remainder =
        new Remainder(id, furniture.stream().map(Stretch::piece).toList(), rest.toString());
    List<Article> left = new ArrayList<>(articles.size());
    for (Article article : articles) {
      Cut cut = Cut.of(article, Lines.of(article), isBoilerplate);
      left.add(cut.article());
      remainder.take(cut.lines());
    }
    List<Stretch> stretches = new ArrayList<>();
    remainder.forEach((piece, text) -> stretches.add(new Stretch(piece, text)));
    return new Sheet(id, input, encoding, characters, left, stretches);
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
