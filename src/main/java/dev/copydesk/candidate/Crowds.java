package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.IntComparator;
import it.unimi.dsi.fastutil.longs.LongCollection;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a bucket into pairs. A small bucket gives all its pairs. A crowded one (ten thousand
 * identical failed scrapes, a market report that a template writes every hour) would give the
 * square of its size; of it are proposed
 *
 * <ul>
 *   <li>everyone with the bucket's hubs, its longest articles, because a group of copies hangs on
 *       its fullest member and not on the tie between any two;
 *   <li>the true copies within the crowd: the bucket is parted once more by a run of signature
 *       values, as an LSH forest does (Bawa, Condie and Ganesan 2005), and who shares a part and
 *       {@value #ALIKE} of all values is a pair, unless both are as much alike one of the hubs.
 * </ul>
 *
 * <p>What a bucket gives depends on the fingerprints of its members and their order in the run
 * alone, never on another bucket. Memory and time are linear in the size of a crowded bucket.
 */
public final class Crowds {
  /**
   * Signature values that name a part. Two copies of Jaccard similarity .8 agree in all of them
   * with .17, and so in one of 64 turns all but always; two siblings of a template that share half
   * of their shingles with .004.
   */
  private static final int PART_VALUES = 8;

  /** The share of equal values from which on two of a crowd are taken for copies, 0 to 1. */
  private static final double ALIKE = .75;

  private final List<Fingerprint> fingerprints;
  private final int crowd;
  private final int hubs;

  /**
   * For buckets of these articles.
   *
   * @param crowd members of a bucket of which all pairs are proposed
   * @param hubs members of a larger one that are proposed with all others
   */
  Crowds(List<Fingerprint> fingerprints, int crowd, int hubs) {
    this.fingerprints = fingerprints;
    this.crowd = crowd;
    this.hubs = hubs;
  }

  /**
   * Adds the pairs of a bucket.
   *
   * @param members ascending
   * @param size how many of them count
   * @param turn the signature value from which on a crowd is parted; another one for each band, so
   *     that chance parts no pair everywhere
   * @param pairs takes the pairs, some perhaps more than once
   */
  void propose(int[] members, int size, int turn, LongCollection pairs) {
    if (size <= crowd) {
      proposeAll(members, size, pairs);
      return;
    }
    Fingerprint[] longest =
        Arrays.stream(proposeWithHubs(members, size, pairs))
            .mapToObj(fingerprints::get)
            .toArray(Fingerprint[]::new);
    var parts = new Buckets();
    for (int i = 0; i < size; i++) {
      parts.add(part(members[i], turn), members[i]);
    }
    parts.drain((part, partSize) -> proposePart(part, partSize, longest, pairs));
  }

  private static void proposeAll(int[] members, int size, LongCollection pairs) {
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        pairs.add(Buckets.pack(members[i], members[j]));
      }
    }
  }

  private int[] proposeWithHubs(int[] members, int size, LongCollection pairs) {
    int[] longest = longest(members, size);
    for (int i = 0; i < size; i++) {
      for (int hub : longest) {
        if (hub != members[i]) {
          pairs.add(Buckets.pack(Math.min(hub, members[i]), Math.max(hub, members[i])));
        }
      }
    }
    return longest;
  }

  /** Adds the pairs of a part of a crowd whose hubs are the longest. */
  private void proposePart(int[] part, int size, Fingerprint[] longest, LongCollection pairs) {
    if (size > crowd) {
      proposeWithHubs(part, size, pairs);
      return;
    }
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (isPair(fingerprints.get(part[i]), fingerprints.get(part[j]), longest)) {
          pairs.add(Buckets.pack(part[i], part[j]));
        }
      }
    }
  }

  /**
   * Whether two of a small part are proposed.
   *
   * @param longest the hubs of the bucket
   */
  static boolean isPair(Fingerprint a, Fingerprint b, Fingerprint[] longest) {
    return alike(a, b) && Arrays.stream(longest).noneMatch(hub -> alike(a, hub) && alike(b, hub));
  }

  private static boolean alike(Fingerprint a, Fingerprint b) {
    int[] values = a.signature();
    return Bands.agreements(values, b.signature()) >= ALIKE * values.length;
  }

  private int part(int article, int turn) {
    return part(fingerprints.get(article), turn);
  }

  /** What names the part of a crowd that an article is in, or would be in. */
  public static int part(Fingerprint print, int turn) {
    int[] values = print.signature();
    int key = 0;
    for (int i = 0; i < PART_VALUES; i++) {
      key = key * 31 + values[(turn + i) % values.length];
    }
    return key;
  }

  /** The hubs: the members with most words, of equal ones the first. */
  private int[] longest(int[] members, int size) {
    return longest(members, size, hubs, (a, b) -> Integer.compare(words(b), words(a)));
  }

  /**
   * The hubs of a crowd.
   *
   * @param size how many of the members count
   * @param hubs how many there are at most
   * @param order the longer one first; of those that it finds equal, the first member comes first
   */
  static int[] longest(int[] members, int size, int hubs, IntComparator order) {
    int[] longest = new int[Math.min(size, hubs)];
    int found = 0;
    for (int i = 0; i < size; i++) {
      int at = found;
      while (at > 0 && order.compare(members[i], longest[at - 1]) < 0) {
        at--;
      }
      if (at < longest.length) {
        found = Math.min(found + 1, longest.length);
        System.arraycopy(longest, at, longest, at + 1, found - at - 1);
        longest[at] = members[i];
      }
    }
    return longest;
  }

  private int words(int article) {
    return fingerprints.get(article).words();
  }
}
