package dev.copydesk.text.dates;

import dev.copydesk.text.dates.DateScanner.Stretch;
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

  private final CharSequence line;

  /**
   * The line with every number as one sign, and where each of its characters stands in the line.
   */
  private final StringBuilder shape = new StringBuilder();

  private final int[] places;

  private RelativeDates(CharSequence line) {
    this.line = line;
    places = new int[line.length() + 1];
    for (int i = 0; i < line.length(); ) {
      places[shape.length()] = i;
      boolean digit = Digits.isDigit(line.charAt(i));
      shape.append(digit ? RelativeWords.NUMBER : line.charAt(i));
      i = digit ? Digits.skip(line, i) : i + 1;
    }
    places[shape.length()] = line.length();
  }

  /** The dates found so far and the relative ones beside them, in order. */
  static List<Stretch> join(CharSequence line, List<Stretch> found) {
    if (line.length() > LONGEST_LINE || !mayTell(line)) {
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

  /** Whether a phrase may start or end in the line; of most lines it is clear that none does. */
  private static boolean mayTell(CharSequence line) {
    if (RelativeWords.PHRASES.mayEndAt(line, line.length())) {
      return true;
    }
    for (int at = 0; at < line.length(); at++) {
      boolean number = Digits.isDigit(line.charAt(at));
      if (number || (RelativeWords.PHRASES.mayStartAt(line, at) && Names.isBreak(line, at))) {
        return true;
      }
    }
    return false;
  }

  private List<Stretch> find() {
    List<Stretch> found = new ArrayList<>();
    for (int at = 0; at < shape.length(); at++) {
      boolean may = RelativeWords.PHRASES.mayStartAt(shape, at) && Names.isBreak(shape, at);
      Names.Match phrase = may ? RelativeWords.PHRASES.at(shape, at) : null;
      Stretch stretch = phrase == null ? null : stretch(phrase);
      if (phrase != null && stretch != null) {
        found.add(stretch);
        at = Math.max(at, phrase.end() - 1);
      }
    }
    if (found.isEmpty()) {
      addGlued(found);
    }
    return found;
  }

  private @Nullable Stretch stretch(Names.Match phrase) {
    int start = places[phrase.start()];
    int end = places[phrase.end()];
    if (phrase.value() == RelativeWords.COUNTED) {
      return new Stretch(start, end, null, true);
    }
    int at = Gaps.after(line, end);
    Clocks.Clock clock = at < line.length() ? Clocks.at(line, at) : null;
    boolean alone = start == 0 && at == line.length();
    int last = clock == null ? end : clock.end();
    return clock != null || alone ? new Stretch(start, last, null, true) : null;
  }

  /** A phrase that ends the line and is glued to the word before it: {@code timean hour ago}. */
  private void addGlued(List<Stretch> found) {
    Names.Match phrase = RelativeWords.PHRASES.endingAt(shape, shape.length());
    if (phrase != null && phrase.value() == RelativeWords.COUNTED) {
      found.add(new Stretch(places[phrase.start()], line.length(), null, true));
    }
  }

  private static boolean overlapsAny(Stretch a, List<Stretch> others) {
    return others.stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end());
  }
}
