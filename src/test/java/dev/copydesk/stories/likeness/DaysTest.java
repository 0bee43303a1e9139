package dev.copydesk.stories.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final int MONDAY = 1;
  private static final int TUESDAY = 2;
  private static final LocalDate DAY = LocalDate.of(2024, 2, 12);
  private static final Days SILENT = Days.of(null, 0);

  @Test
  void theSameDayIsNoReasonAgainstOneEvent() {
    assertThat(Days.of(DAY, 0).likeness(Days.of(DAY, 0))).isEqualTo(1);
  }

  @Test
  void theFartherApartTheLess() {
    Days day = Days.of(DAY, 0);
    assertThat(day.likeness(Days.of(DAY.plusDays(3), 0)))
        .isBetween(0.6, 0.9)
        .isGreaterThan(day.likeness(Days.of(DAY.plusDays(6), 0)));
    assertThat(day.likeness(Days.of(DAY.plusYears(1), 0))).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void whoTellsNoDayIsTakenToMeanTheRightOne() {
    assertThat(SILENT.likeness(Days.of(DAY, MONDAY))).isEqualTo(1);
    assertThat(SILENT.likeness(SILENT)).isEqualTo(1);
  }

  @Test
  void textsWithoutADateAreToldApartByTheWeekdaysThatTheyName() {
    Days monday = Days.of(null, MONDAY);
    assertThat(monday.likeness(Days.of(null, TUESDAY))).isCloseTo(0.75, within(1e-9));
    assertThat(monday.likeness(Days.of(null, MONDAY | TUESDAY))).isEqualTo(1);
    assertThat(Days.of(DAY, MONDAY).likeness(Days.of(null, TUESDAY))).isLessThan(1);
  }

  @Test
  void whereBothDatesAreKnownWeekdaysAddNothing() {
    assertThat(Days.of(DAY, MONDAY).likeness(Days.of(DAY, TUESDAY))).isEqualTo(1);
  }

  @Test
  void whatIsTakenOutLeavesTheRest() {
    Days rest = Days.of(null, TUESDAY);
    Days both = Days.of(DAY, MONDAY).plus(rest);
    assertThat(both.voices()).isEqualTo(2);
    Days left = both.minus(Days.of(DAY, MONDAY));
    assertThat(left.likeness(Days.of(null, MONDAY)))
        .isEqualTo(rest.likeness(Days.of(null, MONDAY)));
  }

  @Test
  void aGroupStandsBetweenItsVoices() {
    Days both = Days.of(null, MONDAY).plus(Days.of(null, TUESDAY));
    assertThat(both.likeness(Days.of(null, MONDAY))).isCloseTo(0.875, within(1e-9));
  }
}
