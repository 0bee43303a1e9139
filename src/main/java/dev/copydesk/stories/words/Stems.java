package dev.copydesk.stories.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Reads the stems of a text.
 *
 * <p>Safe to call from several threads.
 */
public final class Stems {
  private static final Set<String> BY_PAIRS = Set.of("zh", "ja", "ko");

  private Stems() {}

  /**
   * The first stems of a text in order; stop words are left out and not counted. Chinese is read in
   * simplified characters, whichever it is written in.
   *
   * @param text any text
   * @param language its ISO 639 code; an unknown one is read by script alone
   * @param most how many stems at most; the text is read no further
   */
  public static List<Stem> of(String text, String language, int most) {
    List<Stem> stems = new ArrayList<>();
    String read = HanCharacters.inOneScript(text, language);
    try (TokenStream words = Analyzers.of(language).tokenStream("", read)) {
      var form = words.addAttribute(CharTermAttribute.class);
      var place = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (stems.size() < most && words.incrementToken()) {
        stems.add(new Stem(form.toString(), place.startOffset(), place.endOffset()));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return stems;
  }

  /**
   * What languages have in common that are read in the same way and share their stems, such as
   * Malay and Indonesian.
   *
   * @return a language code that stands for all of them
   */
  public static String family(String language) {
    return Analyzers.family(language);
  }

  /** Whether a stem of the language is a pair of neighbouring characters rather than a word. */
  public static boolean isReadByPairs(String language) {
    return BY_PAIRS.contains(language);
  }
}
