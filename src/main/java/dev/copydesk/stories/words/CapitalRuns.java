package dev.copydesk.stories.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The runs of capitalised words in a text, which in most languages with capitals hold its names.
 *
 * @param runs the runs in text order
 * @param lowerCase the words that stand in lower case, which shows them to be no names
 */
public record CapitalRuns(List<Run> runs, Set<String> lowerCase) {

  /**
   * Words that stand next to each other, each with a capital; a particle may stand between.
   *
   * @param words as they are written, possessive endings left out
   * @param opens whether the first word opens a sentence, a line or a quotation, where every word
   *     has a capital
   */
  public record Run(List<String> words, boolean opens) {
    /** Copies the list. */
    public Run {
      words = List.copyOf(words);
    }
  }

  /** What may stand in lower case within a name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "of", "de", "del", "della", "der", "den", "di", "da", "do", "dos", "du", "van", "von",
          "bin", "ibn", "al", "el", "la", "le", "y", "e", "zu");

  /** What follows an apostrophe and is no part of a name: possessives and contractions. */
  private static final Set<String> ENDINGS = Set.of("s", "m", "d", "t", "re", "ve", "ll");

  /** Reads a text once, in time linear in its length. */
  public static CapitalRuns of(String text) {
    return new Reader(text).read();
  }

  /** The scratch space of one pass. */
  private static final class Reader {
    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final List<String> run = new ArrayList<>();

    /** A particle that belongs to the run if a capital follows it. */
    private String particle = "";

    private boolean opens;
    private int endOfLast;

    Reader(String text) {
      this.text = text;
    }

    CapitalRuns read() {
      int at = 0;
      while (at < text.length()) {
        if (Character.isLetter(text.codePointAt(at))) {
          int end = endOfWord(at);
          take(at, end);
          at = end;
        } else {
          at += Character.charCount(text.codePointAt(at));
        }
      }
      close();
      return new CapitalRuns(runs, lowerCase);
    }

    /** A word may hold apostrophes, hyphens, digits, and full stops between single letters. */
    private int endOfWord(int start) {
      int at = start;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        boolean joint = c == '\'' || c == '’' || c == '-' || (c == '.' && isInitial(at));
        if (!Character.isLetterOrDigit(c) && !(joint && isLetterAt(at + 1))) {
          return c == '.' && isInitial(at) ? at + 1 : at;
        }
        at += Character.charCount(c);
      }
      return at;
    }

    private boolean isInitial(int fullStop) {
      return isLetterAt(fullStop - 1)
          && Character.isUpperCase(text.charAt(fullStop - 1))
          && !isLetterAt(fullStop - 2);
    }

    private boolean isLetterAt(int at) {
      return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private void take(int start, int end) {
      String word = withoutEnding(text.substring(start, end));
      boolean adjoins = start == endOfLast + 1 && isBlank(text.charAt(endOfLast));
      if (Character.isUpperCase(word.codePointAt(0))) {
        takeCapital(word, start, adjoins);
      } else if (adjoins && particle.isEmpty() && PARTICLES.contains(word)) {
        particle = word;
      } else {
        close();
        lowerCase.add(word.toLowerCase(Locale.ROOT));
      }
      endOfLast = end;
      if (word.length() < end - start) {
        close();
      }
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\u00a0';
    }

    private void takeCapital(String word, int start, boolean adjoins) {
      if (!adjoins) {
        close();
      }
      if (run.isEmpty()) {
        opens = opensAt(start);
      } else if (!particle.isEmpty()) {
        run.add(particle);
      }
      particle = "";
      run.add(word);
    }

    private void close() {
      if (!run.isEmpty()) {
        runs.add(new Run(run, opens));
      }
      run.clear();
      particle = "";
    }

    /** Whether what stands before a word ends a sentence or opens a quotation. */
    private boolean opensAt(int start) {
      int at = start - 1;
      while (at >= 0 && text.charAt(at) == ' ') {
        at--;
      }
      return at < 0 || !(Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == ',');
    }

    private static String withoutEnding(String word) {
      int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
      return apostrophe > 0 && ENDINGS.contains(word.substring(apostrophe + 1))
          ? word.substring(0, apostrophe)
          : word;
    }
  }
}
