package dev.copydesk.verify.align;

import dev.copydesk.text.ContentWords;
import dev.copydesk.text.SortedHashes;
import dev.copydesk.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** One of two compared texts: its words, its sentences, and which words the other one has too. */
final class Side {
  /** Words that a sentence holds at least, so that initials and bylines don't part sentences. */
  private static final int SHORTEST_SENTENCE = 4;

  /** Letters of a word that is long enough to say something. */
  private static final int LONG = 4;

  private final String text;
  private final Tokens words;
  private final BitSet covered = new BitSet();

  /** Which words stand within quotation marks. */
  private final BitSet spoken;

  /** The first word of each sentence, and the number of words at the end. */
  private final int[] sentenceStarts;

  Side(String text, Tokens words) {
    this.text = text;
    this.words = words;
    this.spoken = Quotations.in(text, words);
    this.sentenceStarts = sentenceStarts(text, words);
  }

  Tokens words() {
    return words;
  }

  void cover(int from, int to) {
    covered.set(from, to);
  }

  int coveredWords() {
    return covered.cardinality();
  }

  /** How many words stand within quotation marks. */
  int spokenWords() {
    return spoken.cardinality();
  }

  /** How many of those the other text has too. */
  int coveredSpokenWords() {
    BitSet both = (BitSet) spoken.clone();
    both.and(covered);
    return both.cardinality();
  }

  int sentences() {
    return sentenceStarts.length - 1;
  }

  int sentenceWords(int sentence) {
    return sentenceStarts[sentence + 1] - sentenceStarts[sentence];
  }

  int spokenWords(int sentence) {
    return spoken.get(sentenceStarts[sentence], sentenceStarts[sentence + 1]).cardinality();
  }

  int coveredWords(int sentence) {
    return covered.get(sentenceStarts[sentence], sentenceStarts[sentence + 1]).cardinality();
  }

  /**
   * What a sentence is about, each once: its longer words and figures; in scripts without spaces
   * its pairs of characters.
   */
  long[] content(int sentence) {
    long[] content = new long[sentenceWords(sentence)];
    return SortedHashes.of(content, addContent(sentence, LONG, content, 0));
  }

  /**
   * What some of the sentences are about, as {@link #content(int)} has it, but without the longest
   * of the words that hold any text together: "with", "from", "that".
   */
  long[] content(IntPredicate wanted) {
    long[] content = new long[words.size()];
    int size = 0;
    for (int sentence = 0; sentence < sentences(); sentence++) {
      if (wanted.test(sentence)) {
        size = addContent(sentence, ContentWords.LONG, content, size);
      }
    }
    return SortedHashes.of(content, size);
  }

  private int addContent(int sentence, int letters, long[] to, int from) {
    return ContentWords.add(
        text, words, sentenceStarts[sentence], sentenceStarts[sentence + 1], letters, to, from);
  }

  /** The figures of the text, each once, ascending: 12.5 and 1,200 are one each. */
  long[] figures() {
    long[] figures = new long[words.size()];
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      if (isFigure(i)) {
        long figure = words.hash(i);
        while (goesOn(i)) {
          figure = Tokens.mix(figure) + words.hash(++i);
        }
        figures[size++] = figure;
      }
    }
    return SortedHashes.of(figures, size);
  }

  private boolean isFigure(int word) {
    return Character.isDigit(text.codePointAt(words.start(word)));
  }

  /** Whether a figure's next digits follow a word after one point, comma or colon. */
  private boolean goesOn(int word) {
    return word + 1 < words.size()
        && words.start(word + 1) == words.end(word) + 1
        && ".,:".indexOf(text.charAt(words.end(word))) >= 0
        && isFigure(word + 1);
  }

  private static int[] sentenceStarts(String text, Tokens words) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    int current = 0;
    for (int i = 1; i < words.size(); i++) {
      if (i - current >= SHORTEST_SENTENCE
          && SentenceEnds.between(text, words.start(i - 1), words.end(i - 1), words.start(i))) {
        starts.add(i);
        current = i;
      }
    }
    starts.add(words.size());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
