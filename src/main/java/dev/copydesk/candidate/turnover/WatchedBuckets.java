package dev.copydesk.candidate.turnover;

import dev.copydesk.candidate.BucketRules;
import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.Buckets;
import dev.copydesk.candidate.CrowdedBucket;
import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Some buckets with their members, found in one pass over all articles. A filter of a few bits a
 * bucket turns nearly all other keys away, so that the pass costs a few nanoseconds a key. Memory
 * grows with the buckets that are watched.
 */
final class WatchedBuckets {
  /** Bits of the filter for each bucket: one key in sixteen that is not watched gets through. */
  private static final int FILTER = 16;

  private static final int NONE = -1;

  private final BucketRules rules;
  private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
  private final List<Bucket> buckets = new ArrayList<>();
  private long[] filter = {};

  WatchedBuckets(BucketRules rules) {
    this.rules = rules;
    numbers.defaultReturnValue(NONE);
  }

  /** A bucket. */
  static final class Bucket {
    private final Source source;
    private final int turn;
    private int[] members = {};
    private final IntArrayList newcomers = new IntArrayList();

    /** Pairs of its members that it is asked for. */
    final LongArrayList asked = new LongArrayList(0);

    /** What it proposes once all came and went, where it is crowded then; null until asked for. */
    @Nullable CrowdedBucket now;

    /** How many are in it once all came and went; negative until asked for. */
    int sizeAfter = -1;

    private Bucket(Source source, int turn) {
      this.source = source;
      this.turn = turn;
    }

    Source source() {
      return source;
    }

    int turn() {
      return turn;
    }

    /** How many are in it, those that go too. */
    int size() {
      return members.length + newcomers.size();
    }

    int[] members() {
      return members;
    }

    int[] newcomers() {
      return newcomers.toIntArray();
    }
  }

  /** The buckets of an article are watched. */
  void watch(Fingerprint print) {
    rules.buckets(print, this::watch);
  }

  private void watch(Source source, int turn, int key) {
    if (numbers.putIfAbsent(key(source, turn, key), buckets.size()) == NONE) {
      buckets.add(new Bucket(source, turn));
    }
  }

  /**
   * The buckets that both are in are watched.
   *
   * @param to takes each of them
   */
  void watchShared(Fingerprint one, Fingerprint other, Consumer<Bucket> to) {
    rules.isFoundInShared(
        one,
        other,
        (source, turn, key) -> {
          watch(source, turn, key);
          to.accept(buckets.get(numbers.get(key(source, turn, key))));
          return false;
        });
  }

  /** Whether one of those watched buckets that both are in is as it is wanted. */
  boolean anyShared(Fingerprint one, Fingerprint other, Predicate<Bucket> wanted) {
    return rules.isFoundInShared(
        one,
        other,
        (source, turn, key) -> {
          int number = numbers.get(key(source, turn, key));
          return number != NONE && wanted.test(buckets.get(number));
        });
  }

  /** Fills the buckets with the articles that were there before. */
  void fill(Newcomers.Residents residents) {
    filter = new long[Math.max(1, Integer.highestOneBit(buckets.size() * FILTER / Long.SIZE) * 2)];
    for (long key : numbers.keySet()) {
      filter[word(mixed(key))] |= 1L << mixed(key);
    }
    var met = new LongArrayList();
    residents.forEach(
        (number, print) -> forEachOf(print, bucket -> met.add(Buckets.pack(bucket, number))));
    part(met);
  }

  /**
   * Gives each bucket its members. They were written down in one row as they came: to look every
   * time for the bucket and the end of its list would miss the cache each time.
   *
   * @param met buckets with an article each
   */
  private void part(LongArrayList met) {
    int[] sizes = new int[buckets.size()];
    for (int i = 0; i < met.size(); i++) {
      sizes[Buckets.first(met.getLong(i))]++;
    }
    int[][] members = new int[buckets.size()][];
    for (int bucket = 0; bucket < members.length; bucket++) {
      members[bucket] = new int[sizes[bucket]];
      sizes[bucket] = 0;
      buckets.get(bucket).members = members[bucket];
    }
    for (int i = 0; i < met.size(); i++) {
      int bucket = Buckets.first(met.getLong(i));
      members[bucket][sizes[bucket]++] = Buckets.second(met.getLong(i));
    }
  }

  /** Puts a newcomer into those of its buckets that are watched. */
  void enter(int number, Fingerprint print) {
    forEachOf(print, bucket -> buckets.get(bucket).newcomers.add(number));
  }

  /** Shows the numbers of those buckets of an article that are watched, each once. */
  private void forEachOf(Fingerprint print, IntConsumer to) {
    rules.buckets(
        print,
        (source, turn, key) -> {
          long whole = key(source, turn, key);
          long mixed = mixed(whole);
          if ((filter[word(mixed)] & 1L << mixed) != 0) {
            int known = numbers.get(whole);
            if (known != NONE) {
              to.accept(known);
            }
          }
        });
  }

  void forEach(Consumer<Bucket> to) {
    buckets.forEach(to);
  }

  private int word(long mixed) {
    return (int) (mixed >>> 32) & (filter.length - 1);
  }

  private static long mixed(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  /** All that tells a bucket from the others. */
  private static long key(Source source, int turn, int key) {
    return Buckets.pack(source.ordinal() << 16 | turn, key);
  }
}
