package dev.copydesk.text.words;

import dev.copydesk.text.Scripts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words of a text, cut from UTF-8 without making strings: what {@link Tokens} says of the same
 * text. Words of plain ASCII, nearly all of a newspaper, are folded byte by byte; a word with
 * another letter in it is handed to the ordinary cutter together with all that touches it, and
 * remembered.
 *
 * <p>One instance cuts one text after the other into the same arrays, so that a thread that reads a
 * million texts makes no garbage. Not thread-safe.
 */
public final class WordHashes {
  private static final long DIGEST_BASE = 0x9E3779B97F4A7C15L;

  /** The letters of honour and defence that tell their spellings apart, as the last bytes. */
  private static final int OU = 'o' << 8 | 'u';

  private static final int LOW = (1 << 16) - 1;

  private static final int ENCE = 'e' << 24 | 'n' << 16 | 'c' << 8 | 'e';

  /** Of each byte the folded form of the letter or digit, 0 where it is none of ASCII. */
  private static final byte[] FOLDED = new byte[256];

  static {
    for (int ascii = 0; ascii < WordForm.ASCII; ascii++) {
      FOLDED[ascii] = (byte) WordForm.folded(ascii);
    }
  }

  /** Runs of bytes that were one word when they were cut last, by their hash; few recur often. */
  private final long[] known = new long[1 << 12];

  private final long[] knownHashes = new long[known.length];

  /** Of a known run its length and the end and start of its word, sixteen bits each. */
  private final long[] knownPlaces = new long[known.length];

  private long[] hashes = new long[1024];
  private int[] starts = new int[hashes.length];
  private int[] ends = new int[hashes.length];

  /** By how much the UTF-16 index of what is cut next lags behind that of its byte. */
  private int lag;

  private int size;
  private int unspaced;
  private final WordForm form = new WordForm();

  /** Cuts a text, forgetting the one before. */
  public void cut(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    cut(utf8, 0, utf8.length);
  }

  /**
   * Cuts a text, forgetting the one before.
   *
   * @param utf8 well-formed UTF-8
   * @param from the first byte of the text
   * @param to the byte after its last
   */
  public void cut(byte[] utf8, int from, int to) {
    size = 0;
    unspaced = 0;
    lag = from;
    int at = from;
    while (at < to) {
      int b = utf8[at];
      if (b < 0) {
        at = takeOther(utf8, at, to);
      } else if (FOLDED[b] == 0) {
        at++;
      } else {
        at = takeAscii(utf8, at, to);
      }
    }
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The hash of a word's normal form. */
  public long hash(int word) {
    return hashes[word];
  }

  /** The words with their places in the string that the bytes stand for. */
  public Tokens tokens() {
    return new Tokens(
        Arrays.copyOf(hashes, size),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        unspaced);
  }

  /** A hash of all words in order. */
  public long digest() {
    long digest = size;
    for (int i = 0; i < size; i++) {
      digest = (digest ^ hashes[i]) * DIGEST_BASE;
    }
    return Tokens.mix(digest);
  }

  /** Whether most words are single characters of a script without spaces. */
  public boolean isMostlyUnspaced() {
    return unspaced * 2 > size;
  }

  /**
   * Takes a word that begins with an ASCII letter or digit. Does what {@link WordForm} does, with
   * no more memory than the last letters: this loop sees every letter of a dataset.
   */
  private int takeAscii(byte[] utf8, int start, int to) {
    long hash = WordForm.SEED;
    long before = hash; // the last letter
    long earlier = hash; // the last two
    long letters = 0; // the last eight, the very last in the lowest byte
    int length = 0;
    boolean hasOr = false;
    int at = start;
    int letter;
    while (at < to && (letter = FOLDED[utf8[at] & 0xFF]) != 0) {
      at++;
      if (letter == (letters & 0xFF) && letter >= 'a') {
        continue; // a doubled letter
      }
      if (letter == 'r' && length > 3 && (letters & 0xFFFF) == OU && !hasOr) {
        hasOr = true; // honour is honor: the u never was
        letters >>>= Byte.SIZE;
        length--;
        hash = before;
        before = earlier;
      }
      letters = letters << Byte.SIZE | letter;
      length++;
      earlier = before;
      before = hash;
      hash = WordForm.next(hash, letter);
    }
    if (at < to && (utf8[at] < 0 || (utf8[at] == '.' && at == start + 1))) {
      int end = takeLonger(utf8, start, at, to);
      if (end > at) {
        return end;
      }
    }
    if (length > 5 && (int) letters == ENCE) {
      hash = WordForm.next(WordForm.next(earlier, 's'), 'e'); // defence is defense
    }
    add(Tokens.mix(hash), start - lag, at - lag);
    return at;
  }

  /** Takes a word that goes on where ASCII letters end; gives that end where it does not. */
  private int takeLonger(byte[] utf8, int start, int end, int to) {
    if (utf8[end] < 0) {
      int next = codePoint(utf8, end);
      boolean goesOn = Scripts.isWordPart(next) || Scripts.isWithinWords(next);
      return goesOn ? takeAll(utf8, start, to) : end;
    }
    int last = endOfInitials(utf8, end, to);
    if (last < 0) {
      return takeAll(utf8, start, to);
    }
    if (last > end) {
      form.clear();
      for (int i = start; i < last; i += 2) {
        form.append(WordForm.folded(utf8[i]));
      }
      add(form.hash(), start - lag, last - lag);
    }
    return last;
  }

  /**
   * The end of a run such as {@code U.S}, of which the first letter ends at {@code end}; -1 where
   * that takes a closer look.
   */
  private static int endOfInitials(byte[] utf8, int end, int to) {
    int at = end;
    while (at + 1 < to && utf8[at] == '.') {
      int after = at + 2 < to ? utf8[at + 2] : ' ';
      if (utf8[at + 1] < 0 || (after < 0 && FOLDED[utf8[at + 1]] != 0)) {
        return -1;
      }
      if (FOLDED[utf8[at + 1]] < 'a' || FOLDED[after] != 0) {
        break; // no letter, or a longer word
      }
      at += 2;
    }
    return at;
  }

  /** Passes a sign beyond ASCII, or takes the word that begins with it. */
  private int takeOther(byte[] utf8, int start, int to) {
    if (Scripts.isWordPart(codePoint(utf8, start))) {
      return takeAll(utf8, start, to);
    }
    int length = length(utf8[start]);
    lag += length - (length == 4 ? 2 : 1);
    return start + length;
  }

  /**
   * Takes all words from one to the next ASCII character that no word goes across. Words are cut by
   * what stands right beside them, so they are the same as in the whole text.
   */
  private int takeAll(byte[] utf8, int start, int to) {
    int end = start;
    long key = WordForm.SEED;
    while (end < to && (utf8[end] < 0 || utf8[end] == '.' || FOLDED[utf8[end]] != 0)) {
      key = WordForm.next(key, utf8[end++]);
    }
    key = Tokens.mix(key);
    int slot = (int) key & (known.length - 1);
    int first = start - lag;
    if (known[slot] == key) {
      long places = knownPlaces[slot];
      add(knownHashes[slot], first + (int) (places & LOW), first + (int) (places >>> 16 & LOW));
      lag += end - start - (int) (places >>> 32);
    } else {
      String run = new String(utf8, start, end - start, StandardCharsets.UTF_8);
      takeAll(run, first, key, slot);
      lag += end - start - run.length();
    }
    return end;
  }

  private void takeAll(String run, int first, long key, int slot) {
    Tokens words = Tokens.of(run);
    for (int i = 0; i < words.size(); i++) {
      add(words.hash(i), first + words.start(i), first + words.end(i));
    }
    unspaced += words.unspaced();
    if (words.size() == 1 && words.unspaced() == 0 && run.length() <= LOW) {
      known[slot] = key;
      knownHashes[slot] = words.hash(0);
      knownPlaces[slot] = (long) run.length() << 32 | (long) words.end(0) << 16 | words.start(0);
    }
  }

  private void add(long hash, int start, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** The code point that starts there. */
  private static int codePoint(byte[] utf8, int at) {
    int lead = utf8[at];
    return switch (length(lead)) {
      case 2 -> ((lead & 0x1F) << 6) | (utf8[at + 1] & 0x3F);
      case 3 -> ((lead & 0x0F) << 12) | ((utf8[at + 1] & 0x3F) << 6) | (utf8[at + 2] & 0x3F);
      default ->
          ((lead & 0x07) << 18)
              | ((utf8[at + 1] & 0x3F) << 12)
              | ((utf8[at + 2] & 0x3F) << 6)
              | (utf8[at + 3] & 0x3F);
    };
  }

  /** Bytes of a character beyond ASCII, by its first. */
  private static int length(int lead) {
    return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
  }
}
