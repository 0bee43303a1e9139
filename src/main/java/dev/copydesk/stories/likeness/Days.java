package dev.copydesk.stories.likeness;

import dev.copydesk.model.ledger.entry.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * When it was, as far as voices say: the days on which they were published, and for those without
 * such a day the weekdays that their texts name.
 *
 * @param voices how many there are
 * @param dated how many of them have a known day
 * @param sum of their days, counted from 1970
 * @param naming how many of them name a weekday
 * @param named how many name each weekday, Monday first; nobody writes to it
 */
public record Days(int voices, int dated, double sum, int naming, int[] named) {
  /** Reports of one event lie that far apart, in days; measured on dated events. */
  private static final double SPREAD = 3;

  /** What is left of the closeness of two voices however far apart their days are. */
  private static final double TIMELESS = 0.5;

  /**
   * What is left of the closeness of two voices without a day that name weekdays, but none in
   * common. Of .7 to .85 all do alike on labelled sets; without it, look-alike events of different
   * weeks join (measured: .89 for .90 where four sets are one stream).
   */
  private static final double OTHER_WEEKDAY = 0.75;

  private static final int WEEK = 7;

  /**
   * Those of one voice.
   *
   * @param published the day of its publication, where it is known
   * @param weekdays a bit for each that its text names, the lowest for Monday
   */
  public static Days of(@Nullable LocalDate published, int weekdays) {
    int[] named = new int[WEEK];
    Arrays.setAll(named, day -> weekdays >>> day & 1);
    int naming = weekdays == 0 ? 0 : 1;
    return published == null
        ? new Days(1, 0, 0, naming, named)
        : new Days(1, 1, published.toEpochDay(), naming, named);
  }

  /** Those of one voice of which that much was kept. */
  public static Days of(Reading kept) {
    LocalDate published = kept.day() == Reading.UNDATED ? null : LocalDate.ofEpochDay(kept.day());
    return of(published, kept.weekdays());
  }

  /** Those of both. */
  Days plus(Days other) {
    return plus(other, 1);
  }

  /** What is left when those of some voices are taken out. */
  Days minus(Days other) {
    return plus(other, -1);
  }

  private Days plus(Days other, int sign) {
    int[] both = new int[WEEK];
    Arrays.setAll(both, day -> named[day] + sign * other.named[day]);
    return new Days(
        voices + sign * other.voices,
        dated + sign * other.dated,
        sum + sign * other.sum,
        naming + sign * other.naming,
        both);
  }

  /**
   * How much the days speak for one event: 1 for the same day, less the farther they are apart. A
   * voice that tells no day counts as if it were of the right one.
   */
  double likeness(Days other) {
    double known = (double) dated / voices * other.dated / other.voices;
    double byDates = known == 0 ? 1 : 1 - known * (1 - byDates(other));
    return byDates * (1 - (1 - known) * (1 - byWeekdays(other)));
  }

  private double byDates(Days other) {
    double apart = (sum / dated - other.sum / other.dated) / SPREAD;
    return TIMELESS + (1 - TIMELESS) * Math.exp(-apart * apart / 2);
  }

  /** Among several voices, weekdays are taken to be spread evenly. */
  private double byWeekdays(Days other) {
    if (naming == 0 || other.naming == 0) {
      return 1;
    }
    double shared = 0;
    for (int day = 0; day < WEEK; day++) {
      shared += (double) named[day] / naming * other.named[day] / other.naming;
    }
    double asked = (double) naming / voices * other.naming / other.voices;
    return 1 - asked * (1 - OTHER_WEEKDAY) * Math.max(0, 1 - shared);
  }
}
