package dev.copydesk.stories.neighbours;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Collection;
import java.util.PriorityQueue;

/** Asks an index. Holds scratch space: for one thread. */
public final class Search {
  /** What looks best by the indexed terms is compared by all terms. */
  public static final int COMPARED = 60;

  private final Postings index;

  /** What the index has said so far of the others' likeness to the one at hand; else zeros. */
  private final double[] scores;

  /** Takes the index, which others may share. */
  public Search(Postings index) {
    this.index = index;
    this.scores = new double[index.vectors];
  }

  /**
   * The vectors of the index that look best, at most {@value #COMPARED}, in no order.
   *
   * @param question what is asked
   * @param self the number in the index of the one that asks; -1 where it is not there
   * @param choice whom it may meet
   */
  public Collection<Found> best(Question question, int self, Choice choice) {
    PriorityQueue<Found> best = new PriorityQueue<>(COMPARED + 1, Found.BEST.reversed());
    for (int other : met(question, self, choice)) {
      double score = scores[other];
      scores[other] = 0;
      Found worst = best.peek();
      boolean full = best.size() == COMPARED;
      if (!(full && worst != null && score < worst.score())) {
        best.add(new Found(other, score));
        if (full) {
          best.poll();
        }
      }
    }
    return best;
  }

  /** Whom a vector may meet. */
  public interface Choice {
    /** Asked for numbers in the index. */
    boolean mayMeet(int other);
  }

  /** Adds up what the index knows of the others; returns whom it has met. */
  private int[] met(Question question, int self, Choice choice) {
    IntArrayList met = new IntArrayList();
    for (int i = 0; i < question.terms().length; i++) {
      int term = index.find(question.terms()[i]);
      if (term >= 0) {
        double weight = question.weights()[i];
        for (int at = index.starts[term]; at < index.starts[term + 1]; at++) {
          int other = index.holders[at];
          if (scores[other] == 0) {
            if (other == self || !choice.mayMeet(other)) {
              continue;
            }
            met.add(other);
          }
          scores[other] += weight * index.weights[at];
        }
      }
    }
    return met.toIntArray();
  }
}
