package dev.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void theSameGroupsUnderOtherNamesAgreeWholly() {
    Agreement same =
        Agreement.of(Map.of("a", "1", "b", "1", "c", "2"), Map.of("a", "x", "b", "x", "c", "y"));
    assertThat(same.bcubed().f()).isEqualTo(1);
    assertThat(same.pairs().f()).isEqualTo(1);
    assertThat(same.adjustedRand()).isEqualTo(1);
  }

  /** Worked by hand: truth ab|cd, found abc|d. */
  @Test
  void precisionAndRecallAreThoseOfTheDefinition() {
    Agreement score =
        Agreement.of(
            Map.of("a", "1", "b", "1", "c", "2", "d", "2"),
            Map.of("a", "x", "b", "x", "c", "x", "d", "y"));
    assertThat(score.bcubed().precision()).isCloseTo((2 / 3.0 * 2 + 1 / 3.0 + 1) / 4, within(1e-9));
    assertThat(score.bcubed().recall()).isCloseTo((1 + 1 + .5 + .5) / 4, within(1e-9));
    assertThat(score.pairs().precision()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(score.pairs().recall()).isCloseTo(.5, within(1e-9));
    assertThat(score.adjustedRand()).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatIsMissingStandsAlone() {
    Agreement score = Agreement.of(Map.of("a", "1", "b", "1"), Map.of());
    assertThat(score.bcubed().precision()).isEqualTo(1);
    assertThat(score.bcubed().recall()).isEqualTo(.5);
  }
}
