package dev.copydesk.candidate;

import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.WatchedBuckets.Bucket;
import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What {@link CandidateFinder} would propose otherwise once articles come and go, found by looking
 * at their buckets alone. For one thread, once.
 *
 * <p>It is the finder's answer by construction. What a bucket proposes depends on its members
 * alone, so a pair can come up or lapse only in a bucket that somebody enters or leaves. Each of
 * those is asked for its pairs before and after, and a pair of two that stay, for which the answers
 * differ, is asked of all its buckets.
 */
public final class Newcomers {
  /** A reason is the sum of these: a band or several, an anchor or several, each phrase. */
  private static final int BAND = 1;

  private static final int ANCHOR = 2;
  private static final int PHRASE = 4;

  private final BucketRules rules;
  private final Residents residents;
  private final Map<Integer, Fingerprint> come;
  private final IntSet gone;

  /** For each pair with a newcomer, who proposes it. */
  private final Long2IntOpenHashMap reasons = new Long2IntOpenHashMap();

  /** The articles that were there before, those that go too. */
  public interface Residents {
    /** Shows each of them. */
    void forEach(Visitor to);

    /** The fingerprint of one. */
    Fingerprint print(int number);

    /** Whether two of them, or newcomers, stand in this order in the run. */
    boolean inOrder(int one, int other);

    /** Whether two that stay are tied by a link. */
    boolean tied(int one, int other);
  }

  /** Takes articles. */
  public interface Visitor {
    /** One of them. */
    void article(int number, Fingerprint print);
  }

  /**
   * What differs.
   *
   * @param proposed pairs to look at, as numbers in the order of the run; of two that stay only
   *     those that no link ties
   * @param lapsed pairs that a link ties and that would not be proposed any more
   */
  public record Found(List<int[]> proposed, List<int[]> lapsed) {}

  private Newcomers(
      BucketRules rules, Residents residents, Map<Integer, Fingerprint> come, IntSet gone) {
    this.rules = rules;
    this.residents = residents;
    this.come = come;
    this.gone = gone;
  }

  /**
   * Finds out.
   *
   * @param settings how generously pairs are proposed
   * @param residents those that were there before
   * @param come the newcomers by their numbers, which no resident has
   * @param gone residents that go
   */
  public static Found find(
      CandidateSettings settings,
      Residents residents,
      Map<Integer, Fingerprint> come,
      IntSet gone) {
    return new Newcomers(new BucketRules(settings), residents, come, gone).found();
  }

  private Found found() {
    var touched = new WatchedBuckets(rules);
    come.forEach((number, print) -> touched.watch(print));
    gone.forEach(number -> touched.watch(residents.print(number)));
    touched.fill(residents);
    come.forEach(touched::enter);
    var doubtful = new Doubtful(new LongOpenHashSet(), new LongOpenHashSet());
    touched.forEach(bucket -> ask(bucket, doubtful));
    var proposed = new LongOpenHashSet();
    reasons.forEach(
        (pair, reason) -> {
          if (stands(pair, reason)) {
            proposed.add(pair);
          }
        });
    var lapsed = new LongOpenHashSet();
    settle(doubtful, proposed, lapsed);
    return new Found(ordered(proposed), ordered(lapsed));
  }

  /**
   * Pairs of two that stay, for which a bucket gives another answer than before.
   *
   * @param up those that it proposes now
   * @param down those that it proposes no more
   */
  private record Doubtful(LongSet up, LongSet down) {}

  private void ask(Bucket bucket, Doubtful doubtful) {
    int[] before = bucket.members();
    int[] after = after(bucket);
    if (Math.max(before.length, after.length) <= rules.crowd(bucket.source())) {
      for (int newcomer : bucket.newcomers()) {
        for (int other : after) {
          if (other != newcomer) {
            reason(bucket.source(), newcomer, other);
          }
        }
      }
      return;
    }
    LongSet was = pairs(bucket, before);
    LongSet is = pairs(bucket, after);
    for (long pair : is) {
      if (isNew(pair)) {
        reason(bucket.source(), Buckets.first(pair), Buckets.second(pair));
      } else if (!was.contains(pair)) {
        doubtful.up.add(pair);
      }
    }
    for (long pair : was) {
      boolean stays = !gone.contains(Buckets.first(pair)) && !gone.contains(Buckets.second(pair));
      if (stays && !is.contains(pair)) {
        doubtful.down.add(pair);
      }
    }
  }

  private boolean isNew(long pair) {
    return come.containsKey(Buckets.first(pair)) || come.containsKey(Buckets.second(pair));
  }

  /** Counts a reason; each pair once a bucket, although it is met from both of its newcomers. */
  private void reason(Source source, int newcomer, int other) {
    if (come.containsKey(other) && other < newcomer) {
      return;
    }
    add(source, Buckets.pair(newcomer, other), reasons);
  }

  private static void add(Source source, long pair, Long2IntOpenHashMap to) {
    int reason = to.get(pair);
    to.put(
        pair,
        switch (source) {
          case BAND -> reason | BAND;
          case ANCHOR -> reason | ANCHOR;
          case PHRASE -> reason + PHRASE;
        });
  }

  private boolean stands(long pair, int reason) {
    return rules.stands(
        (reason & BAND) != 0,
        (reason & ANCHOR) != 0,
        reason / PHRASE,
        print(Buckets.first(pair)),
        print(Buckets.second(pair)));
  }

  private Fingerprint print(int number) {
    Fingerprint newcomer = come.get(number);
    return newcomer == null ? residents.print(number) : newcomer;
  }

  private int[] after(Bucket bucket) {
    int[] after = new int[bucket.members().length + bucket.newcomers().length];
    int size = 0;
    for (int member : bucket.members()) {
      if (!gone.contains(member)) {
        after[size++] = member;
      }
    }
    for (int newcomer : bucket.newcomers()) {
      after[size++] = newcomer;
    }
    return Arrays.copyOf(after, size);
  }

  private LongSet pairs(Bucket bucket, int[] members) {
    var pairs = new LongOpenHashSet();
    if (members.length > rules.crowd(bucket.source())) {
      int[] inOrder = inOrder(members);
      List<Fingerprint> prints = Arrays.stream(inOrder).mapToObj(this::print).toList();
      rules
          .crowded(bucket.source(), bucket.turn(), prints)
          .forEach(pair -> pairs.add(Buckets.pair(inOrder[pair.a()], inOrder[pair.b()])));
      return pairs;
    }
    for (int i = 0; i < members.length; i++) {
      for (int j = i + 1; j < members.length; j++) {
        pairs.add(Buckets.pair(members[i], members[j]));
      }
    }
    return pairs;
  }

  private int[] inOrder(int[] members) {
    int[] sorted = members.clone();
    IntArrays.mergeSort(sorted, (a, b) -> a == b ? 0 : residents.inOrder(a, b) ? -1 : 1);
    return sorted;
  }

  /** Asks all buckets of the doubtful pairs for which the answer matters. */
  private void settle(Doubtful doubtful, LongSet proposed, LongSet lapsed) {
    var asked = new LongOpenHashSet();
    doubtful.up.forEach(
        pair -> {
          if (!residents.tied(Buckets.first(pair), Buckets.second(pair))) {
            asked.add(pair);
          }
        });
    var tied = new LongOpenHashSet();
    doubtful.down.forEach(
        pair -> {
          if (residents.tied(Buckets.first(pair), Buckets.second(pair))) {
            tied.add(pair);
          }
        });
    asked.addAll(tied);
    if (asked.isEmpty()) {
      return;
    }
    var shared = new WatchedBuckets(rules);
    asked.forEach(
        pair -> shared.watchShared(print(Buckets.first(pair)), print(Buckets.second(pair))));
    shared.fill(residents);
    come.forEach(shared::enter);
    var reasonsNow = new Long2IntOpenHashMap();
    shared.forEach(bucket -> count(bucket, asked, reasonsNow));
    for (long pair : asked) {
      boolean stands = stands(pair, reasonsNow.get(pair));
      if (tied.contains(pair) && !stands) {
        lapsed.add(pair);
      } else if (!tied.contains(pair) && stands) {
        proposed.add(pair);
      }
    }
  }

  private void count(Bucket bucket, LongSet asked, Long2IntOpenHashMap reasonsNow) {
    for (long pair : pairs(bucket, after(bucket))) {
      if (asked.contains(pair)) {
        add(bucket.source(), pair, reasonsNow);
      }
    }
  }

  private List<int[]> ordered(LongSet pairs) {
    return pairs
        .longStream()
        .sorted()
        .mapToObj(
            pair -> {
              int one = Buckets.first(pair);
              int other = Buckets.second(pair);
              return residents.inOrder(one, other)
                  ? new int[] {one, other}
                  : new int[] {other, one};
            })
        .toList();
  }
}
