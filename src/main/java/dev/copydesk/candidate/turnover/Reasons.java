package dev.copydesk.candidate.turnover;

import dev.copydesk.candidate.BucketRules;
import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.Buckets;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.function.LongConsumer;

/**
 * Which buckets propose each pair, as far as it matters whether the pair stands. For one thread.
 */
final class Reasons {
  /** A number is the sum of these: a band or several, an anchor or several, each phrase. */
  private static final int BAND = 1;

  private static final int ANCHOR = 2;
  private static final int PHRASE = 4;

  private final BucketRules rules;
  private final Turnover turnover;
  private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();

  Reasons(BucketRules rules, Turnover turnover) {
    this.rules = rules;
    this.turnover = turnover;
  }

  /** Another bucket proposes a pair. */
  void add(Source source, long pair) {
    int known = numbers.get(pair);
    numbers.put(
        pair,
        switch (source) {
          case BAND -> known | BAND;
          case ANCHOR -> known | ANCHOR;
          case PHRASE -> known + PHRASE;
        });
  }

  /** Whether they are enough for a pair to be looked at. */
  boolean stands(long pair) {
    return stands(pair, numbers.get(pair));
  }

  private boolean stands(long pair, int number) {
    return rules.stands(
        (number & BAND) != 0,
        (number & ANCHOR) != 0,
        number / PHRASE,
        turnover.print(Buckets.first(pair)),
        turnover.print(Buckets.second(pair)));
  }

  /** Shows the pairs that stand, in no order. */
  void forEachStanding(LongConsumer to) {
    numbers.forEach(
        (pair, number) -> {
          if (stands(pair, number)) {
            to.accept(pair);
          }
        });
  }
}
