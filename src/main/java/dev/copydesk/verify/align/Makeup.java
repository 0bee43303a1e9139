package dev.copydesk.verify.align;

import dev.copydesk.text.ContentWords;
import dev.copydesk.text.SortedHashes;
import dev.copydesk.text.Tokens;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a text is made of: its sentences and what each is about, what is spoken in it, its figures.
 * Not changed once it is made; safe to share between threads.
 */
final class Makeup {
  /** Words that a sentence holds at least, so that initials and bylines don't part sentences. */
  private static final int SHORTEST_SENTENCE = 4;

  /** Letters of a word that is long enough to say something. */
  private static final int LONG = 4;

  private final String text;
  private final Tokens words;

  /** Which words stand within quotation marks. */
  private final BitSet spoken;

  /** The first word of each sentence, and the number of words at the end. */
  private final int[] starts;

  private final long[][] content;
  private final Counterparts counterparts;
  private final long[] figures;

  Makeup(String text, Tokens words) {
    this.text = text;
    this.words = words;
    this.spoken = Quotations.in(text, words);
    this.starts = sentenceStarts(text, words);
    this.content = new long[starts.length - 1][];
    for (int sentence = 0; sentence < content.length; sentence++) {
      long[] found = new long[starts[sentence + 1] - starts[sentence]];
      content[sentence] = SortedHashes.of(found, addContent(sentence, LONG, found, 0));
    }
    this.counterparts = new Counterparts(content);
    this.figures = Figures.in(text, words);
  }

  int sentences() {
    return content.length;
  }

  /** The first word of a sentence; of the one after the last, the number of words. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** Which words stand within quotation marks; not to be changed. */
  BitSet spoken() {
    return spoken;
  }

  /**
   * What a sentence is about, each once, ascending: its longer words and figures; in scripts
   * without spaces its pairs of characters. Not to be changed.
   */
  long[] content(int sentence) {
    return content[sentence];
  }

  /**
   * What some of the sentences are about, as {@link #content(int)} has it, but without the longest
   * of the words that hold any text together: "with", "from", "that".
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
    return counterparts;
  }

  /** The figures, each once, ascending; not to be changed. */
  long[] figures() {
    return figures;
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
