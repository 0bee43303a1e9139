package dev.copydesk.candidate;

import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.WatchedBuckets.Bucket;
import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
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
  private final Int2ObjectMap<Fingerprint> come;
  private final IntSet gone;

  /** The buckets that somebody enters or leaves. */
  private final WatchedBuckets touched;

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
    this.come = new Int2ObjectOpenHashMap<>(come);
    this.gone = gone;
    this.touched = new WatchedBuckets(rules);
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
    come.forEach((number, print) -> touched.watch(print));
    gone.forEach(number -> touched.watch(residents.print(number)));
    touched.fill(residents);
    come.forEach(touched::enter);
    var doubtful =
        new Doubtful(new LongOpenHashSet(), new LongOpenHashSet(), new LongOpenHashSet());
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
   * @param up those that it proposes now, by one of their phrases
   * @param down those that it proposes no more
   * @param sure those that it proposes now, and that stand by that alone
   */
  private record Doubtful(LongSet up, LongSet down, LongSet sure) {}

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
    if (!staysCrowded(bucket, before, after, doubtful)) {
      compare(bucket.source(), pairs(bucket, before), pairs(bucket, after), doubtful);
    }
  }

  /**
   * Asks a bucket that was crowded, is, and has the hubs that it had: then only parts that somebody
   * enters or leaves may give other pairs.
   *
   * @return whether it is such a bucket; else nothing was asked
   */
  private boolean staysCrowded(Bucket bucket, int[] before, int[] after, Doubtful doubtful) {
    if (bucket.source() == Source.PHRASE
        || Math.min(before.length, after.length) <= rules.crowd(bucket.source())) {
      return false;
    }
    CrowdedBucket was = crowded(bucket, before);
    CrowdedBucket is = now(bucket);
    if (!was.hubs().equals(is.hubs())) {
      return false;
    }
    var parts = new IntOpenHashSet();
    for (int newcomer : bucket.newcomers()) {
      parts.add(Crowds.part(print(newcomer), bucket.turn()));
    }
    for (int member : before) {
      if (gone.contains(member)) {
        parts.add(Crowds.part(print(member), bucket.turn()));
      }
    }
    LongSet now = is.withHubs(bucket.newcomers());
    LongSet then = new LongOpenHashSet();
    for (int part : parts) {
      now.addAll(is.pairs(part));
      then.addAll(was.pairs(part));
    }
    now.removeIf(pair -> !isNew(pair) && isWithHub(pair, was.hubs()));
    then.removeIf(pair -> isWithHub(pair, was.hubs()));
    compare(bucket.source(), then, now, doubtful);
    return true;
  }

  private static boolean isWithHub(long pair, IntSet hubs) {
    return hubs.contains(Buckets.first(pair)) || hubs.contains(Buckets.second(pair));
  }

  private void compare(Source source, LongSet was, LongSet is, Doubtful doubtful) {
    for (long pair : is) {
      if (isNew(pair)) {
        reason(source, Buckets.first(pair), Buckets.second(pair));
      } else if (!was.contains(pair)) {
        comesUp(source, pair, doubtful);
      }
    }
    for (long pair : was) {
      boolean stays = !gone.contains(Buckets.first(pair)) && !gone.contains(Buckets.second(pair));
      if (stays && !is.contains(pair) && counts(source, pair)) {
        doubtful.down.add(pair);
      }
    }
  }

  private void comesUp(Source source, long pair, Doubtful doubtful) {
    if (source == Source.PHRASE) {
      doubtful.up.add(pair);
    } else if (counts(source, pair)) {
      doubtful.sure.add(pair);
    }
  }

  /** Whether it means anything that a bucket proposes a pair: strangers in a band it does not. */
  private boolean counts(Source source, long pair) {
    return source != Source.BAND
        || Bands.areFamiliar(
            print(Buckets.first(pair)).signature(), print(Buckets.second(pair)).signature());
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
    if (members.length > rules.crowd(bucket.source())) {
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

  private CrowdedBucket crowded(Bucket bucket, int[] members) {
    return rules.crowded(
        bucket.source(),
        bucket.turn(),
        members,
        (a, b) -> a == b ? 0 : residents.inOrder(a, b) ? -1 : 1,
        this::print);
  }

  /** Asks all buckets of the doubtful pairs for which the answer matters. */
  private void settle(Doubtful doubtful, LongSet proposed, LongSet lapsed) {
    for (long pair : doubtful.sure) {
      if (!residents.tied(Buckets.first(pair), Buckets.second(pair))) {
        proposed.add(pair);
      }
    }
    var asked = new LongOpenHashSet();
    for (long pair : doubtful.up) {
      if (!doubtful.sure.contains(pair)
          && !residents.tied(Buckets.first(pair), Buckets.second(pair))) {
        asked.add(pair);
      }
    }
    doubtful.down.removeAll(doubtful.sure);
    var tied = new LongOpenHashSet();
    for (long pair : doubtful.down) {
      if (!standsHere(pair) && residents.tied(Buckets.first(pair), Buckets.second(pair))) {
        tied.add(pair);
      }
    }
    asked.addAll(tied);
    if (asked.isEmpty()) {
      return;
    }
    var shared = new WatchedBuckets(rules);
    for (long pair : asked) {
      shared.watchShared(
          print(Buckets.first(pair)),
          print(Buckets.second(pair)),
          bucket -> bucket.asked.add(pair));
    }
    shared.fill(residents);
    come.forEach(shared::enter);
    var reasonsNow = new Long2IntOpenHashMap();
    shared.forEach(bucket -> count(bucket, reasonsNow));
    for (long pair : asked) {
      boolean stands = stands(pair, reasonsNow.get(pair));
      if (tied.contains(pair) && !stands) {
        lapsed.add(pair);
      } else if (!tied.contains(pair) && stands) {
        proposed.add(pair);
      }
    }
  }

  /** Whether one of the buckets at hand is enough for a pair to stand; most often one is. */
  private boolean standsHere(long pair) {
    return touched.anyShared(
        print(Buckets.first(pair)), print(Buckets.second(pair)), bucket -> isEnough(bucket, pair));
  }

  private boolean isEnough(Bucket bucket, long pair) {
    return bucket.source() != Source.PHRASE
        && counts(bucket.source(), pair)
        && proposes(bucket, pair);
  }

  /** Whether a bucket proposes a pair of its members once all came and went. */
  private boolean proposes(Bucket bucket, long pair) {
    return isSmall(bucket)
        || (bucket.source() != Source.PHRASE
            && now(bucket).proposes(Buckets.first(pair), Buckets.second(pair)));
  }

  private boolean isSmall(Bucket bucket) {
    return bucket.now == null && sizeAfter(bucket) <= rules.crowd(bucket.source());
  }

  private int sizeAfter(Bucket bucket) {
    if (bucket.sizeAfter < 0) {
      bucket.sizeAfter = gone.isEmpty() ? bucket.size() : after(bucket).length;
    }
    return bucket.sizeAfter;
  }

  private CrowdedBucket now(Bucket bucket) {
    CrowdedBucket now = bucket.now;
    if (now == null) {
      now = crowded(bucket, after(bucket));
      bucket.now = now;
    }
    return now;
  }

  /** Counts the pairs that are asked of a bucket and that it proposes. */
  private void count(Bucket bucket, Long2IntOpenHashMap reasonsNow) {
    for (long pair : bucket.asked) {
      if (proposes(bucket, pair)) {
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
