package dev.copydesk.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The hashes of a text's words, cut from UTF-8 without making strings: what {@link Tokens} says of
 * the same text, but for the places. Words of plain ASCII, nearly all of a newspaper, are folded
 * byte by byte; a word with another letter in it, and what may be initials, is handed to the
 * ordinary cutter together with all that touches it.
 *
 * <p>One instance cuts one text after the other into the same arrays, so that a thread that reads a
 * million texts makes no garbage. Not thread-safe.
 */
public final class WordHashes {
  private long[] hashes = new long[1024];
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
    int at = from;
    while (at < to) {
      int b = utf8[at];
      if (b < 0) {
        at = takeOther(utf8, at, to);
      } else if (WordForm.folded(b) == 0) {
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

  /** Whether most words are single characters of a script without spaces. */
  public boolean isMostlyUnspaced() {
    return unspaced * 2 > size;
  }

  /** Takes a word that begins with an ASCII letter or digit. */
  private int takeAscii(byte[] utf8, int start, int to) {
    form.clear();
    int at = start;
    while (at < to && utf8[at] >= 0) {
      char folded = WordForm.folded(utf8[at]);
      if (folded == 0) {
        break;
      }
      form.append(folded);
      at++;
    }
    if (at < to
        && (utf8[at] < 0 ? Scripts.isWordPart(codePoint(utf8, at)) : isInitial(utf8, start, at))) {
      return takeAll(utf8, start, to);
    }
    add(form.hash());
    return at;
  }

  /** Whether a full stop follows a single letter. */
  private static boolean isInitial(byte[] utf8, int start, int end) {
    return end == start + 1 && utf8[end] == '.';
  }

  /** Passes a sign beyond ASCII, or takes the word that begins with it. */
  private int takeOther(byte[] utf8, int start, int to) {
    return Scripts.isWordPart(codePoint(utf8, start))
        ? takeAll(utf8, start, to)
        : start + length(utf8[start]);
  }

  /**
   * Takes all words from one to the next ASCII character that no word goes across. Words are cut by
   * what stands right beside them, so they are the same as in the whole text.
   */
  private int takeAll(byte[] utf8, int start, int to) {
    int end = start;
    while (end < to && (utf8[end] < 0 || utf8[end] == '.' || WordForm.folded(utf8[end]) != 0)) {
      end++;
    }
    Tokens words = Tokens.of(new String(utf8, start, end - start, StandardCharsets.UTF_8));
    for (int i = 0; i < words.size(); i++) {
      add(words.hash(i));
    }
    unspaced += words.unspaced();
    return end;
  }

  private void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
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
