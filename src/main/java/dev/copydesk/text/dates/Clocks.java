package dev.copydesk.text.dates;

import dev.copydesk.text.dates.words.CalendarWords;
import dev.copydesk.text.dates.words.Digits;
import dev.copydesk.text.dates.words.Names;
import org.jspecify.annotations.Nullable;

/** Reads a time of day with its zone: 08:41, 2.30pm GMT, 14h30, 14:05 Uhr, 06:57:50.233+00:00. */
final class Clocks {
  private static final int LONGEST_ZONE = 5;

  private Clocks() {}

  /**
   * A time of day; {@code end} is exclusive.
   *
   * @param english whether it says am or pm
   */
  record Clock(int start, int end, boolean english) {}

  /** The time that starts at a digit, or null. */
  static @Nullable Clock at(CharSequence line, int start) {
    Digits hour = Digits.at(line, start);
    if (hour == null || !hour.isShort() || hour.value() > 24) {
      return null;
    }
    int end = afterMinutes(line, hour.end());
    int half = afterHalf(line, end);
    if (end == hour.end() && half == end) {
      return null;
    }
    int zone = afterZone(line, half);
    return new Clock(beforeHalf(line, start), zone, isEnglish(line, end));
  }

  /** After minutes, seconds and their fraction; the same index where no minutes follow. */
  private static int afterMinutes(CharSequence line, int hourEnd) {
    int end = hourEnd;
    for (int parts = 0; parts < 2; parts++) {
      int next = end < line.length() && isMark(line.charAt(end), parts) ? end + 1 : -1;
      Digits number = next < 0 ? null : Digits.at(line, afterBlank(line, next));
      if (number == null || number.length() != 2 || number.value() > 59) {
        break;
      }
      end = number.end();
    }
    boolean fraction = end > hourEnd + 3 && isDigitAfter(line, end, '.');
    end = fraction ? Digits.skip(line, end + 1) : end;
    boolean minuteSign =
        end > hourEnd && end < line.length() && "分분秒".indexOf(line.charAt(end)) >= 0;
    return minuteSign ? end + 1 : end;
  }

  private static boolean isMark(char c, int parts) {
    return c == ':' || c == '：' || (parts == 0 && ".hH時时시点".indexOf(c) >= 0);
  }

  private static boolean isDigitAfter(CharSequence line, int index, char mark) {
    return index + 1 < line.length()
        && line.charAt(index) == mark
        && Digits.isDigit(line.charAt(index + 1));
  }

  /** After am, pm, Uhr, h. */
  private static int afterHalf(CharSequence line, int end) {
    int at = afterBlank(line, end);
    Names.Match half = CalendarWords.DAY_HALVES.at(line, at);
    Names.Match word = half == null ? CalendarWords.HOURS.at(line, at) : half;
    return word == null ? end : word.end();
  }

  private static boolean isEnglish(CharSequence line, int end) {
    Names.Match half = CalendarWords.DAY_HALVES.at(line, afterBlank(line, end));
    return half != null && half.value() == 1;
  }

  /** 오후 2:30, 下午2:30: the half of the day stands first. */
  private static int beforeHalf(CharSequence line, int start) {
    int end = start > 0 && line.charAt(start - 1) == ' ' ? start - 1 : start;
    Names.Match half = CalendarWords.DAY_HALVES.before(line, end);
    return half == null || half.value() == 1 ? start : half.start();
  }

  /** After Z, +01:00, CEST, (GMT+3). */
  private static int afterZone(CharSequence line, int end) {
    int at = afterBlank(line, end);
    boolean bracket = at < line.length() && line.charAt(at) == '(';
    int name = bracket ? at + 1 : at;
    int nameEnd = afterName(line, name);
    int offset = afterOffset(line, nameEnd);
    if (offset == name) {
      return end;
    }
    boolean closed = offset < line.length() && line.charAt(offset) == ')';
    if (bracket) {
      return closed ? offset + 1 : end;
    }
    return offset;
  }

  /** Capitals that end in T, as all abbreviations do in English, or one of the others. */
  private static int afterName(CharSequence line, int start) {
    int at = start;
    while (at < line.length()
        && at - start <= LONGEST_ZONE
        && line.charAt(at) >= 'A'
        && line.charAt(at) <= 'Z') {
      at++;
    }
    String name = line.subSequence(start, at).toString();
    boolean zone =
        switch (name) {
          case "Z", "UTC", "MEZ", "MESZ", "WIB", "WITA" -> true;
          default -> name.length() > 1 && name.length() <= LONGEST_ZONE && name.endsWith("T");
        };
    return zone && Names.isBreak(line, at) ? at : start;
  }

  private static int afterOffset(CharSequence line, int start) {
    boolean sign = start < line.length() && "+-−".indexOf(line.charAt(start)) >= 0;
    Digits hours = sign ? Digits.at(line, start + 1) : null;
    if (hours == null || hours.length() == 3) {
      return start;
    }
    Digits minutes = isDigitAfter(line, hours.end(), ':') ? Digits.at(line, hours.end() + 1) : null;
    return minutes == null ? hours.end() : minutes.end();
  }

  private static int afterBlank(CharSequence line, int index) {
    boolean blank =
        index < line.length() && (line.charAt(index) == ' ' || line.charAt(index) == '\u00A0');
    return blank ? index + 1 : index;
  }
}
