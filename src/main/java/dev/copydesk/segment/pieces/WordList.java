package dev.copydesk.segment.pieces;

import dev.copydesk.text.Scripts;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases of one meaning in many languages, read from a resource beside this room. Matching looks
 * at letters and digits alone, so that {@code READ MORE >} is {@code read more}.
 *
 * <p>Immutable and safe to share between threads.
 */
final class WordList {
  /** Of a few thousand words that start phrases, some six in a hundred bits. */
  private static final int LOG_MAY_START = 15;

  /**
   * In which lists a phrase starts with a word, a bit for each: most words start none, and one look
   * tells it of all lists.
   */
  private static final Long2IntOpenHashMap STARTS = new Long2IntOpenHashMap();

  /** A bit for each of their hashes, some of which share one: small enough to stay in the cache. */
  private static final long[] MAY_START = new long[1 << (LOG_MAY_START - 6)];

  static final WordList LABELS = read("labels.txt", 1);
  static final WordList WIDGETS = read("widgets.txt", 1 << 1);
  static final WordList SHARES = read("shares.txt", 1 << 2);
  static final WordList BYLINES = read("bylines.txt", 1 << 3);
  static final WordList CREDITS = read("credits.txt", 1 << 4);
  static final WordList SECTIONS = read("sections.txt", 1 << 5);
  static final WordList OUTLETS = read("outlets.txt", 1 << 6);
  static final WordList CONSENTS = read("consents.txt", 1 << 7);
  static final WordList NOTICES = read("notices.txt", 1 << 8);

  private static final String FOLDER = "/dev/copydesk/segment/";

  /** Each phrase by the hash of its words. */
  private final LongOpenHashSet phrases = new LongOpenHashSet();

  /** The phrases of scripts without spaces, which have no word borders to look them up by. */
  private final List<String> unspaced = new ArrayList<>();

  /** How many words the longest phrase has that starts with a word, by the word's hash. */
  private final Long2IntOpenHashMap longestFrom = new Long2IntOpenHashMap();

  /** How many words the longest phrase has. */
  private final int longest;

  /** The list's own among the bits. */
  private final int bit;

  private WordList(List<String> listed, int bit) {
    this.bit = bit;
    for (String phrase : listed) {
      Words words = Words.of(phrase);
      phrases.add(words.hash(0, words.size()));
      longestFrom.mergeInt(words.hash(0), words.size(), Math::max);
      STARTS.put(words.hash(0), STARTS.get(words.hash(0)) | bit);
      MAY_START[place(words.hash(0)) >>> 6] |= 1L << place(words.hash(0));
      if (Scripts.isUnspaced(phrase.codePointAt(0))) {
        unspaced.add(words.joined());
      }
    }
    longest = longestFrom.values().intStream().max().orElse(0);
  }

  /** The bits of the lists of which a phrase may stand among the words; 0 where none does. */
  static int listsWithin(Words words) {
    int lists = words.unspaced() ? -1 : 0;
    for (int i = 0; i < words.size(); i++) {
      lists |= startingWith(words.hash(i));
    }
    return lists;
  }

  /** The bits of the lists that a phrase of may stand at the start of the words. */
  static int listsAtStart(Words words) {
    return words.unspaced() ? -1 : words.size() == 0 ? 0 : startingWith(words.hash(0));
  }

  private static int startingWith(long hash) {
    return (MAY_START[place(hash) >>> 6] & 1L << place(hash)) == 0 ? 0 : STARTS.get(hash);
  }

  private static int place(long hash) {
    return (int) (hash >>> (64 - LOG_MAY_START));
  }

  /** Whether this list is among the bits. */
  boolean isAmong(int lists) {
    return (lists & bit) != 0;
  }

  /** Whether the whole of the words is a phrase of the list. */
  boolean is(Words words) {
    return words.size() > 0 && phrases.contains(words.hash(0, words.size()));
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
    int most = longestFrom.get(words.hash(from));
    for (int n = Math.min(most, words.size() - from); n > 0; n--) {
      if (phrases.contains(words.hash(from, from + n))) {
        return n;
      }
    }
    return 0;
  }

  private boolean startsUnspaced(Words words) {
    if (words.unspaced()) {
      for (String phrase : unspaced) {
        if (words.joined().startsWith(phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the words end with a phrase of the list. */
  boolean ends(Words words) {
    for (int n = Math.min(longest, words.size()); n > 0; n--) {
      if (phrases.contains(words.hash(words.size() - n, words.size()))) {
        return true;
      }
    }
    if (words.unspaced()) {
      for (String phrase : unspaced) {
        if (words.joined().endsWith(phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many phrases of the list stand among the words, none overlapping. */
  int count(Words words) {
    int count = 0;
    for (int from = 0; from < words.size(); ) {
      int length = lengthAt(words, from);
      count += length > 0 ? 1 : 0;
      from += Math.max(1, length);
    }
    return count + (words.unspaced() ? countUnspaced(words.joined()) : 0);
  }

  private int countUnspaced(String joined) {
    int count = 0;
    for (String phrase : unspaced) {
      count += joined.contains(phrase) ? 1 : 0;
    }
    return count;
  }

  /** Whether a phrase of the list stands anywhere among the words. */
  boolean within(Words words) {
    for (int from = 0; from < words.size(); from++) {
      if (lengthAt(words, from) > 0) {
        return true;
      }
    }
    return words.unspaced() && countUnspaced(words.joined()) > 0;
  }

  private static WordList read(String name, int bit) {
    try (InputStream in = WordList.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("word list not on the class path: " + FOLDER + name);
      }
      return new WordList(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)), bit);
    } catch (IOException e) {
      throw new UncheckedIOException("word list cannot be read: " + FOLDER + name, e);
    }
  }

  private static List<String> parse(String file) {
    List<String> phrases = new ArrayList<>();
    for (String line : file.lines().toList()) {
      int colon = line.indexOf(':');
      if (!line.startsWith("#") && colon > 0) {
        for (String phrase : line.substring(colon + 1).split(";", -1)) {
          if (Words.of(phrase).size() > 0) {
            phrases.add(phrase.strip());
          }
        }
      }
    }
    return phrases;
  }
}
