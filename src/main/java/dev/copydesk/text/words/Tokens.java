package dev.copydesk.text.words;

/**
 * A text as a row of words in normal form, each with the place where it stands.
 *
 * <p>Two words count as the same when they differ only in what desks and scrapers change without
 * changing the reporting: case, diacritics, ligatures ({@code ß} and {@code ss}), Unicode form,
 * quotes, full stops in initials ({@code U.S.} and {@code US}), and house spelling ({@code
 * organise} and {@code organize}, {@code honour} and {@code honor}, {@code travelled} and {@code
 * traveled}). The folds that bring house spellings together are blind to meaning: {@code z} counts
 * as {@code s}, a doubled letter as one, {@code our} at the end of a stem as {@code or}, {@code
 * -ence} as {@code -ense}. Now and then they make two different words one, which costs nothing
 * where whole runs of words are compared.
 *
 * <p>In scripts without spaces every character is a word. Words are kept as 64-bit hashes of their
 * normal form; the same form has the same hash in every version that writes the same index.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Tokens {
  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;

  /** How many words are single characters of a script without spaces. */
  private final int unspaced;

  /** Takes over the arrays. */
  Tokens(long[] hashes, int[] starts, int[] ends, int unspaced) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
    this.unspaced = unspaced;
  }

  /** Cuts a text into its words, in time linear in its length. */
  public static Tokens of(CharSequence text) {
    return new WordCutter(text.toString()).cut();
  }

  /** How many words {@link #of} finds in a text, counted without cutting them. */
  public static int count(String text) {
    return WordCutter.count(text);
  }

  /** How many words there are. */
  public int size() {
    return hashes.length;
  }

  /** The hash of a word's normal form. */
  public long hash(int word) {
    return hashes[word];
  }

  /** The UTF-16 index at which a word starts. */
  public int start(int word) {
    return starts[word];
  }

  /** The UTF-16 index after a word. */
  public int end(int word) {
    return ends[word];
  }

  /** The hashes of all words in order; a copy. */
  public long[] hashes() {
    return hashes.clone();
  }

  /** How many words are single characters of a script without spaces. */
  int unspaced() {
    return unspaced;
  }

  /** Whether most words are single characters of a script without spaces. */
  public boolean isMostlyUnspaced() {
    return unspaced * 2 > hashes.length;
  }

  /**
   * Spreads the bits of a hash so that close inputs give unlike outputs (the SplitMix64 finaliser).
   */
  public static long mix(long bits) {
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }
}
