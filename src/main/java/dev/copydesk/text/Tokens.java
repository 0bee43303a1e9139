package dev.copydesk.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as a row of words in normal form, each with the place where it stands.
 *
 * <p>Two words count as the same when they differ only in what desks and scrapers change without
 * changing the reporting: case, diacritics, Unicode form, quotes, full stops in initials ({@code
 * U.S.} and {@code US}), and house spelling ({@code organise} and {@code organize}, {@code honour}
 * and {@code honor}, {@code travelled} and {@code traveled}). The folds that bring house spellings
 * together are blind to meaning: {@code z} counts as {@code s}, a doubled letter as one, {@code
 * our} at the end of a stem as {@code or}, {@code -ence} as {@code -ense}. Now and then they make
 * two different words one, which costs nothing where whole runs of words are compared.
 *
 * <p>In scripts without spaces every character is a word. Words are kept as 64-bit hashes of their
 * normal form; the same form has the same hash in every version that writes the same index.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Tokens {
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;

  private Tokens(long[] hashes, int[] starts, int[] ends) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
  }

  /** Cuts a text into its words, in time linear in its length. */
  public static Tokens of(CharSequence text) {
    return new Cutter(text).cut();
  }

  /** How many words there are. */
  public int size() {
    return hashes.length;
  }

  /** The hash of a word's normal form. */
  public long hash(int word) {
    return hashes[word];
  }

  /** The UTF-16 index at which a word starts. */
  public int start(int word) {
    return starts[word];
  }

  /** The UTF-16 index after a word. */
  public int end(int word) {
    return ends[word];
  }

  /** The hashes of all words in order; a copy. */
  public long[] hashes() {
    return hashes.clone();
  }

  /**
   * Whether most words are single characters of a script without spaces.
   *
   * @param text the text that these are the words of
   */
  public boolean isMostlyUnspaced(CharSequence text) {
    int unspaced = 0;
    for (int start : starts) {
      if (Scripts.isUnspaced(Character.codePointAt(text, start))) {
        unspaced++;
      }
    }
    return unspaced * 2 > starts.length;
  }

  /**
   * Spreads the bits of a hash so that close inputs give unlike outputs (the SplitMix64 finaliser).
   */
  public static long mix(long bits) {
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }

  /** The scratch space of one pass over one text. */
  private static final class Cutter {
    private final CharSequence text;
    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private int size;

    /** The letters of the word at hand in normal form. */
    private char[] letters = new char[32];

    private int length;

    Cutter(CharSequence text) {
      this.text = text;
      int guess = 16 + text.length() / 5;
      hashes = new long[guess];
      starts = new int[guess];
      ends = new int[guess];
    }

    Tokens cut() {
      int at = 0;
      while (at < text.length()) {
        int codePoint = Character.codePointAt(text, at);
        int next = at + Character.charCount(codePoint);
        if (!Scripts.isWordPart(codePoint)) {
          at = next;
        } else if (Scripts.isUnspaced(codePoint)) {
          at = takeCharacter(at, next);
        } else {
          at = takeWord(at);
        }
      }
      return new Tokens(
          Arrays.copyOf(hashes, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    /** Takes one character of an unspaced script together with the marks that follow it. */
    private int takeCharacter(int start, int end) {
      while (end < text.length() && Scripts.isMark(Character.codePointAt(text, end))) {
        end += Character.charCount(Character.codePointAt(text, end));
      }
      fold(start, end);
      add(start, end);
      return end;
    }

    private int takeWord(int start) {
      int end = endOfLetters(start);
      int initials = endOfInitials(start, end);
      if (initials > end) {
        end = initials;
      }
      fold(start, end);
      add(start, end);
      return end;
    }

    private int endOfLetters(int at) {
      while (at < text.length()) {
        int codePoint = Character.codePointAt(text, at);
        if (!Scripts.isWordPart(codePoint) || Scripts.isUnspaced(codePoint)) {
          break;
        }
        at += Character.charCount(codePoint);
      }
      return at;
    }

    /**
     * The end of a run such as {@code U.S.} whose first letter ends at {@code end}, or {@code end}.
     */
    private int endOfInitials(int start, int end) {
      int at = end;
      while (at - start >= 1
          && at + 1 < text.length()
          && end - start == 1
          && text.charAt(at) == '.'
          && Character.isLetter(text.charAt(at + 1))
          && endOfLetters(at + 1) == at + 2) {
        at += 2;
      }
      return at;
    }

    /** Brings the characters from start to end into normal form. */
    private void fold(int start, int end) {
      length = 0;
      boolean ascii = true;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c >= 0x80) {
          ascii = false;
          break;
        }
        append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      }
      if (!ascii) {
        foldUnicode(text.subSequence(start, end).toString());
      }
      foldEndings();
    }

    private void foldUnicode(String word) {
      length = 0;
      String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
      String lower = parted.toLowerCase(java.util.Locale.ROOT);
      for (int i = 0; i < lower.length(); i++) {
        char c = lower.charAt(i);
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          append(c);
        }
      }
      if (length == 0) { // a mark that stands alone
        for (int i = 0; i < word.length(); i++) {
          append(word.charAt(i));
        }
      }
    }

    /** Adds a letter, with z as s and a doubled letter as one; digits are kept as they are. */
    private void append(char c) {
      if (c == '.') {
        return;
      }
      char folded = c == 'z' ? 's' : c;
      boolean letter = folded >= 'a';
      if (letter && length > 0 && letters[length - 1] == folded) {
        return;
      }
      if (length == letters.length) {
        letters = Arrays.copyOf(letters, length * 2);
      }
      letters[length++] = folded;
    }

    /** Folds {@code -our-} of words such as honour and labour and {@code -ence} of defence. */
    private void foldEndings() {
      for (int i = 3; i + 1 < length; i++) {
        if (letters[i] == 'u' && letters[i - 1] == 'o' && letters[i + 1] == 'r') {
          System.arraycopy(letters, i + 1, letters, i, length - i - 1);
          length--;
          break;
        }
      }
      if (length >= 6
          && letters[length - 1] == 'e'
          && letters[length - 2] == 'c'
          && letters[length - 3] == 'n'
          && letters[length - 4] == 'e') {
        letters[length - 2] = 's';
      }
    }

    private void add(int start, int end) {
      if (size == hashes.length) {
        int larger = size + (size >> 1);
        hashes = Arrays.copyOf(hashes, larger);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
      }
      long hash = SEED;
      for (int i = 0; i < length; i++) {
        hash = (hash ^ letters[i]) * 0x100000001B3L;
      }
      hashes[size] = mix(hash);
      starts[size] = start;
      ends[size] = end;
      size++;
    }
  }
}
