package dev.copydesk.text.dates;

import dev.copydesk.text.dates.DateScanner.Stretch;
import dev.copydesk.text.dates.words.Digits;
import dev.copydesk.text.dates.words.Names;
import dev.copydesk.text.dates.words.RelativeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds "38 minutes ago", "vor 3 Stunden", "yesterday, 14:05" in the short lines of a page. */
final class RelativeDates {
  /**
   * In UTF-16 characters. In longer lines, which are running text, such words tell when something
   * happened, not when it was published.
   */
  private static final int LONGEST_LINE = 60;

  private static final int HOURS_A_DAY = 24;

  private final CharSequence line;

  /** The line with every number as one sign. */
  private final CharSequence shape;

  /** Where each character of the shape stands in the line; null where the two are the same. */
  private final int @Nullable [] places;

  private RelativeDates(CharSequence line) {
    this.line = line;
    if (Digits.next(line, 0) < 0) {
      shape = line;
      places = null;
      return;
    }
    places = new int[line.length() + 1];
    char[] signs = new char[line.length()];
    int length = 0;
    for (int i = 0; i < line.length(); ) {
      places[length] = i;
      boolean digit = Digits.isDigit(line.charAt(i));
      signs[length++] = digit ? RelativeWords.NUMBER : line.charAt(i);
      i = digit ? Digits.skip(line, i) : i + 1;
    }
    places[length] = line.length();
    shape = new String(signs, 0, length);
  }

  /** The dates found so far and the relative ones beside them, in order. */
  static List<Stretch> join(CharSequence line, List<Stretch> found) {
    if (line.length() > LONGEST_LINE) {
      return found;
    }
    List<Stretch> relative = new RelativeDates(line).find();
    if (relative.isEmpty()) {
      return found;
    }
    // What counts back from now is surer than a day without a year, and no surer than one with it.
    List<Stretch> all = new ArrayList<>(found);
    all.removeIf(other -> other.date() == null && overlapsAny(other, relative));
    for (Stretch stretch : relative) {
      if (!overlapsAny(stretch, all)) {
        all.add(stretch);
      }
    }
    all.sort(Comparator.comparingInt(Stretch::start));
    return all;
  }

  private List<Stretch> find() {
    List<Stretch> found = List.of();
    for (int at = 0; at < shape.length(); at++) {
      Names.Match phrase = Names.isBreak(shape, at) ? RelativeWords.PHRASES.at(shape, at) : null;
      Stretch stretch = phrase == null ? null : stretch(phrase);
      if (phrase != null && stretch != null) {
        found = with(found, stretch);
        at = Math.max(at, phrase.end() - 1);
      }
    }
    return found.isEmpty() ? glued() : found;
  }

  /** Most lines tell of none. */
  private static List<Stretch> with(List<Stretch> found, Stretch one) {
    List<Stretch> more = found.isEmpty() ? new ArrayList<>() : found;
    more.add(one);
    return more;
  }

  private int place(int inShape) {
    return places == null ? inShape : places[inShape];
  }

  private @Nullable Stretch stretch(Names.Match phrase) {
    int start = place(phrase.start());
    int end = place(phrase.end());
    if (RelativeWords.isCounted(phrase.value())) {
      return relative(start, end, daysAgo(phrase));
    }
    int at = Gaps.after(line, end);
    Clocks.Clock clock = at < line.length() ? Clocks.at(line, at) : null;
    boolean alone = start == 0 && at == line.length();
    int last = clock == null ? end : clock.end();
    return clock != null || alone ? relative(start, last, daysAgo(phrase)) : null;
  }

  private static Stretch relative(int start, int end, int daysAgo) {
    return new Stretch(start, end, null, true, daysAgo);
  }

  /** How many days before now a phrase tells of, or {@link Stretch#UNTOLD}. */
  private int daysAgo(Names.Match phrase) {
    return switch (phrase.value()) {
      case RelativeWords.MINUTES, RelativeWords.TODAY -> 0;
      case RelativeWords.YESTERDAY -> 1;
      case RelativeWords.HOURS -> daysOf(number(phrase));
      case RelativeWords.DAYS -> number(phrase);
      default -> Stretch.UNTOLD;
    };
  }

  /**
   * The day that a number of hours most probably leads back to: at what hour the page was made is
   * not known, so that up to half a day is taken for the same day.
   */
  private static int daysOf(int hours) {
    return hours == Stretch.UNTOLD ? hours : (hours + HOURS_A_DAY / 2 - 1) / HOURS_A_DAY;
  }

  /** The number in a phrase; 1 where it has none, untold where it has too many digits. */
  private int number(Names.Match phrase) {
    for (int at = phrase.start(); at < phrase.end(); at++) {
      if (shape.charAt(at) == RelativeWords.NUMBER) {
        Digits number = Digits.at(line, place(at));
        return number == null ? Stretch.UNTOLD : number.value();
      }
    }
    return 1;
  }

  /** A phrase that ends the line and is glued to the word before it: {@code timean hour ago}. */
  private List<Stretch> glued() {
    Names.Match phrase = RelativeWords.PHRASES.endingAt(shape, shape.length());
    return phrase != null && RelativeWords.isCounted(phrase.value())
        ? List.of(relative(place(phrase.start()), line.length(), daysAgo(phrase)))
        : List.of();
  }

  private static boolean overlapsAny(Stretch a, List<Stretch> others) {
    for (Stretch b : others) {
      if (a.start() < b.end() && b.start() < a.end()) {
        return true;
      }
    }
    return false;
  }
}
