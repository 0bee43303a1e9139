package dev.copydesk.verify;

import dev.copydesk.model.Article;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who says of whom that a text is theirs: an agency in the byline or in brackets after the place
 * ({@code LONDON (Reuters)}), a line that says nothing else, or the outlet that somebody {@code
 * told}, {@code by} which something was reported, {@code on} which it first appeared.
 *
 * <p>The words before a name are those of four languages; brackets, short lines and bylines are
 * read in all.
 */
final class SourceCredits {
  /** Words in a line that gives credit and does nothing else. */
  private static final int SHORT_LINE = 8;

  /** English, German, French, Spanish: said to, reported by, appeared in an outlet. */
  private static final Set<String> BEFORE =
      Set.of("by told to from via on in von laut gegenüber bei par selon à por según a".split(" "));

  private static final Set<String> AFTER =
      Set.of("reported", "reports", "berichtet", "berichtete", "rapporte", "informó");

  private SourceCredits() {}

  /**
   * The id of the article whose outlet the other one gives as its source; null where neither does
   * or both do.
   */
  static @Nullable String credited(Article a, Article b) {
    boolean byA = names(a, b.source());
    boolean byB = names(b, a.source());
    return byA == byB ? null : byA ? b.id() : a.id();
  }

  private static boolean names(Article article, @Nullable String source) {
    String name = source == null ? "" : name(source);
    if (name.isEmpty() || (article.source() != null && name.equals(name(article.source())))) {
      return false;
    }
    return (article.byline() != null && find(article.byline(), name, 0) >= 0)
        || isCredited(article.text(), name);
  }

  /** What an outlet is called within a sentence: Guardian for The Guardian, Reuters for a host. */
  private static String name(String source) {
    boolean isHost = source.indexOf(' ') < 0 && source.indexOf('.') > 0;
    String name = isHost ? label(source) : source.replaceFirst("^The ", "");
    return name.strip();
  }

  private static String label(String host) {
    String label = host.replaceFirst("^www\\.", "").replaceFirst("\\..*", "");
    return label.isEmpty()
        ? ""
        : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static boolean isCredited(String text, String name) {
    for (int at = find(text, name, 0); at >= 0; at = find(text, name, at + 1)) {
      int end = at + name.length();
      if (isInBrackets(text, at, end)
          || BEFORE.contains(wordBefore(text, at))
          || AFTER.contains(wordAfter(text, end))
          || isOnShortLine(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Where the name stands as words of its own, from a place on; -1 where it does not. */
  private static int find(String text, String name, int from) {
    int at = text.indexOf(name, from);
    while (at >= 0 && (isLetter(text, at - 1) || isLetter(text, at + name.length()))) {
      at = text.indexOf(name, at + 1);
    }
    return at;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isInBrackets(String text, int start, int end) {
    return start > 0
        && text.charAt(start - 1) == '('
        && end < text.length()
        && text.charAt(end) == ')';
  }

  /** The word before a place, with an article between them passed over, in small letters. */
  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (isLetter(text, start - 1)) {
      start--;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return word.equals("the") && start > 0 ? wordBefore(text, start) : word;
  }

  private static String wordAfter(String text, int at) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (isLetter(text, end)) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isOnShortLine(String text, int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    String line = text.substring(start, end < 0 ? text.length() : end).strip();
    return line.split("\\s+", SHORT_LINE + 1).length <= SHORT_LINE;
  }
}
