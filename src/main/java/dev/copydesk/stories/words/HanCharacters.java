package dev.copydesk.stories.words;

import com.ibm.icu.text.Transliterator;

/**
 * Chinese in one script: the characters of Taiwan and Hong Kong as the mainland writes them, by
 * ICU's table.
 *
 * <p>Safe to call from several threads.
 */
final class HanCharacters {
  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';

  /** For every character of the range the simplified one. */
  private static final char[] SIMPLIFIED = simplified();

  private HanCharacters() {}

  /** A Chinese text with as many characters, each in its place; another as it is. */
  static String inOneScript(String text, String language) {
    return language.equals("zh") ? simplify(text) : text;
  }

  private static String simplify(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] >= FIRST && characters[i] <= LAST) {
        characters[i] = SIMPLIFIED[characters[i] - FIRST];
      }
    }
    return new String(characters);
  }

  private static char[] simplified() {
    Transliterator table = Transliterator.getInstance("Traditional-Simplified");
    char[] simplified = new char[LAST - FIRST + 1];
    for (int i = 0; i < simplified.length; i++) {
      String one = String.valueOf((char) (FIRST + i));
      String other = table.transliterate(one);
      simplified[i] = other.length() == 1 ? other.charAt(0) : one.charAt(0);
    }
    return simplified;
  }
}
