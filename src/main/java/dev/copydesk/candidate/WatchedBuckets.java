package dev.copydesk.candidate;

import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final IntArrayList members = new IntArrayList();
    private final IntArrayList newcomers = new IntArrayList();

    /** Pairs of its members that it is asked for. */
    final LongArrayList asked = new LongArrayList(0);

    /** What it proposes once all came and went, where it is crowded then; null until asked for. */
    @Nullable CrowdedBucket now;

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
      return members.size() + newcomers.size();
    }

    int[] members() {
      return members.toIntArray();
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
    rules.shared(one, other, this::watch);
    shared(one, other, to);
  }

  /** Shows those watched buckets that both are in. */
  void shared(Fingerprint one, Fingerprint other, Consumer<Bucket> to) {
    rules.shared(
        one,
        other,
        (source, turn, key) -> {
          int number = numbers.get(key(source, turn, key));
          if (number != NONE) {
            to.accept(buckets.get(number));
          }
        });
  }

  /** Fills the buckets with the articles that were there before. */
  void fill(Newcomers.Residents residents) {
    filter = new long[Math.max(1, Integer.highestOneBit(buckets.size() * FILTER / Long.SIZE) * 2)];
    for (long key : numbers.keySet()) {
      filter[word(mixed(key))] |= 1L << mixed(key);
    }
    residents.forEach((number, print) -> place(number, print, bucket -> bucket.members));
  }

  /** Puts a newcomer into those of its buckets that are watched. */
  void enter(int number, Fingerprint print) {
    place(number, print, bucket -> bucket.newcomers);
  }

  private void place(int number, Fingerprint print, Function<Bucket, IntArrayList> side) {
    rules.buckets(
        print,
        (source, turn, key) -> {
          long whole = key(source, turn, key);
          long mixed = mixed(whole);
          if ((filter[word(mixed)] & 1L << mixed) != 0) {
            place(number, whole, side);
          }
        });
  }

  private void place(int number, long key, Function<Bucket, IntArrayList> side) {
    int known = numbers.get(key);
    if (known != NONE) {
      IntArrayList articles = side.apply(buckets.get(known));
      if (!isLast(articles, number)) {
        articles.add(number);
      }
    }
  }

  private static boolean isLast(IntArrayList articles, int number) {
    return !articles.isEmpty() && articles.getInt(articles.size() - 1) == number;
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
