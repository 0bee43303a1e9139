package dev.copydesk.boilerplate;

import static dev.copydesk.boilerplate.Reports.NOTICE;
import static dev.copydesk.boilerplate.Reports.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Line;
import dev.copydesk.model.Segmentation;
import dev.copydesk.model.Span;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

class CutTest {
  private static final String EMOJI = "\uD83D\uDCF0 " + UNRELATED.get(1);

  private final Segmentation page =
      new Segmenter().whole(Reports.page("p", NOTICE, UNRELATED.getFirst(), NOTICE, EMOJI));
  private final Article whole = page.articles().getFirst();
  private final Lines lines = Lines.of(whole);
  private final long notice = lines.hash(0);

  private Cut cut(LongPredicate isBoilerplate) {
    return Cut.of(whole, lines, isBoilerplate);
  }

  @Test
  void takesTheLinesOutAndKeepsTheOthersInPlace() {
    Cut cut = cut(line -> line == notice);
    assertThat(cut.lines()).extracting(Line::text).containsExactly(NOTICE, NOTICE);
    Article article = cut.article();
    assertThat(article.text()).isEqualTo(UNRELATED.getFirst() + "\n\n" + EMOJI);
    assertThat(article.words()).isEqualTo(Tokens.count(article.text()));
    assertThat(article.spans()).containsExactly(whole.spans().get(1), whole.spans().get(3));
    assertThat(article.extent())
        .isEqualTo(new Span(article.spans().getFirst().start(), whole.extent().end()));
  }

  @Test
  void givesThemBack() {
    assertThat(cut(line -> line == notice).whole()).isEqualTo(whole);
    assertThat(cut(line -> line == lines.hash(3)).whole()).isEqualTo(whole);
  }

  @Test
  void anArticleOfNothingElseStays() {
    Cut cut = cut(line -> true);
    assertThat(cut.article()).isEqualTo(whole);
    assertThat(cut.lines()).isEmpty();
  }

  @Test
  void theRemainderCoversThePageWithTheArticle() {
    String rest = rest(page);
    var remainder = new Remainder("p", page.furniture(), rest);
    Cut cut = cut(line -> line == notice);
    remainder.take(cut.lines());
    List<Span> all = new ArrayList<>(cut.article().spans());
    remainder.furniture().forEach(piece -> all.add(piece.span()));
    all.sort(null);
    int end = 0;
    for (Span span : all) {
      assertThat(span.start()).isEqualTo(end);
      end = span.end();
    }
    assertThat(end).isEqualTo(page.page().characters());
    assertThat(remainder.furniture())
        .filteredOn(piece -> piece.kind() == Furniture.Kind.BOILERPLATE)
        .hasSize(2);
    assertThat(remainder.rest()).contains(NOTICE).hasSize(rest.length() + 2 * NOTICE.length());
    remainder.give(cut.lines());
    assertThat(remainder.furniture()).isEqualTo(page.furniture());
    assertThat(remainder.rest()).isEqualTo(rest);
  }

  private static String rest(Segmentation page) {
    StringBuilder rest = new StringBuilder();
    String text = page.page().text();
    for (Furniture piece : page.furniture()) {
      int start = text.offsetByCodePoints(0, piece.span().start());
      int end = text.offsetByCodePoints(start, piece.span().length());
      rest.append(text, start, end);
    }
    return rest.toString();
  }
}
