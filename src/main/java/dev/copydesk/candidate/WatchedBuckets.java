package dev.copydesk.candidate;

import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
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

  /** The buckets that both are in are watched. */
  void watchShared(Fingerprint one, Fingerprint other) {
    var keys = new LongOpenHashSet();
    rules.buckets(one, (source, turn, key) -> keys.add(key(source, turn, key)));
    rules.buckets(
        other,
        (source, turn, key) -> {
          if (keys.contains(key(source, turn, key))) {
            watch(source, turn, key);
          }
        });
  }

  /** Fills the buckets with the articles that were there before. */
  void fill(Newcomers.Residents residents) {
    filter = new long[Math.max(1, Integer.highestOneBit(buckets.size() * FILTER / Long.SIZE) * 2)];
    numbers.keySet().forEach(key -> filter[word(key)] |= bit(key));
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
          Bucket bucket = find(key(source, turn, key));
          if (bucket != null && !isLast(side.apply(bucket), number)) {
            side.apply(bucket).add(number);
          }
        });
  }

  private static boolean isLast(IntArrayList articles, int number) {
    return !articles.isEmpty() && articles.getInt(articles.size() - 1) == number;
  }

  void forEach(Consumer<Bucket> to) {
    buckets.forEach(to);
  }

  private @Nullable Bucket find(long key) {
    if ((filter[word(key)] & bit(key)) == 0) {
      return null;
    }
    int number = numbers.get(key);
    return number == NONE ? null : buckets.get(number);
  }

  private int word(long key) {
    return (int) (mixed(key) >>> 32) & (filter.length - 1);
  }

  private static long bit(long key) {
    return 1L << mixed(key);
  }

  private static long mixed(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  /** All that tells a bucket from the others. */
  private static long key(Source source, int turn, int key) {
    return Buckets.pack(source.ordinal() << 16 | turn, key);
  }
}
