package dev.copydesk.verify.witness;

import dev.copydesk.text.SortedHashes;
import dev.copydesk.text.words.ContentWords;
import dev.copydesk.text.words.Tokens;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a text is made of: its sentences and what each is about, what is spoken in it, its figures.
 * Beyond the sentences each is found when it is first asked for. Safe to share between threads, as
 * those that find the same thing missing find the same.
 */
final class Makeup {
  /** Words that a sentence holds at least, so that initials and bylines don't part sentences. */
  private static final int SHORTEST_SENTENCE = 4;

  /** Letters of a word that is long enough to say something. */
  private static final int LONG = 4;

  private final String text;
  private final Tokens words;

  /** The first word of each sentence, and the number of words at the end. */
  private final int[] starts;

  private @Nullable BitSet spoken;
  private long @Nullable [][] content;
  private @Nullable Counterparts counterparts;
  private long @Nullable [] figures;

  Makeup(String text, Tokens words) {
    this.text = text;
    this.words = words;
    this.starts = sentenceStarts(text, words);
  }

  int sentences() {
    return starts.length - 1;
  }

  /** The first word of a sentence; of the one after the last, the number of words. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** Which words stand within quotation marks; not to be changed. */
  BitSet spoken() {
    BitSet known = spoken;
    if (known == null) {
      known = Quotations.in(text, words);
      spoken = known;
    }
    return known;
  }

  /**
   * What each sentence is about, each once, ascending: its longer words and figures; in scripts
   * without spaces its pairs of characters. Not to be changed.
   */
  long[][] content() {
    long[][] known = content;
    if (known == null) {
      known = new long[sentences()][];
      for (int sentence = 0; sentence < known.length; sentence++) {
        long[] found = new long[starts[sentence + 1] - starts[sentence]];
        known[sentence] = SortedHashes.of(found, addContent(sentence, LONG, found, 0));
      }
      content = known;
    }
    return known;
  }

  /**
   * What some of the sentences are about, as {@link #content()} has it, but without the longest of
   * the words that hold any text together: "with", "from", "that".
   */
  long[] content(IntPredicate wanted) {
    long[] found = new long[words.size()];
    int size = 0;
    for (int sentence = 0; sentence < sentences(); sentence++) {
      if (wanted.test(sentence)) {
        size = addContent(sentence, ContentWords.LONG, found, size);
      }
    }
    return SortedHashes.of(found, size);
  }

  /** Finds its sentences by what they are about. */
  Counterparts counterparts() {
    Counterparts known = counterparts;
    if (known == null) {
      known = new Counterparts(content());
      counterparts = known;
    }
    return known;
  }

  /** The figures, each once, ascending; not to be changed. */
  long[] figures() {
    long[] known = figures;
    if (known == null) {
      known = Figures.in(text, words);
      figures = known;
    }
    return known;
  }

  private int addContent(int sentence, int letters, long[] to, int from) {
    return ContentWords.add(text, words, starts[sentence], starts[sentence + 1], letters, to, from);
  }

  private static int[] sentenceStarts(String text, Tokens words) {
    IntStream.Builder starts = IntStream.builder().add(0);
    int current = 0;
    for (int i = 1; i < words.size(); i++) {
      if (i - current >= SHORTEST_SENTENCE
          && SentenceEnds.between(text, words.start(i - 1), words.end(i - 1), words.start(i))) {
        starts.add(i);
        current = i;
      }
    }
    return starts.add(words.size()).build().toArray();
  }
}
