package dev.copydesk.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Passage;
import dev.copydesk.model.result.Relation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final String FERRY = "The ferry sails again.";

  private static final List<String> ABOVE = List.of("They are tied.", "For this reason.");

  private final SideBySide sideBySide = new SideBySide();

  @Test
  void sharedPassagesStandInBrackets() {
    Article a = article("a", "Ferry", "Rain fell.", "Good news: " + FERRY);
    Article b = article("b", "Ferry", FERRY + " So they say.");
    Link link = link(a, b, new Passage(on(a, 1, 11, 33), on(b, 0, 0, 22)));
    assertThat(sideBySide.text(a, b, link, ABOVE, 72, false))
        .isEqualTo(
            """
            They are tied.
            For this reason.
            [shared passage] {words only here}

            a#1                                │ b#1
            Ferry                              │ Ferry
            No outlet named · 8 words          │ No outlet named · 7 words
            ───────────────────────────────────┼───────────────────────────────────
            Rain fell.                         │
                                               │
            {Good news}: [The ferry sails      │ [The ferry sails again.] {So they
            again.]                            │ say}.
                                               │
            """);
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    Article a = article("a", "東京", "東京で会談が行われたと発表した。日米の防衛相は協力を確認した。");
    Article b = article("b", "Tokyo", "A meeting was held.");
    String drawn = sideBySide.text(a, b, link(a, b), ABOVE, 60, false);
    String line = drawn.lines().filter(l -> l.contains("東京で")).findFirst().orElseThrow();
    String left = line.substring(0, line.indexOf('│'));
    long wide = left.chars().filter(c -> c > 0x2E80).count();
    assertThat(left.length() + wide).isEqualTo(29);
  }

  @Test
  void coloursAreClosedOnEveryLine() {
    Article a = article("a", "Ferry", FERRY.repeat(9));
    Article b = article("b", "Ferry", FERRY.repeat(9));
    int end = FERRY.length() * 9;
    Link link = link(a, b, new Passage(on(a, 0, 0, end), on(b, 0, 0, end)));
    assertThat(
            sideBySide
                .text(a, b, link, ABOVE, 60, true)
                .lines()
                .filter(l -> l.contains("\u001b[32m")))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.split("\u001b\\[(32|4)m", -1))
                    .hasSameSizeAs(line.split("\u001b\\[0m", -1)));
  }

  @Test
  void controlSequencesOfTheContentDoNotReachTheTerminal() {
    Article a =
        article("a\u001b]0;x\u0007", "\u001b[2J\u202Eevil", "\u001b[31mred\u009b1m \u200Bx");
    Article b = article("b", "B", "plain");
    assertThat(sideBySide.text(a, b, link(a, b), ABOVE, 80, false))
        .doesNotContain("\u001b", "\u0007", "\u009b", "\u202E", "\u200B");
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    Article a = article("a", "A", "x".repeat(500));
    Article b = article("b", "B", "y");
    assertThat(sideBySide.text(a, b, link(a, b), ABOVE, 40, false).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
  }

  @Test
  void thePageHoldsNoMarkupOfTheContent() {
    Article a = article("a", "<script>alert(1)</script>", FERRY + "<img src=x>");
    Article b = article("b", "B", FERRY);
    Link link = link(a, b, new Passage(on(a, 0, 0, 22), on(b, 0, 0, 22)));
    assertThat(sideBySide.html(a, b, link, ABOVE))
        .contains(
            "script-src 'none'",
            "<mark>" + FERRY + "</mark>&lt;<span class=\"only\">img src=x</span>&gt;")
        .doesNotContain("<script", "<img");
  }

  @Test
  void aLinkOfOthersIsRefused() {
    Article a = article("a", "A", "x");
    Article b = article("b", "B", "y");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sideBySide.text(b, a, link(a, b), ABOVE, 80, false))
        .withMessageContaining("the link ties a#1 and b#1");
  }

  static Article article(String page, String title, String... paragraphs) {
    List<Span> spans = new ArrayList<>();
    int at = 100;
    for (String paragraph : paragraphs) {
      int end = at + paragraph.codePointCount(0, paragraph.length());
      spans.add(new Span(at, end));
      at = end + 7;
    }
    String text = String.join(Article.PARAGRAPH_BREAK, paragraphs);
    return new Article(
        page + "#1",
        page,
        1,
        Article.Kind.ARTICLE,
        title,
        null,
        null,
        null,
        "en",
        new Span(90, at),
        spans,
        text.split("\\s+").length,
        text);
  }

  /** A span of the page by its place in a paragraph. */
  static Span on(Article article, int paragraph, int from, int to) {
    int start = article.spans().get(paragraph).start();
    return new Span(start + from, start + to);
  }

  static Link link(Article a, Article b, Passage... passages) {
    return new Link(a.id(), b.id(), Relation.NEAR, 0.5, 0.94, List.of(passages), null);
  }
}
