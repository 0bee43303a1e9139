package dev.copydesk.stories.words;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.util.ULocale;
import dev.copydesk.text.dates.words.Names;
import dev.copydesk.text.dates.words.Names.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text by their value, so that {@code 3,500亿}, {@code 350 billion} and {@code 350
 * Milliarden} are one. The words for large numbers are those of Unicode's CLDR in ICU.
 *
 * <p>Safe to call from several threads.
 */
final class Figures {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3})+");

  /** More digits are a telephone number or the like. */
  private static final int MOST_DIGITS = 15;

  /** The largest power of ten that languages have a word for. */
  private static final int LARGEST = 14;

  /** For every language the words for powers of ten, with their exponents. */
  private static final Map<String, List<Names>> SCALES = new ConcurrentHashMap<>();

  private Figures() {}

  /** The values in order, written without separators or trailing zeros after the point. */
  static List<String> of(String text, String language) {
    List<Names> scales = SCALES.computeIfAbsent(language, Figures::scales);
    List<String> values = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    BigDecimal sum = BigDecimal.ZERO;
    int goesOnAt = -1;
    while (digits.find()) {
      if (digits.start() != goesOnAt) {
        add(sum, values);
        sum = BigDecimal.ZERO;
      }
      if (digits.end() - digits.start() <= MOST_DIGITS) {
        int exponent = 0;
        goesOnAt = -1;
        for (Names names : scales) {
          int at = digits.end() + (text.startsWith(" ", digits.end()) ? 1 : 0);
          Match scale = names.at(text, at);
          if (scale != null) {
            exponent = scale.value();
            goesOnAt = scale.end();
          }
        }
        sum = sum.add(value(digits.group()).scaleByPowerOfTen(exponent));
      }
    }
    add(sum, values);
    return values;
  }

  private static void add(BigDecimal value, List<String> to) {
    if (value.signum() != 0) {
      to.add(value.stripTrailingZeros().toPlainString());
    }
  }

  /** Groups of three digits are thousands; else a last separator is the decimal one. */
  private static BigDecimal value(String digits) {
    if (THOUSANDS.matcher(digits).matches()) {
      return new BigDecimal(digits.replaceAll("[.,]", ""));
    }
    int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    return point < 0
        ? new BigDecimal(digits)
        : new BigDecimal(
            digits.substring(0, point).replaceAll("[.,]", "") + "." + digits.substring(point + 1));
  }

  private static List<Names> scales(String language) {
    Map<String, Integer> words = new TreeMap<>();
    CompactDecimalFormat format =
        CompactDecimalFormat.getInstance(ULocale.forLanguageTag(language), CompactStyle.LONG);
    for (int exponent = 3; exponent <= LARGEST; exponent++) {
      for (int times = 1; times <= 2; times++) {
        String written = format.format(new BigDecimal(times).scaleByPowerOfTen(exponent));
        String number = written.replaceAll("[^0-9]", "");
        String word = written.replaceAll("[0-9\\s\\p{Z}.,]", "");
        if (!word.isEmpty() && number.length() <= exponent && number.startsWith("" + times)) {
          words.putIfAbsent(Names.fold(word), exponent - number.length() + 1);
        }
      }
    }
    return words.isEmpty() ? List.of() : List.of(new Names(words));
  }
}
