package dev.copydesk.text;

import java.util.BitSet;

/** What the writing system of a character means for cutting text into words. */
public final class Scripts {
  private static final int WORD_PARTS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /**
   * What {@link #small} says of the alphabets and the punctuation of most text, up to the
   * letterlike symbols: asking for the type of a character is dear, and every character of a page
   * is asked for.
   */
  private static final char[] SMALL = new char[0x2100];

  static {
    for (char c = 0; c < SMALL.length; c++) {
      boolean wordPart = (1 << Character.getType(c) & WORD_PARTS) != 0;
      SMALL[c] = wordPart ? Character.toLowerCase(c) : 0;
    }
  }

  private Scripts() {}

  /**
   * Whether the character belongs to a script that is written without spaces between words, so that
   * each character has to stand for a word: Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan.
   */
  public static boolean isUnspaced(int codePoint) {
    // Alphabets, punctuation and symbols, Hangul: left out first because asking for the script is
    // dear.
    if (codePoint < 0x0E00
        || (codePoint >= 0x1A00 && codePoint < 0x2E80)
        || (codePoint >= 0xAC00 && codePoint < 0xD800)) {
      return false;
    }
    return codePoint < Unspaced.BEYOND
        ? Unspaced.CHARACTERS.get(codePoint)
        : Unspaced.isOfScript(codePoint);
  }

  /** Whether words are made of it: letters, digits, and the marks that modify them. */
  public static boolean isWordPart(int codePoint) {
    if (codePoint < SMALL.length) {
      return SMALL[codePoint] != 0;
    }
    return (1 << Character.getType(codePoint) & WORD_PARTS) != 0;
  }

  /** The small letter, digit or mark that words are made of; 0 of a character that parts words. */
  public static int small(int codePoint) {
    if (codePoint < SMALL.length) {
      return SMALL[codePoint];
    }
    return isWordPart(codePoint) ? Character.toLowerCase(codePoint) : 0;
  }

  /**
   * Whether it is a sign that may stand within a word and is no part of its spelling: the soft
   * hyphen, which shows only where a line breaks, and the joiners.
   */
  public static boolean isWithinWords(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0x200C
        || codePoint == 0x200D
        || codePoint == 0x2060
        || codePoint == 0xFEFF;
  }

  /** Filled when the first character comes that may be unspaced: most crawls have none. */
  private static final class Unspaced {
    /** After the basic plane. */
    private static final int BEYOND = 0x10000;

    private static final BitSet CHARACTERS = new BitSet(BEYOND);

    static {
      for (int c = 0x0E00; c < BEYOND; c++) {
        CHARACTERS.set(c, isOfScript(c));
      }
    }

    private static boolean isOfScript(int codePoint) {
      return switch (Character.UnicodeScript.of(codePoint)) {
        case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
        default -> false;
      };
    }
  }

  /** Whether it belongs to the letter before it: an accent, a vowel sign. */
  public static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
