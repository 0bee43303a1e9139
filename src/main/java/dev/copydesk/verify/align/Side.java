package dev.copydesk.verify.align;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** One of two compared texts, and which of its words the other one has too. */
final class Side {
  private final Witness witness;
  private final BitSet covered = new BitSet();

  Side(Witness witness) {
    this.witness = witness;
  }

  int words() {
    return witness.words().size();
  }

  void cover(int from, int to) {
    covered.set(from, to);
  }

  int coveredWords() {
    return covered.cardinality();
  }

  /** How many words stand within quotation marks. */
  int spokenWords() {
    return made().spoken().cardinality();
  }

  /** How many of those the other text has too. */
  int coveredSpokenWords() {
    BitSet both = (BitSet) made().spoken().clone();
    both.and(covered);
    return both.cardinality();
  }

  int sentences() {
    return made().sentences();
  }

  int sentenceWords(int sentence) {
    return made().start(sentence + 1) - made().start(sentence);
  }

  int spokenWords(int sentence) {
    return within(sentence, made().spoken());
  }

  int coveredWords(int sentence) {
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
  long[] content(int sentence) {
    return made().content()[sentence];
  }

  /** What some of the sentences are about, see {@link Makeup#content(IntPredicate)}. */
  long[] content(IntPredicate wanted) {
    return made().content(wanted);
  }

  /** Finds its sentences by what they are about. */
  Counterparts counterparts() {
    return made().counterparts();
  }

  /** Its figures, see {@link Makeup#figures()}. */
  long[] figures() {
    return made().figures();
  }

  private Makeup made() {
    return witness.makeup();
  }
}
