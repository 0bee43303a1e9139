package dev.copydesk.text;

/** What the writing system of a character means for cutting text into words. */
public final class Scripts {
  private Scripts() {}

  /**
   * Whether the character belongs to a script that is written without spaces between words, so that
   * each character has to stand for a word: Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan.
   */
  public static boolean isUnspaced(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  /** Whether words are made of it: letters, digits, and the marks that modify them. */
  public static boolean isWordPart(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= '0' && codePoint <= '9');
    }
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
