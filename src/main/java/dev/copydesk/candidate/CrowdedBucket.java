package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntComparator;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * What {@link Crowds} makes of one bucket, asked for what matters: its hubs, one of its parts, or
 * whether it proposes a pair. Each member is looked at once, and put in no order: an addition asks
 * thousands of buckets with thousands of members for a part or two. Articles have their numbers,
 * whatever these are. For one thread.
 */
public final class CrowdedBucket {
  private static final int[] NOBODY = {};

  private final int[] members;
  private final IntComparator inOrder;
  private final IntFunction<Fingerprint> prints;
  private final int crowd;
  private final int hubs;
  private final int turn;

  /** What names the part of each member, in the members' order. */
  private final int[] names;

  private final IntSet longest;

  /** The fingerprints of the longest. */
  private final Fingerprint[] longestPrints;

  /** By its name the members of each part that was asked for. */
  private final Int2ObjectOpenHashMap<int[]> parts = new Int2ObjectOpenHashMap<>();

  /** The same for their longest. */
  private final Int2ObjectOpenHashMap<int[]> partHubs = new Int2ObjectOpenHashMap<>();

  /**
   * A bucket.
   *
   * @param members over the crowd; kept as they are
   * @param inOrder how the run orders them; asked of those only that have as many words
   * @param prints their fingerprints
   * @param crowd up to so many of a part give all pairs
   * @param hubs how many there are
   * @param turn see {@link Crowds#propose}
   */
  CrowdedBucket(
      int[] members,
      IntComparator inOrder,
      IntFunction<Fingerprint> prints,
      int crowd,
      int hubs,
      int turn) {
    this.members = members;
    this.inOrder = inOrder;
    this.prints = prints;
    this.crowd = crowd;
    this.hubs = hubs;
    this.turn = turn;
    this.names = Arrays.stream(members).map(m -> Crowds.part(prints.apply(m), turn)).toArray();
    int[] first = longest(members);
    this.longest = new IntOpenHashSet(first);
    this.longestPrints = Arrays.stream(first).mapToObj(prints).toArray(Fingerprint[]::new);
  }

  /** Those with most words; of equal ones those that come first in the run. */
  private int[] longest(int[] some) {
    return Crowds.longest(some, some.length, hubs, this::longestFirst);
  }

  private int longestFirst(int one, int other) {
    int longer = Integer.compare(prints.apply(other).words(), prints.apply(one).words());
    return longer == 0 ? inOrder.compare(one, other) : longer;
  }

  /** Those with which all others are proposed. */
  public IntSet hubs() {
    return longest;
  }

  /** All pairs, by {@link Buckets#pair}. */
  public LongSet pairs() {
    LongSet pairs = withHubs(members);
    Int2ObjectOpenHashMap<IntArrayList> all = new Int2ObjectOpenHashMap<>();
    for (int i = 0; i < members.length; i++) {
      all.computeIfAbsent(names[i], key -> new IntArrayList()).add(members[i]);
    }
    all.values().forEach(part -> pairs.addAll(within(part.toIntArray())));
    return pairs;
  }

  /** The pairs of some members with the hubs. */
  public LongSet withHubs(int[] some) {
    return pairs(some, longest.toIntArray());
  }

  private static LongSet pairs(int[] some, int[] hubs) {
    LongSet pairs = new LongOpenHashSet();
    for (int one : some) {
      for (int hub : hubs) {
        if (hub != one) {
          pairs.add(Buckets.pair(hub, one));
        }
      }
    }
    return pairs;
  }

  /**
   * The pairs within a part, but for those with hubs of the bucket that are pairs for that alone.
   */
  public LongSet pairs(int part) {
    return within(part(part));
  }

  private LongSet within(int[] part) {
    if (part.length > crowd) {
      return pairs(part, longest(part));
    }
    LongSet pairs = new LongOpenHashSet();
    for (int i = 0; i < part.length; i++) {
      for (int j = i + 1; j < part.length; j++) {
        if (isPair(part[i], part[j])) {
          pairs.add(Buckets.pair(part[i], part[j]));
        }
      }
    }
    return pairs;
  }

  private boolean isPair(int one, int other) {
    return Crowds.isPair(prints.apply(one), prints.apply(other), longestPrints);
  }

  private int[] part(int name) {
    int[] known = parts.getOrDefault(name, NOBODY);
    if (known.length == 0) {
      var found = new IntArrayList();
      for (int i = 0; i < members.length; i++) {
        if (names[i] == name) {
          found.add(members[i]);
        }
      }
      known = found.toIntArray();
      parts.put(name, known);
    }
    return known;
  }

  /** Whether it proposes a pair of its members. */
  public boolean proposes(int one, int other) {
    if (longest.contains(one) || longest.contains(other)) {
      return true;
    }
    int name = Crowds.part(prints.apply(one), turn);
    if (name != Crowds.part(prints.apply(other), turn)) {
      return false;
    }
    if (part(name).length > crowd) {
      return Arrays.stream(hubs(name)).anyMatch(hub -> hub == one || hub == other);
    }
    return isPair(one, other);
  }

  /** The longest of a part. */
  private int[] hubs(int name) {
    int[] known = partHubs.get(name);
    if (known == null) {
      known = longest(part(name));
      partHubs.put(name, known);
    }
    return known;
  }
}
