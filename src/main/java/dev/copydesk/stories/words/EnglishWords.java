package dev.copydesk.stories.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * English words that tell no event: Snowball's stop words, as Lucene's own default of 33 leaves
 * even pronouns in, and the words by which every report attributes what it says.
 */
final class EnglishWords {
  private static final String SNOWBALL = "english_stop.txt";

  private static final List<String> OF_EVERY_REPORT =
      """
          said says say saying told tell according added also will can may one two first
          last new now just like made make many much us mr mrs ms since still back even
          however including people reported reporters statement time today year years week
          day news asked called get go going come take see want well know think way around
          another three
      """
          .lines()
          .flatMap(line -> Stream.of(line.strip().split(" ")))
          .toList();

  static final CharArraySet COMMON = load();

  private EnglishWords() {}

  private static CharArraySet load() {
    try (InputStream in = SnowballFilter.class.getResourceAsStream(SNOWBALL)) {
      if (in == null) {
        throw new IllegalStateException("stop words not on the class path: " + SNOWBALL);
      }
      CharArraySet words =
          WordlistLoader.getSnowballWordSet(new InputStreamReader(in, StandardCharsets.UTF_8));
      CharArraySet common = CharArraySet.copy(words);
      common.addAll(OF_EVERY_REPORT);
      return CharArraySet.unmodifiableSet(common);
    } catch (IOException e) {
      throw new UncheckedIOException("stop words cannot be read: " + SNOWBALL, e);
    }
  }
}
