package dev.copydesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a text into sentences: English by OpenNLP's model, which knows that {@code U.S.} and {@code
 * Mr.} end none, other languages by the JDK's rules for their locale.
 *
 * <p>Safe to share between threads: the model is loaded once, when it is first needed, and every
 * call works on a detector of its own.
 */
public final class Sentences {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** After these the model, trained on text of other kinds than news, ends a sentence. */
  private static final Set<String> ENGLISH_TITLES =
      Set.of("Sen.", "Rep.", "Gov.", "Gen.", "Lt.", "Col.", "Sgt.", "Capt.", "Rev.", "Prof.");

  /** A day follows these. */
  private static final Set<String> ENGLISH_MONTHS =
      Set.of("Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

  /** Letters with full stops after a small word other than an article. */
  private static final Pattern ENGLISH_INITIALS =
      Pattern.compile("(?:^| )(?!(?:the|a|an) )\\p{Ll}+ (?:\\p{Lu}\\.){2,}$");

  private static final int LONGEST_INITIALS = 30;

  private Sentences() {}

  /**
   * A sentence's place in its text.
   *
   * @param start UTF-16 index of its first character
   * @param end UTF-16 index after its last character, trailing blanks left out
   */
  public record Sentence(int start, int end) {}

  /**
   * The sentences of a text in order, none blank. A line break always ends a sentence.
   *
   * @param text any text
   * @param language its ISO 639 code; an unknown one is treated by general rules
   */
  public static List<Sentence> of(String text, String language) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      if (end > start) {
        String line = text.substring(start, end);
        if (language.equals("en")) {
          addEnglish(line, start, sentences);
        } else {
          addOther(line, start, Locale.of(language), sentences);
        }
      }
      start = end + 1;
    }
    return sentences;
  }

  private static void addEnglish(String line, int offset, List<Sentence> to) {
    var detector = new SentenceDetectorME(Model.ENGLISH);
    int start = 0;
    for (var span : detector.sentPosDetect(line)) {
      if (!endsWithinSentence(line, span.getEnd())) {
        add(line, start, span.getEnd(), offset, to);
        start = span.getEnd();
      }
    }
    add(line, start, line.length(), offset, to);
  }

  /**
   * Whether the word that ends there is a title, which a name has to follow, or a day's month, or
   * letters that stand before a noun: {@code with U.S. President}, but not {@code in the U.S.}
   */
  private static boolean endsWithinSentence(String line, int end) {
    String last = line.substring(line.lastIndexOf(' ', end - 1) + 1, end);
    boolean dayFollows = end + 1 < line.length() && Character.isDigit(line.charAt(end + 1));
    return ENGLISH_TITLES.contains(last)
        || (dayFollows && ENGLISH_MONTHS.contains(last))
        || (end < line.length()
            && ENGLISH_INITIALS
                .matcher(line.substring(Math.max(0, end - LONGEST_INITIALS), end))
                .find());
  }

  private static void addOther(String line, int offset, Locale locale, List<Sentence> to) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(line);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      add(line, start, end, offset, to);
    }
  }

  private static void add(String line, int start, int end, int offset, List<Sentence> to) {
    while (start < end && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      to.add(new Sentence(offset + start, offset + end));
    }
  }

  /** Loads with the first English text. */
  private static final class Model {
    static final SentenceModel ENGLISH = load();

    private static SentenceModel load() {
      try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("sentence model not on the class path: " + MODEL);
        }
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("sentence model cannot be read: " + MODEL, e);
      }
    }
  }
}
