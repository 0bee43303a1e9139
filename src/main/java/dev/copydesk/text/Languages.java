package dev.copydesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where one language owns it, else by OpenNLP's
 * detector over the first {@value #LOOKED_AT} characters.
 *
 * <p>Safe to share between threads: the model is loaded once, when it is first needed.
 */
public final class Languages {
  /** The code for a text whose language is unclear. */
  public static final String UNKNOWN = "und";

  /** Longer samples cost more and change next to no answer. */
  private static final int LOOKED_AT = 600;

  /**
   * Under so many letters a guess is no better than chance between cousins such as es, pt and gl.
   */
  private static final int FEWEST_LETTERS = 24;

  private static final Map<Character.UnicodeScript, String> OWNED_SCRIPTS =
      new EnumMap<>(
          Map.of(
              Character.UnicodeScript.HANGUL, "ko",
              Character.UnicodeScript.THAI, "th",
              Character.UnicodeScript.LAO, "lo",
              Character.UnicodeScript.KHMER, "km",
              Character.UnicodeScript.MYANMAR, "my",
              Character.UnicodeScript.GREEK, "el",
              Character.UnicodeScript.GEORGIAN, "ka",
              Character.UnicodeScript.ARMENIAN, "hy",
              Character.UnicodeScript.HEBREW, "he",
              Character.UnicodeScript.TAMIL, "ta"));

  private static final String MODEL = "/langdetect-183.bin";

  private Languages() {}

  /**
   * The ISO 639-1 code of the text's language where it has one, else its ISO 639-3 code; {@link
   * #UNKNOWN} where there is too little text to tell.
   */
  public static String detect(String text) {
    String sample = text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
    String byScript = byScript(sample);
    if (byScript != null) {
      return byScript;
    }
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return UNKNOWN;
    }
    Language best = new LanguageDetectorME(Model.DETECTOR).predictLanguage(sample);
    return Model.SHORT_CODES.getOrDefault(best.getLang(), best.getLang());
  }

  /** The language that alone uses the script of most letters, or null where many share it. */
  private static @Nullable String byScript(String sample) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    sample
        .codePoints()
        .filter(c -> c > 0x24F && Character.isLetter(c))
        .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int kana =
        letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (kana + han > sample.length() / 3) {
      // Chinese quotes a Japanese name now and then; Japanese has kana in every sentence.
      return kana * 10 > han ? "ja" : "zh";
    }
    for (Map.Entry<Character.UnicodeScript, String> owned : OWNED_SCRIPTS.entrySet()) {
      if (letters.getOrDefault(owned.getKey(), 0) > sample.length() / 3) {
        return owned.getValue();
      }
    }
    return null;
  }

  /** Loads with the first text that needs it. */
  private static final class Model {
    static final LanguageDetectorModel DETECTOR = load();
    static final Map<String, String> SHORT_CODES = shortCodes();

    private static LanguageDetectorModel load() {
      try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("language model not on the class path: " + MODEL);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("language model cannot be read: " + MODEL, e);
      }
    }

    private static Map<String, String> shortCodes() {
      Map<String, String> codes = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        // The JDK lists withdrawn codes too, such as "in", and answers with the present one.
        three(two).ifPresent(three -> codes.put(three, Locale.of(two).getLanguage()));
      }
      codes.put("cmn", "zh");
      return codes;
    }

    /** A few two-letter codes have no three-letter one; no detector answers with those. */
    private static Optional<String> three(String two) {
      try {
        return Optional.of(Locale.of(two).getISO3Language());
      } catch (MissingResourceException e) {
        return Optional.empty();
      }
    }
  }
}
