package dev.copydesk.text.dates.words;

import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.CharsTrie;
import com.ibm.icu.util.CharsTrieBuilder;
import com.ibm.icu.util.StringTrieBuilder;
import dev.copydesk.text.Scripts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary whose longest entry is looked up at a place in a line, forwards or backwards,
 * whatever its case. Immutable and safe to share between threads.
 */
public final class Names {
  private final CharsTrie forwards;
  private final CharsTrie backwards;

  /** How entries start, and how they end: most places of a line are told from them at a glance. */
  private final Openings starts = new Openings();

  private final Openings ends = new Openings();

  /** An entry found in a line; {@code end} is exclusive. */
  public record Match(int start, int end, int value) {}

  /** Keys must be folded already and not empty; there must be at least one. */
  public Names(Map<String, Integer> values) {
    var forth = new CharsTrieBuilder();
    var back = new CharsTrieBuilder();
    values.forEach(
        (name, value) -> {
          forth.add(name, value);
          back.add(reversed(name), value);
          starts.add(name);
          ends.add(reversed(name));
        });
    forwards = forth.build(StringTrieBuilder.Option.FAST);
    backwards = back.build(StringTrieBuilder.Option.FAST);
  }

  /** The longest entry that starts there and ends where a word ends. */
  public @Nullable Match at(CharSequence line, int start) {
    if (!mayStartAt(line, start)) {
      return null;
    }
    Match longest = null;
    var step = BytesTrie.Result.INTERMEDIATE_VALUE;
    CharsTrie trie = new CharsTrie(forwards);
    for (int i = start; i < line.length() && step.hasNext(); i++) {
      step = trie.next(fold(line.charAt(i)));
      if (step.hasValue() && isBreak(line, i + 1)) {
        longest = new Match(start, i + 1, trie.getValue());
      }
    }
    return longest;
  }

  /** Whether an entry may start there, by its first characters. */
  boolean mayStartAt(CharSequence line, int start) {
    return starts.match(line, start, 1);
  }

  /** Whether an entry may end there, by its last characters. */
  boolean mayEndAt(CharSequence line, int end) {
    return ends.match(line, end - 1, -1);
  }

  /** The longest entry that ends there and starts where a word starts. */
  public @Nullable Match before(CharSequence line, int end) {
    return backwards(line, end, true);
  }

  /** The longest entry that ends there, wherever it starts. */
  public @Nullable Match endingAt(CharSequence line, int end) {
    return backwards(line, end, false);
  }

  private @Nullable Match backwards(CharSequence line, int end, boolean whole) {
    if (!mayEndAt(line, end)) {
      return null;
    }
    Match longest = null;
    var step = BytesTrie.Result.INTERMEDIATE_VALUE;
    CharsTrie trie = new CharsTrie(backwards);
    for (int i = end - 1; i >= 0 && step.hasNext(); i--) {
      step = trie.next(fold(line.charAt(i)));
      if (step.hasValue() && (!whole || isBreak(line, i))) {
        longest = new Match(i, end, trie.getValue());
      }
    }
    return longest;
  }

  /**
   * Lower case of one character, the same in every locale; the Turkish letters without a dot count
   * as those with one.
   */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    char lower = Character.toLowerCase(c);
    return lower == 'ı' ? 'i' : lower;
  }

  /** Every character folded, so that the length stays. */
  public static String fold(String name) {
    char[] folded = name.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /**
   * Whether a word may end before and another start at this index. Scraped lines lose the space
   * between two fields, so a capital after a small letter starts a word too; scripts without spaces
   * may break anywhere.
   */
  public static boolean isBreak(CharSequence line, int index) {
    if (index <= 0 || index >= line.length()) {
      return true;
    }
    char before = line.charAt(index - 1);
    char after = line.charAt(index);
    if (isSmall(before) && isSmall(after)) {
      return false;
    }
    return !isWordPart(before)
        || !isWordPart(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after))
        || isUnspaced(before)
        || isUnspaced(after);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** A mark that modifies a letter belongs to its word, a digit to none. */
  static boolean isWordPart(char c) {
    return Scripts.isWordPart(c) && !Character.isDigit(c);
  }

  /** Korean is written with spaces, but its units follow numbers without one. */
  private static boolean isUnspaced(char c) {
    return c >= 0x0E00
        && (Scripts.isUnspaced(c)
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }

  private static String reversed(String name) {
    // Not StringBuilder.reverse, which keeps surrogate pairs in order: lookups go by char.
    char[] chars = new char[name.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = name.charAt(chars.length - 1 - i);
    }
    return new String(chars);
  }
}
