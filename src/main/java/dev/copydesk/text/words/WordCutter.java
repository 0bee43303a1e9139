package dev.copydesk.text.words;

import dev.copydesk.text.Scripts;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts one text into its words and brings each into normal form, in one pass. Words of plain ASCII,
 * most of all, are folded as they are read; others go a longer way with the same outcome.
 */
final class WordCutter {
  private static final int ASCII = WordForm.ASCII;

  /** Makes an Arabic word longer to the eye, and is not of it. */
  private static final char TATWEEL = '\u0640';

  private final String text;
  private long[] hashes;
  private int[] starts;
  private int[] ends;
  private int size;
  private int unspaced;

  /** The word at hand in normal form. */
  private final WordForm form = new WordForm();

  WordCutter(String text) {
    this(text, 16 + text.length() / 5);
  }

  private WordCutter(String text, int guess) {
    this.text = text;
    hashes = new long[guess];
    starts = new int[guess];
    ends = new int[guess];
  }

  Tokens cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < ASCII) {
        at = WordForm.folded(c) == 0 ? at + 1 : takeAscii(at);
      } else {
        at = takeOther(at);
      }
    }
    return new Tokens(
        Arrays.copyOf(hashes, size),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        unspaced);
  }

  /** How many words {@link #cut} would find, without bringing any into normal form. */
  static int count(String text) {
    var cutter = new WordCutter(text, 0);
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      if (isAsciiGap(text.charAt(at))) {
        at++;
        continue;
      }
      int next = cutter.endOfWord(at);
      count += next > at ? 1 : 0;
      at = next > at ? next : at + Character.charCount(text.codePointAt(at));
    }
    return count;
  }

  /** The index after the word that starts there; the same index where none does. */
  private int endOfWord(int start) {
    char c = text.charAt(start);
    int codePoint = c < ASCII ? c : text.codePointAt(start);
    if (!Scripts.isWordPart(codePoint)) {
      return start;
    }
    return Scripts.isUnspaced(codePoint)
        ? endOfMarks(start + Character.charCount(codePoint))
        : endOfInitials(start, endOfLetters(start));
  }

  /** Takes a word that begins with an ASCII letter or digit. */
  private int takeAscii(int start) {
    form.clear();
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= ASCII) {
        if (isWordPart(at)) {
          return takeWord(start);
        }
        break;
      }
      char folded = WordForm.folded(c);
      if (folded == 0) {
        break;
      }
      form.append(folded);
      at++;
    }
    if (at == start + 1 && at < text.length() && text.charAt(at) == '.') {
      return takeWord(start); // perhaps initials
    }
    add(start, at);
    return at;
  }

  /** Takes the word or passes the sign that begins with a character beyond ASCII. */
  private int takeOther(int start) {
    int codePoint = text.codePointAt(start);
    int next = start + Character.charCount(codePoint);
    if (!Scripts.isWordPart(codePoint)) {
      return next;
    }
    return Scripts.isUnspaced(codePoint) ? takeCharacter(start, next) : takeWord(start);
  }

  /** Takes one character of an unspaced script together with the marks that follow it. */
  private int takeCharacter(int start, int first) {
    int end = endOfMarks(first);
    fold(text.substring(start, end));
    add(start, end);
    unspaced++;
    return end;
  }

  private int endOfMarks(int start) {
    int at = start;
    while (at < text.length() && Scripts.isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private int takeWord(int start) {
    int end = endOfInitials(start, endOfLetters(start));
    fold(text.substring(start, end));
    add(start, end);
    return end;
  }

  private static boolean isAsciiGap(char c) {
    return c < ASCII && WordForm.folded(c) == 0;
  }

  private int endOfLetters(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) < ASCII && WordForm.folded(text.charAt(at)) != 0) {
      at++;
    }
    while (at < text.length() && isWordPart(at)) {
      at += text.charAt(at) < ASCII ? 1 : Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Whether a word of a script with spaces goes on there. */
  private boolean isWordPart(int at) {
    char c = text.charAt(at);
    if (c < ASCII) {
      return WordForm.folded(c) != 0;
    }
    int codePoint = text.codePointAt(at);
    return Scripts.isWithinWords(codePoint)
        || (Scripts.isWordPart(codePoint) && !Scripts.isUnspaced(codePoint));
  }

  /**
   * The end of a run such as {@code U.S.} whose first letter ends at {@code end}, or {@code end}.
   */
  private int endOfInitials(int start, int end) {
    int at = end;
    while (end == start + 1
        && at + 1 < text.length()
        && text.charAt(at) == '.'
        && Character.isLetter(text.charAt(at + 1))
        && endOfLetters(at + 1) == at + 2) {
      at += 2;
    }
    return at;
  }

  /** Brings a word into normal form, by the rules of Unicode. */
  private void fold(String word) {
    form.clear();
    String lower = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case '.', TATWEEL -> {} // initials; a letter drawn out to fill the line
        case 'ß' -> form.append('s'); // ss in capitals, and a doubled letter counts as one
        case 'œ' -> append("oe");
        case 'æ' -> append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK && !Scripts.isWithinWords(c)) {
            form.append(c < ASCII && WordForm.folded(c) != 0 ? WordForm.folded(c) : c);
          }
        }
      }
    }
    if (form.isEmpty()) { // marks that stand alone
      append(word);
    }
  }

  private void append(String letters) {
    letters.chars().forEach(c -> form.append((char) c));
  }

  /** Adds the word whose normal form is at hand. */
  private void add(int start, int end) {
    if (size == hashes.length) {
      int larger = size + (size >> 1);
      hashes = Arrays.copyOf(hashes, larger);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
    }
    hashes[size] = form.hash();
    starts[size] = start;
    ends[size] = end;
    size++;
  }
}
