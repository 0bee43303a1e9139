package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntComparator;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What {@link Crowds} makes of one bucket, asked for what matters: its hubs, one of its parts, or
 * whether it proposes a pair. Articles have their numbers, whatever these are. For one thread.
 */
final class CrowdedBucket {
  private static final IntArrayList EMPTY = new IntArrayList();

  private final int[] members;
  private final List<Fingerprint> inRow;
  private final Crowds crowds;
  private final int crowd;

  /** Places in the list, as the crowds want them. */
  private final int[] longest;

  private final IntSet hubs = new IntOpenHashSet();

  /** By what names a part the places of its members. */
  private final Int2ObjectOpenHashMap<IntArrayList> parts = new Int2ObjectOpenHashMap<>();

  /** By number the place. */
  private final Int2IntOpenHashMap places = new Int2IntOpenHashMap();

  private final int turn;

  /**
   * A bucket.
   *
   * @param members over the crowd
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
    this.members = members.clone();
    this.crowd = crowd;
    this.turn = turn;
    // Order decides among hubs of the same length, and nothing else: the longest may come first.
    IntArrays.mergeSort(
        this.members,
        (a, b) -> {
          int longer = Integer.compare(prints.apply(b).words(), prints.apply(a).words());
          return longer == 0 ? inOrder.compare(a, b) : longer;
        });
    inRow = Arrays.stream(this.members).mapToObj(prints).toList();
    crowds = new Crowds(inRow, crowd, hubs);
    int[] all = new int[inRow.size()];
    Arrays.setAll(all, i -> i);
    longest = crowds.longest(all, all.length);
    for (int hub : longest) {
      this.hubs.add(this.members[hub]);
    }
    for (int place : all) {
      parts
          .computeIfAbsent(Crowds.part(inRow.get(place), turn), key -> new IntArrayList())
          .add(place);
      places.put(this.members[place], place);
    }
  }

  /** Those with which all others are proposed. */
  IntSet hubs() {
    return hubs;
  }

  /** All pairs, by {@link Buckets#pair}. */
  LongSet pairs() {
    LongSet pairs = withHubs(members);
    parts.keySet().forEach(part -> pairs.addAll(pairs(part)));
    return pairs;
  }

  /** The pairs of some members with the hubs. */
  LongSet withHubs(int[] some) {
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
  LongSet pairs(int part) {
    LongSet found = new LongOpenHashSet();
    int[] within = parts.getOrDefault(part, EMPTY).toIntArray();
    crowds.proposePart(within, within.length, longest, found);
    LongSet pairs = new LongOpenHashSet();
    found.forEach(
        pair ->
            pairs.add(Buckets.pair(members[Buckets.first(pair)], members[Buckets.second(pair)])));
    return pairs;
  }

  /** Whether it proposes a pair of its members. */
  boolean proposes(int one, int other) {
    if (hubs.contains(one) || hubs.contains(other)) {
      return true;
    }
    int a = places.get(one);
    int b = places.get(other);
    int part = Crowds.part(inRow.get(a), turn);
    if (part != Crowds.part(inRow.get(b), turn)) {
      return false;
    }
    IntArrayList within = parts.get(part);
    if (within.size() > crowd) {
      for (int hub : crowds.longest(within.elements(), within.size())) {
        if (hub == a || hub == b) {
          return true;
        }
      }
      return false;
    }
    return crowds.isPair(a, b, longest);
  }
}
