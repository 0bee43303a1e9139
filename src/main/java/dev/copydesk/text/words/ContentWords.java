package dev.copydesk.text.words;

import dev.copydesk.text.Scripts;

/**
 * What a stretch of text is about, told from its letters alone and so in any language: its longer
 * words and its figures; in scripts without spaces its pairs of characters.
 */
public final class ContentWords {
  /**
   * Letters of a content word where much text is taken together, which has every shorter word:
   * without the longest of those that hold any text together, "with", "from", "that".
   */
  public static final int LONG = 5;

  private ContentWords() {}

  /**
   * Adds the hashes of the content words of a stretch to others.
   *
   * @param text that the words are of
   * @param from the first word of the stretch
   * @param to the word after its last
   * @param letters that a content word has at least
   * @param into takes the hashes, has room for one for each word
   * @param size how many hashes are there already
   * @return how many there are now
   */
  public static int add(
      String text, Tokens words, int from, int to, int letters, long[] into, int size) {
    int added = size;
    for (int i = from; i < to; i++) {
      int first = text.codePointAt(words.start(i));
      if (Scripts.isUnspaced(first)) {
        if (i + 1 < to) {
          into[added++] = Tokens.mix(words.hash(i)) + words.hash(i + 1);
        }
      } else if (words.end(i) - words.start(i) >= letters || Character.isDigit(first)) {
        into[added++] = words.hash(i);
      }
    }
    return added;
  }
}
