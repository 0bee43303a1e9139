package dev.copydesk.stories.neighbours;

import dev.copydesk.stories.likeness.Frequencies;
import dev.copydesk.stories.likeness.Vector;
import dev.copydesk.stories.words.Bag;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * What some vectors ask, put to all others one after the other: where {@link Search} asks an index
 * of all, this is an index of the questions. Nothing is kept of those that do not look alike. For
 * one thread.
 */
public final class Questions {
  private final Frequencies frequencies;

  /** Who asks about a term. */
  private final Int2ObjectOpenHashMap<Asked> askers = new Int2ObjectOpenHashMap<>();

  /** Turns nearly all terms away that nobody asks about. */
  private final TermFilter asked;

  /** Who looks most like each of those that ask. */
  private final List<PriorityQueue<Found>> best = new ArrayList<>();

  /** How much the one at hand looks like each of those that ask; zeros between two. */
  private final double[] scores;

  private final IntArrayList met = new IntArrayList();

  private record Asker(int who, double weight) {}

  /** Questions about one term. */
  private record Asked(int holders, List<Asker> askers) {}

  /**
   * The questions of some vectors.
   *
   * @param frequencies how many of all articles have each of their terms
   */
  public Questions(Frequencies frequencies, List<Vector> vectors) {
    this.frequencies = frequencies;
    this.scores = new double[vectors.size()];
    for (int who = 0; who < scores.length; who++) {
      best.add(new PriorityQueue<>(Found.BEST.reversed()));
      Vector indexed = Neighbours.indexed(vectors.get(who));
      int[] holders = Arrays.stream(indexed.terms()).map(frequencies::holders).toArray();
      Question question = Question.of(indexed, holders);
      for (int i = 0; i < question.terms().length; i++) {
        askers
            .computeIfAbsent(
                question.terms()[i],
                term -> new Asked(frequencies.holders(term), new ArrayList<>()))
            .askers()
            .add(new Asker(who, question.weights()[i]));
      }
    }
    asked = new TermFilter(askers.keySet());
  }

  /** Puts all questions to a bag of the one at hand, which may have several. */
  public void ask(Bag bag) {
    for (int i = 0; i < bag.size(); i++) {
      Asked all = asked.mayHold(bag.term(i)) ? askers.get(bag.term(i)) : null;
      if (all != null) {
        double weight = frequencies.weight(all.holders(), bag.count(i), bag.kind());
        for (Asker asker : all.askers()) {
          if (scores[asker.who()] == 0) {
            met.add(asker.who());
          }
          scores[asker.who()] += asker.weight() * weight;
        }
      }
    }
  }

  /**
   * The next one is to come.
   *
   * @param number of the one that was at hand
   * @param choice which of those that ask, by their places, may meet it
   */
  public void end(int number, IntPredicate choice) {
    for (int who : met) {
      PriorityQueue<Found> queue = best.get(who);
      Found worst = queue.peek();
      boolean full = queue.size() == Search.COMPARED;
      if (choice.test(who) && !(full && worst != null && scores[who] < worst.score())) {
        queue.add(new Found(number, scores[who]));
        if (full) {
          queue.poll();
        }
      }
      scores[who] = 0;
    }
    met.clear();
  }

  /**
   * Adds who looks most like each.
   *
   * @param asking the numbers of those that ask, in their order
   * @param to by those numbers
   */
  public void answers(List<Integer> asking, Map<Integer, IntOpenHashSet> to) {
    for (int who = 0; who < scores.length; who++) {
      IntOpenHashSet found = to.computeIfAbsent(asking.get(who), key -> new IntOpenHashSet());
      best.get(who).forEach(one -> found.add(one.number()));
    }
  }
}
