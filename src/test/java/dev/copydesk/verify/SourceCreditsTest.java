package dev.copydesk.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCreditsTest {
  @ParameterizedTest
  @CsvSource({
    "www.reuters.com, LONDON (Reuters) - It rains., true",
    "The Guardian, It was first reported by the Guardian that it rains in most places., true",
    "The Independent, It was first reported by independent witnesses that it rains today., false",
    "Time, Der Minister sagte laut Time am Montag dass es regnen wird und zwar sehr., true",
    "Metro, The Metropolitan line is closed by Metropolitan Police says a man who knows it., false",
    "Axios, Source: Axios, true",
    "Axios, Nobody from there has said anything about Axios and its plans for the year., false"
  })
  void aCreditIsReadFromWhereTheNameStands(String source, String text, boolean given) {
    Article copy = told("copy", "Herald", null, text);
    Article original = told("original", source, null, "It rains.");
    assertThat(SourceCredits.credited(copy, original)).isEqualTo(given ? "original" : null);
    assertThat(SourceCredits.credited(original, copy)).isEqualTo(given ? "original" : null);
  }

  @Test
  void anAgencyInTheBylineIsCredited() {
    Article copy = told("copy", null, "Ann Lee and Reuters", "It rains.");
    assertThat(SourceCredits.credited(copy, told("wire", "Reuters", "Ann Lee", "It rains.")))
        .isEqualTo("wire");
  }

  @Test
  void whoCreditsItselfOrEachOtherSaysNothing() {
    Article wire = told("wire", "Reuters", null, "OSLO (Reuters) - It rains.");
    assertThat(SourceCredits.credited(wire, told("again", "Reuters", null, wire.text()))).isNull();
    Article one = told("one", "Herald", null, "It rains (Post).");
    assertThat(SourceCredits.credited(one, told("two", "Post", null, "It rains (Herald).")))
        .isNull();
  }

  private static Article told(
      String id, @Nullable String source, @Nullable String byline, String text) {
    Article plain = Texts.article(id, text);
    return new Article(
        id,
        plain.page(),
        1,
        plain.kind(),
        null,
        source,
        byline,
        null,
        "en",
        plain.extent(),
        plain.spans(),
        plain.words(),
        text);
  }
}
