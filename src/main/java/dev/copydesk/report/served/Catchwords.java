package dev.copydesk.report.served;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What search sees of each thing of a list, remembered from the first time on that it is asked for:
 * a reader who types asks for all of them at every letter. Safe to share between threads.
 */
final class Catchwords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** What JavaScript takes for blanks. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

  private final IntFunction<String> words;
  private final AtomicReferenceArray<@Nullable String> known;

  /**
   * The catchwords of a list.
   *
   * @param size how many things it has
   * @param words what is said of each, by place
   */
  Catchwords(int size, IntFunction<String> words) {
    this.words = words;
    known = new AtomicReferenceArray<>(size);
  }

  /** The words of a query as search sees them. */
  static List<String> wanted(String query) {
    return Arrays.stream(BLANKS.split(plain(query))).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether each of some words stands somewhere in what is said of a thing. */
  boolean hold(int place, List<String> wanted) {
    if (wanted.isEmpty()) {
      return true;
    }
    String said = of(place);
    return wanted.stream().allMatch(said::contains);
  }

  private String of(int place) {
    String said = known.get(place);
    if (said == null) {
      said = plain(words.apply(place));
      known.set(place, said);
    }
    return said;
  }

  /** Text as search sees it: no case, no accents. */
  private static String plain(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
