package dev.copydesk.candidate.turnover;

import dev.copydesk.candidate.BucketRules;
import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.Buckets;
import dev.copydesk.candidate.turnover.WatchedBuckets.Bucket;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;

/**
 * Pairs of two that stay, for which a bucket gives another answer than before. What the other
 * buckets say is asked only where it matters: a pair that comes up and is tied already stays as it
 * is, and so does one that lapses and was never tied. For one thread, once.
 */
final class Doubts {
  private final BucketRules rules;
  private final Turnover turnover;

  /** Proposed now, by one of their phrases; one alone need not be enough. */
  private final LongSet up = new LongOpenHashSet();

  /** Proposed now, by a bucket that is enough alone. */
  private final LongSet sure = new LongOpenHashSet();

  /** Proposed no more. */
  private final LongSet down = new LongOpenHashSet();

  Doubts(BucketRules rules, Turnover turnover) {
    this.rules = rules;
    this.turnover = turnover;
  }

  /** A bucket proposes a pair now. */
  void comesUp(Source source, long pair) {
    if (source == Source.PHRASE) {
      up.add(pair);
    } else if (turnover.counts(source, pair)) {
      sure.add(pair);
    }
  }

  /** A bucket proposes a pair no more. */
  void goesDown(Source source, long pair) {
    if (turnover.counts(source, pair)) {
      down.add(pair);
    }
  }

  /**
   * Settles them.
   *
   * @param touched the buckets that the answers came from
   * @param proposed takes pairs that stand now and that no link ties
   * @param lapsed takes pairs that a link ties and that stand no more
   */
  void settle(WatchedBuckets touched, LongSet proposed, LongSet lapsed) {
    up.removeAll(sure);
    down.removeAll(sure);
    LongSet free = withoutTie(up);
    LongSet tied = tiedInDoubt(touched);
    LongSet asked = new LongOpenHashSet(free);
    asked.addAll(tied);
    Reasons now = reasons(asked);
    free.forEach(
        pair -> {
          if (now.stands(pair)) {
            proposed.add(pair);
          }
        });
    tied.forEach(
        pair -> {
          if (!now.stands(pair)) {
            lapsed.add(pair);
          }
        });
    proposed.addAll(withoutTie(sure));
  }

  private LongSet withoutTie(LongSet pairs) {
    var free = new LongOpenHashSet(pairs);
    free.removeIf(turnover::isTied);
    return free;
  }

  /** Tied pairs that lapse in a bucket and are not held by another of those at hand. */
  private LongSet tiedInDoubt(WatchedBuckets touched) {
    var tied = new LongOpenHashSet(down);
    tied.removeIf(pair -> standsIn(touched, pair) || !turnover.isTied(pair));
    return tied;
  }

  /** Whether one of some buckets is enough for a pair to stand; most often one is. */
  private boolean standsIn(WatchedBuckets buckets, long pair) {
    return buckets.anyShared(
        turnover.print(Buckets.first(pair)),
        turnover.print(Buckets.second(pair)),
        bucket -> isEnough(bucket, pair));
  }

  private boolean isEnough(Bucket bucket, long pair) {
    return bucket.source() != Source.PHRASE
        && turnover.counts(bucket.source(), pair)
        && turnover.proposes(bucket, pair);
  }

  /** What all buckets say of some pairs, which takes a pass over all articles. */
  private Reasons reasons(LongSet asked) {
    var reasons = new Reasons(rules, turnover);
    if (asked.isEmpty()) {
      return reasons;
    }
    var shared = new WatchedBuckets(rules);
    for (long pair : asked) {
      shared.watchShared(
          turnover.print(Buckets.first(pair)),
          turnover.print(Buckets.second(pair)),
          bucket -> bucket.asked.add(pair));
    }
    turnover.fill(shared);
    shared.forEach(bucket -> ask(bucket, reasons));
    return reasons;
  }

  private void ask(Bucket bucket, Reasons reasons) {
    for (long pair : bucket.asked) {
      if (turnover.proposes(bucket, pair)) {
        reasons.add(bucket.source(), pair);
      }
    }
  }
}
