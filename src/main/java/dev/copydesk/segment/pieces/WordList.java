package dev.copydesk.segment.pieces;

import dev.copydesk.text.Scripts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases of one meaning in many languages, read from a resource beside this room. Matching looks
 * at letters and digits alone, so that {@code READ MORE >} is {@code read more}.
 *
 * <p>Immutable and safe to share between threads.
 */
final class WordList {
  static final WordList LABELS = read("labels.txt");
  static final WordList WIDGETS = read("widgets.txt");
  static final WordList SHARES = read("shares.txt");
  static final WordList BYLINES = read("bylines.txt");
  static final WordList CREDITS = read("credits.txt");
  static final WordList SECTIONS = read("sections.txt");
  static final WordList OUTLETS = read("outlets.txt");

  private static final String FOLDER = "/dev/copydesk/segment/";

  private final Set<String> phrases;

  /** The phrases of scripts without spaces, which have no word borders to look them up by. */
  private final List<String> unspaced;

  /** How many words the longest phrase has that starts with a word. */
  private final Map<String, Integer> longestFrom = new HashMap<>();

  /** How many words the longest phrase has. */
  private final int longest;

  private WordList(Set<String> phrases) {
    this.phrases = phrases;
    for (String phrase : phrases) {
      Words words = Words.of(phrase);
      longestFrom.merge(words.each().getFirst(), words.size(), Math::max);
    }
    this.unspaced =
        phrases.stream().filter(p -> Scripts.isUnspaced(p.codePointAt(0))).sorted().toList();
    this.longest = longestFrom.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Whether the whole of the words is a phrase of the list. */
  boolean is(Words words) {
    return phrases.contains(words.all());
  }

  /** Whether the words start with a phrase of the list. */
  boolean starts(Words words) {
    return startOf(words) > 0;
  }

  /** How many words the longest phrase has that the words start with; 0 where there is none. */
  int startOf(Words words) {
    int length = words.size() == 0 ? 0 : lengthAt(words, 0);
    if (length > 0) {
      return length;
    }
    return startsUnspaced(words) ? 1 : 0;
  }

  /** How many words the longest phrase has that starts at a word; 0 where there is none. */
  private int lengthAt(Words words, int from) {
    int most = longestFrom.getOrDefault(words.each().get(from), 0);
    for (int n = Math.min(most, words.size() - from); n > 0; n--) {
      if (phrases.contains(words.range(from, from + n))) {
        return n;
      }
    }
    return 0;
  }

  private boolean startsUnspaced(Words words) {
    return words.unspaced() && unspaced.stream().anyMatch(words.all()::startsWith);
  }

  /** Whether the words end with a phrase of the list. */
  boolean ends(Words words) {
    for (int n = Math.min(longest, words.size()); n > 0; n--) {
      if (phrases.contains(words.range(words.size() - n, words.size()))) {
        return true;
      }
    }
    return words.unspaced() && unspaced.stream().anyMatch(words.all()::endsWith);
  }

  /** Whether a phrase of the list stands anywhere among the words. */
  boolean within(Words words) {
    for (int from = 0; from < words.size(); from++) {
      if (lengthAt(words, from) > 0) {
        return true;
      }
    }
    return words.unspaced() && unspaced.stream().anyMatch(words.all()::contains);
  }

  private static WordList read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("word list not on the class path: " + FOLDER + name);
      }
      return new WordList(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("word list cannot be read: " + FOLDER + name, e);
    }
  }

  private static Set<String> parse(String file) {
    Set<String> phrases = new HashSet<>();
    for (String line : file.lines().toList()) {
      int colon = line.indexOf(':');
      if (!line.startsWith("#") && colon > 0) {
        for (String phrase : line.substring(colon + 1).split(";", -1)) {
          phrases.add(Words.of(phrase).all());
        }
      }
    }
    phrases.remove("");
    return phrases;
  }

  /**
   * The words of a short text in lower case, one blank between them.
   *
   * @param all the words
   * @param borders where each word starts in {@code all}, and one past the last word's blank
   * @param each the words one by one
   * @param unspaced whether it holds letters of a script without spaces
   */
  record Words(String all, List<Integer> borders, List<String> each, boolean unspaced) {
    static Words of(String text) {
      StringBuilder to = new StringBuilder(text.length() + 1);
      List<Integer> borders = new ArrayList<>();
      boolean unspaced = false;
      boolean inWord = false;
      for (int at = 0; at < text.length(); ) {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        if (c == '\'' || c == '’') {
          continue;
        }
        boolean part = Scripts.isWordPart(c);
        if (part && !inWord) {
          if (!to.isEmpty()) {
            to.append(' ');
          }
          borders.add(to.length());
        }
        if (part) {
          to.appendCodePoint(Character.toLowerCase(c));
          unspaced |= Scripts.isUnspaced(c);
        }
        inWord = part;
      }
      borders.add(to.length() + 1);
      String all = to.toString();
      List<String> each = new ArrayList<>(borders.size());
      for (int i = 0; i + 1 < borders.size(); i++) {
        each.add(all.substring(borders.get(i), borders.get(i + 1) - 1));
      }
      return new Words(all, borders, each, unspaced);
    }

    int size() {
      return each.size();
    }

    String range(int from, int to) {
      if (to == from + 1) {
        return each.get(from);
      }
      return all.substring(borders.get(from), borders.get(to) - 1);
    }
  }
}
