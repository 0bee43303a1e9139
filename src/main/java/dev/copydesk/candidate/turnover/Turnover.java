package dev.copydesk.candidate.turnover;

import dev.copydesk.candidate.Bands;
import dev.copydesk.candidate.BucketRules;
import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.Buckets;
import dev.copydesk.candidate.CrowdedBucket;
import dev.copydesk.candidate.turnover.Newcomers.Residents;
import dev.copydesk.candidate.turnover.WatchedBuckets.Bucket;
import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Arrays;
import java.util.Map;

/**
 * Who comes, goes and stays, and what a bucket proposes of its members before and after. Remembers
 * in the buckets what it was asked of them. For one thread.
 */
final class Turnover {
  private final BucketRules rules;
  private final Residents residents;
  private final Int2ObjectMap<Fingerprint> come;
  private final IntSet gone;

  Turnover(BucketRules rules, Residents residents, Map<Integer, Fingerprint> come, IntSet gone) {
    this.rules = rules;
    this.residents = residents;
    this.come = new Int2ObjectOpenHashMap<>(come);
    this.gone = gone;
  }

  /** The buckets that somebody enters or leaves, filled. */
  WatchedBuckets touched() {
    var touched = new WatchedBuckets(rules);
    come.values().forEach(touched::watch);
    gone.forEach(number -> touched.watch(residents.print(number)));
    fill(touched);
    return touched;
  }

  /** Fills buckets with those who were there and those who come. */
  void fill(WatchedBuckets buckets) {
    buckets.fill(residents);
    come.forEach(buckets::enter);
  }

  /** The fingerprint of any of them. */
  Fingerprint print(int number) {
    Fingerprint newcomer = come.get(number);
    return newcomer == null ? residents.print(number) : newcomer;
  }

  boolean isNew(int number) {
    return come.containsKey(number);
  }

  /** Whether one of a pair comes. */
  boolean isNew(long pair) {
    return isNew(Buckets.first(pair)) || isNew(Buckets.second(pair));
  }

  boolean goes(int number) {
    return gone.contains(number);
  }

  /** Whether none of a pair goes. */
  boolean stays(long pair) {
    return !goes(Buckets.first(pair)) && !goes(Buckets.second(pair));
  }

  /** Whether a link ties a pair of two that stay. */
  boolean isTied(long pair) {
    return residents.tied(Buckets.first(pair), Buckets.second(pair));
  }

  /** Whether it means anything that a bucket proposes a pair: strangers in a band it does not. */
  boolean counts(Source source, long pair) {
    return source != Source.BAND
        || Bands.areFamiliar(
            print(Buckets.first(pair)).signature(), print(Buckets.second(pair)).signature());
  }

  /** Who is in a bucket once all came and went. */
  int[] after(Bucket bucket) {
    int[] after = new int[bucket.size()];
    int size = 0;
    for (int member : bucket.members()) {
      if (!goes(member)) {
        after[size++] = member;
      }
    }
    for (int newcomer : bucket.newcomers()) {
      after[size++] = newcomer;
    }
    return Arrays.copyOf(after, size);
  }

  /** All pairs that a bucket proposes when it has these members. */
  LongSet pairs(Bucket bucket, int[] members) {
    if (isCrowd(bucket.source(), members.length)) {
      return bucket.source() == Source.PHRASE
          ? new LongOpenHashSet()
          : crowded(bucket, members).pairs();
    }
    var pairs = new LongOpenHashSet();
    for (int i = 0; i < members.length; i++) {
      for (int j = i + 1; j < members.length; j++) {
        pairs.add(Buckets.pair(members[i], members[j]));
      }
    }
    return pairs;
  }

  /** Whether a bucket proposes a pair of its members once all came and went. */
  boolean proposes(Bucket bucket, long pair) {
    return isSmall(bucket)
        || (bucket.source() != Source.PHRASE
            && now(bucket).proposes(Buckets.first(pair), Buckets.second(pair)));
  }

  private boolean isSmall(Bucket bucket) {
    return bucket.now == null && !isCrowd(bucket.source(), sizeAfter(bucket));
  }

  private int sizeAfter(Bucket bucket) {
    if (bucket.sizeAfter < 0) {
      bucket.sizeAfter = gone.isEmpty() ? bucket.size() : after(bucket).length;
    }
    return bucket.sizeAfter;
  }

  /** Whether so many are too many for a bucket to propose all of their pairs. */
  boolean isCrowd(Source source, int members) {
    return members > rules.crowd(source);
  }

  /** A crowded bucket of bands or anchors once all came and went. */
  CrowdedBucket now(Bucket bucket) {
    CrowdedBucket now = bucket.now;
    if (now == null) {
      now = crowded(bucket, after(bucket));
      bucket.now = now;
    }
    return now;
  }

  /** A bucket of bands or anchors that is crowded with these members. */
  CrowdedBucket crowded(Bucket bucket, int[] members) {
    return rules.crowded(
        bucket.source(),
        bucket.turn(),
        members,
        (a, b) -> a == b ? 0 : residents.inOrder(a, b) ? -1 : 1,
        this::print);
  }

  /** A pair as numbers in the order of the run. */
  int[] ordered(long pair) {
    int one = Buckets.first(pair);
    int other = Buckets.second(pair);
    return residents.inOrder(one, other) ? new int[] {one, other} : new int[] {other, one};
  }
}
