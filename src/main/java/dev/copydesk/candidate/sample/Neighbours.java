package dev.copydesk.candidate.sample;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;

/**
 * Asks an index who shares much with an article, article after article.
 *
 * <p>A shingle that a crowd has (a turn of phrase, a line that stands on every page) says little
 * and is passed over, unless half of the article is such: ten thousand copies of one page. Then it
 * answers to the first {@value #TURNS} that ask, who are the most central if these ask first, so
 * that the work stays linear in the size of a crowd. What two articles share is counted in full,
 * whatever brought them together.
 *
 * <p>Not thread-safe.
 */
public final class Neighbours {
  private static final int TURNS = 8;

  private final SampleIndex index;
  private final Enough enough;

  /** How often a crowd was asked for, by its set. */
  private final Int2IntOpenHashMap turns = new Int2IntOpenHashMap();

  /** Of each article, how many of its shingles the one that asks has; 0 between two questions. */
  private final int[] counts;

  private int[] found = new int[64];
  private int size;

  /** Says how many shared shingles make a neighbour. */
  public interface Enough {
    /** The least that two articles have to share, of which the smaller sample is so large. */
    double leastShared(int smallerSample);
  }

  /** Takes the articles that share enough with the one that asked. */
  public interface Visitor {
    /**
     * An article, other than the one that asked.
     *
     * @param shared how many sampled shingles they share
     */
    void neighbour(int article, int shared);
  }

  /** Neighbours in an index, of whom nobody was asked for yet. */
  public Neighbours(SampleIndex index, Enough enough) {
    this.index = index;
    this.enough = enough;
    this.counts = new int[index.articles()];
  }

  /** Shows everyone who shares enough with the article, in no particular order. */
  public void of(int article, Visitor visitor) {
    if (index.isAlone(article)) {
      return;
    }
    int passedOver = gather(article);
    for (int i = 0; i < size; i++) {
      int other = found[i];
      int counted = counts[other];
      counts[other] = 0;
      double least = enough.leastShared(Math.min(index.size(article), index.size(other)));
      if (counted + Math.min(passedOver, index.crowded(other)) >= least) {
        int shared = passedOver == 0 ? counted : index.shared(article, other);
        if (shared >= least) {
          visitor.neighbour(other, shared);
        }
      }
    }
    size = 0;
  }

  /** Counts what others share with the article; gives how many shingles were passed over. */
  private int gather(int article) {
    Rows held = index.held();
    boolean asksCrowds = 2 * index.crowded(article) >= index.size(article);
    int at = index.heldAt(article);
    int end = at + held.at(at);
    HolderSets holders = index.holders();
    int passedOver = 0;
    for (int i = at + 1; i <= end; i++) {
      int row = held.at(i);
      int set = SampleIndex.place(row);
      if (!SampleIndex.isCrowd(row) || (asksCrowds && turns.addTo(row, 1) < TURNS)) {
        count(holders, set, article);
      } else {
        passedOver += holders.weight(set);
      }
    }
    return passedOver;
  }

  private void count(HolderSets holders, int set, int article) {
    int weight = holders.weight(set);
    int holding = holders.size(set);
    for (int i = 0; i < holding; i++) {
      int other = holders.article(set, i);
      if (other != article) {
        if (counts[other] == 0) {
          find(other);
        }
        counts[other] += weight;
      }
    }
  }

  private void find(int article) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = article;
  }
}
