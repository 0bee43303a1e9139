package dev.copydesk.report.compare;

import static dev.copydesk.report.compare.SideBySideTest.article;
import static dev.copydesk.report.compare.SideBySideTest.link;
import static dev.copydesk.report.compare.SideBySideTest.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.Passage;
import dev.copydesk.report.compare.Body.Range;
import dev.copydesk.report.compare.Comparison.Row;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void aSpanOfThePageIsFoundInTheTextBehindCharactersOfTwoUnits() {
    Article a = article("a", "A", "\uD83D\uDE00 first", "\uD83D\uDE00 second");
    Range range = Body.of(a).range(on(a, 1, 2, 8));
    assertThat(a.text().substring(range.start(), range.end())).isEqualTo("second");
  }

  @Test
  void aSpanThatReachesBeyondItsParagraphIsCutThere() {
    Article a = article("a", "A", "first", "second");
    Range range = Body.of(a).range(new Span(100, 5000));
    assertThat(a.text().substring(range.start(), range.end())).isEqualTo("first");
  }

  @Test
  void aSpanOutsideTheArticleIsEmpty() {
    Article a = article("a", "A", "first", "second");
    assertThat(Body.of(a).range(new Span(0, 50))).isEqualTo(new Range(0, 0));
    assertThat(Body.of(a).range(new Span(9000, 9001))).isEqualTo(new Range(13, 13));
  }

  @Test
  void blankLinesWithinAParagraphDoNotMoveTheOthers() {
    Article a = article("a", "A", "one\n\ntwo", "three");
    assertThat(Body.of(a).isPartedByBlankLines()).isFalse();
    assertThat(Body.of(a).paragraphs()).containsExactly(new Range(0, 8), new Range(10, 15));
  }

  @Test
  void paragraphsThatShareWordsStandSideBySide() {
    Article a = article("a", "A", "alone here", "the same words");
    Article b = article("b", "B", "the same words", "a later thought");
    var passage = new Passage(on(a, 1, 0, 14), on(b, 0, 0, 14));
    assertThat(Comparison.of(a, b, link(a, b, passage)).rows())
        .containsExactly(new Row(0, Comparison.NONE), new Row(1, 0), new Row(Comparison.NONE, 1));
  }

  @Test
  void aMovedParagraphDoesNotCrossTheLongerTies() {
    Article a = article("a", "A", "short", "a much longer paragraph");
    Article b = article("b", "B", "a much longer paragraph", "short");
    var moved = new Passage(on(a, 0, 0, 5), on(b, 1, 0, 5));
    var kept = new Passage(on(a, 1, 0, 23), on(b, 0, 0, 23));
    assertThat(Comparison.of(a, b, link(a, b, moved, kept)).rows())
        .containsExactly(new Row(0, Comparison.NONE), new Row(1, 0), new Row(Comparison.NONE, 1));
  }
}
