package dev.copydesk.verify.witness;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** One of two compared texts, and which of its words the other one has too. */
public final class Side {
  private final Witness witness;
  private final BitSet covered = new BitSet();

  /** A text of which nothing is covered. */
  public Side(Witness witness) {
    this.witness = witness;
  }

  /** How many words it has. */
  public int words() {
    return witness.words().size();
  }

  /** The other text has these words, too. */
  public void cover(int from, int to) {
    covered.set(from, to);
  }

  /** How many words the other text has, too. */
  public int coveredWords() {
    return covered.cardinality();
  }

  /** How many words stand within quotation marks. */
  public int spokenWords() {
    return made().spoken().cardinality();
  }

  /** How many of those the other text has too. */
  public int coveredSpokenWords() {
    BitSet both = (BitSet) made().spoken().clone();
    both.and(covered);
    return both.cardinality();
  }

  /** How many sentences it has. */
  public int sentences() {
    return made().sentences();
  }

  /** How many words a sentence has. */
  public int sentenceWords(int sentence) {
    return made().start(sentence + 1) - made().start(sentence);
  }

  /** How many of them stand within quotation marks. */
  public int spokenWords(int sentence) {
    return within(sentence, made().spoken());
  }

  /** How many of them the other text has, too. */
  public int coveredWords(int sentence) {
    return within(sentence, covered);
  }

  private int within(int sentence, BitSet words) {
    int end = made().start(sentence + 1);
    int count = 0;
    for (int word = words.nextSetBit(made().start(sentence));
        word >= 0 && word < end;
        word = words.nextSetBit(word + 1)) {
      count++;
    }
    return count;
  }

  /** What a sentence is about, see {@link Makeup#content()}. */
  public long[] content(int sentence) {
    return made().content()[sentence];
  }

  /** What some of the sentences are about, see {@link Makeup#content(IntPredicate)}. */
  public long[] content(IntPredicate wanted) {
    return made().content(wanted);
  }

  /** Finds its sentences by what they are about. */
  public Counterparts counterparts() {
    return made().counterparts();
  }

  /** Its figures, see {@link Makeup#figures()}. */
  public long[] figures() {
    return made().figures();
  }

  private Makeup made() {
    return witness.makeup();
  }
}
