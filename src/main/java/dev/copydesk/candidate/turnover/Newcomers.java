package dev.copydesk.candidate.turnover;

import dev.copydesk.candidate.BucketRules;
import dev.copydesk.candidate.BucketRules.Source;
import dev.copydesk.candidate.Buckets;
import dev.copydesk.candidate.CandidateFinder;
import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.candidate.CrowdedBucket;
import dev.copydesk.candidate.Crowds;
import dev.copydesk.candidate.turnover.WatchedBuckets.Bucket;
import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
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
  private final Turnover turnover;

  /** Who proposes the pairs with a newcomer. */
  private final Reasons reasons;

  /** The other pairs for which an answer has changed. */
  private final Doubts doubts;

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

  private Newcomers(BucketRules rules, Turnover turnover) {
    this.turnover = turnover;
    this.reasons = new Reasons(rules, turnover);
    this.doubts = new Doubts(rules, turnover);
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
    var rules = new BucketRules(settings);
    return new Newcomers(rules, new Turnover(rules, residents, come, gone)).found();
  }

  private Found found() {
    WatchedBuckets touched = turnover.touched();
    touched.forEach(this::ask);
    var proposed = new LongOpenHashSet();
    reasons.forEachStanding(proposed::add);
    var lapsed = new LongOpenHashSet();
    doubts.settle(touched, proposed, lapsed);
    return new Found(ordered(proposed), ordered(lapsed));
  }

  private void ask(Bucket bucket) {
    int[] before = bucket.members();
    int[] after = turnover.after(bucket);
    if (!turnover.isCrowd(bucket.source(), Math.max(before.length, after.length))) {
      meet(bucket, after);
    } else if (!staysCrowded(bucket, before, after)) {
      compare(bucket.source(), turnover.pairs(bucket, before), turnover.pairs(bucket, after));
    }
  }

  /** All pairs with a newcomer, each once, although it is met from both of two newcomers. */
  private void meet(Bucket bucket, int[] after) {
    for (int newcomer : bucket.newcomers()) {
      for (int other : after) {
        if (other > newcomer || (other < newcomer && !turnover.isNew(other))) {
          reasons.add(bucket.source(), Buckets.pair(newcomer, other));
        }
      }
    }
  }

  /**
   * Asks a bucket that was crowded, is, and has the hubs that it had: then only parts that somebody
   * enters or leaves may give other pairs.
   *
   * @return whether it is such a bucket; else nothing was asked
   */
  private boolean staysCrowded(Bucket bucket, int[] before, int[] after) {
    if (bucket.source() == Source.PHRASE
        || !turnover.isCrowd(bucket.source(), Math.min(before.length, after.length))) {
      return false;
    }
    CrowdedBucket was = turnover.crowded(bucket, before);
    CrowdedBucket is = turnover.now(bucket);
    if (!was.hubs().equals(is.hubs())) {
      return false;
    }
    LongSet now = is.withHubs(bucket.newcomers());
    LongSet then = new LongOpenHashSet();
    for (int part : changedParts(bucket)) {
      now.addAll(is.pairs(part));
      then.addAll(was.pairs(part));
    }
    now.removeIf(pair -> !turnover.isNew(pair) && isWithHub(pair, was.hubs()));
    then.removeIf(pair -> isWithHub(pair, was.hubs()));
    compare(bucket.source(), then, now);
    return true;
  }

  private IntSet changedParts(Bucket bucket) {
    var parts = new IntOpenHashSet();
    for (int newcomer : bucket.newcomers()) {
      parts.add(Crowds.part(turnover.print(newcomer), bucket.turn()));
    }
    for (int member : bucket.members()) {
      if (turnover.goes(member)) {
        parts.add(Crowds.part(turnover.print(member), bucket.turn()));
      }
    }
    return parts;
  }

  private static boolean isWithHub(long pair, IntSet hubs) {
    return hubs.contains(Buckets.first(pair)) || hubs.contains(Buckets.second(pair));
  }

  private void compare(Source source, LongSet was, LongSet is) {
    for (long pair : is) {
      if (turnover.isNew(pair)) {
        reasons.add(source, pair);
      } else if (!was.contains(pair)) {
        doubts.comesUp(source, pair);
      }
    }
    for (long pair : was) {
      if (turnover.stays(pair) && !is.contains(pair)) {
        doubts.goesDown(source, pair);
      }
    }
  }

  private List<int[]> ordered(LongSet pairs) {
    return pairs.longStream().sorted().mapToObj(turnover::ordered).toList();
  }
}
