package dev.copydesk.stories.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.stories.words.CapitalRuns.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapitalRunsTest {
  private static List<String> names(String text) {
    return CapitalRuns.of(text).runs().stream()
        .map(Run::words)
        .map(words -> String.join(" ", words))
        .toList();
  }

  @Test
  void neighboursWithCapitalsAreOneName() {
    assertThat(names("the trial of Ana Maria Lopes in Porto"))
        .containsExactly("Ana Maria Lopes", "Porto");
  }

  @Test
  void aParticleMayStandWithinANameButNotAtItsEnd() {
    assertThat(names("the Bank of Norrland of yesterday")).containsExactly("Bank of Norrland");
  }

  @Test
  void aPossessiveEndsAName() {
    assertThat(names("in Norrland's Parliament and Norrland’s Court"))
        .containsExactly("Norrland", "Parliament", "Norrland", "Court");
  }

  @Test
  void initialsKeepTheirFullStops() {
    assertThat(names("by J. K. Marsh of the U.S. Treasury"))
        .containsExactly("J. K. Marsh", "U.S. Treasury");
  }

  @Test
  void punctuationPartsNames() {
    assertThat(names("in Ulm, Lindau and Bregenz.")).containsExactly("Ulm", "Lindau", "Bregenz");
  }

  @Test
  void theFirstWordOfASentenceOrQuotationOpens() {
    assertThat(CapitalRuns.of("Rain fell. “Nobody was hurt,” said Ben.").runs())
        .extracting(Run::opens)
        .containsExactly(true, true, false);
  }

  @Test
  void aScriptWithoutCapitalsHasNoNames() {
    assertThat(names("台风今天凌晨在福建沿海登陆")).isEmpty();
  }

  @Test
  void anyCharactersAreRead() {
    assertThat(names("\uD800 A\u0000B 'x-' .A. \uDC00Ab")).isNotNull();
  }
}
