package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import it.unimi.dsi.fastutil.ints.IntComparator;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What {@link CandidateFinder} does, bucket by bucket, for those who cannot hold all fingerprints
 * at once: which buckets an article is in, which pairs a bucket proposes, and which of them stand.
 * The pairs that stand are the finder's. Immutable and safe to share between threads.
 */
public final class BucketRules {
  private final CandidateSettings settings;

  /**
   * Rules.
   *
   * @param settings how generously pairs are proposed
   */
  public BucketRules(CandidateSettings settings) {
    this.settings = settings;
  }

  /** What the articles of a bucket have in common. */
  public enum Source {
    /** A band of the signature. */
    BAND,
    /** An anchor. */
    ANCHOR,
    /** A phrase. */
    PHRASE
  }

  /** Takes the buckets of an article. */
  public interface Visitor {
    /**
     * A bucket that it is in.
     *
     * @param turn tells the bands apart, and how a crowd in the bucket is parted
     */
    void bucket(Source source, int turn, int key);
  }

  /** Names all buckets of an article, each once. */
  public void buckets(Fingerprint print, Visitor to) {
    int rows = settings.rows();
    for (int from = 0; from + rows <= print.signature().length; from += rows) {
      to.bucket(Source.BAND, from + rows, Bands.key(print.signature(), from, rows));
    }
    for (int anchor : print.anchors()) {
      to.bucket(Source.ANCHOR, 0, anchor);
    }
    if (settings.sharedPhrases() > 0) {
      for (int phrase : print.phrases()) {
        to.bucket(Source.PHRASE, 0, phrase);
      }
    }
  }

  /** Is shown buckets until one is what was looked for. */
  public interface Search {
    /** Whether a bucket is; see {@link Visitor#bucket}. */
    boolean isFound(Source source, int turn, int key);
  }

  /**
   * Shows the buckets that two articles are both in, each once.
   *
   * @return whether one was what was looked for; the others were not shown then
   */
  public boolean isFoundInShared(Fingerprint a, Fingerprint b, Search search) {
    int rows = settings.rows();
    int end = Math.min(a.signature().length, b.signature().length);
    for (int from = 0; from + rows <= end; from += rows) {
      int key = Bands.key(a.signature(), from, rows);
      if (key == Bands.key(b.signature(), from, rows)
          && search.isFound(Source.BAND, from + rows, key)) {
        return true;
      }
    }
    return isFoundInShared(Source.ANCHOR, a.anchors(), b.anchors(), search)
        || (settings.sharedPhrases() > 0
            && isFoundInShared(Source.PHRASE, a.phrases(), b.phrases(), search));
  }

  /** Both ascending. */
  private static boolean isFoundInShared(Source source, int[] a, int[] b, Search search) {
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j] && search.isFound(source, 0, a[i])) {
        return true;
      }
      int next = Integer.compare(a[i], b[j]);
      i += next <= 0 ? 1 : 0;
      j += next >= 0 ? 1 : 0;
    }
    return false;
  }

  /** Up to so many articles, a bucket proposes all its pairs, whatever they are. */
  public int crowd(Source source) {
    return switch (source) {
      case BAND -> settings.crowd();
      case ANCHOR -> settings.anchorCrowd();
      case PHRASE -> settings.phraseCrowd();
    };
  }

  /**
   * The pairs of a bucket that is over its {@link #crowd}, as places in the list, each once.
   *
   * @param members in the run's order; their words and signatures are looked at
   */
  public List<Pair> crowded(Source source, int turn, List<Fingerprint> members) {
    if (source == Source.PHRASE) {
      return List.of();
    }
    var pairs = new LongOpenHashSet();
    int[] places = IntStream.range(0, members.size()).toArray();
    new Crowds(members, crowd(source), settings.hubs()).propose(places, places.length, turn, pairs);
    return Arrays.stream(pairs.toLongArray()).mapToObj(Buckets::unpack).toList();
  }

  /** A bucket of bands or anchors that is over its {@link #crowd}; see {@link CrowdedBucket}. */
  public CrowdedBucket crowded(
      Source source,
      int turn,
      int[] members,
      IntComparator inOrder,
      IntFunction<Fingerprint> prints) {
    return new CrowdedBucket(members, inOrder, prints, crowd(source), settings.hubs(), turn);
  }

  /**
   * Whether a proposed pair is worth a look.
   *
   * @param inBand whether a band has proposed it
   * @param atAnchor whether an anchor has
   * @param phrases how many phrases have
   */
  public boolean stands(
      boolean inBand, boolean atAnchor, long phrases, Fingerprint a, Fingerprint b) {
    return (inBand && Bands.areFamiliar(a.signature(), b.signature()))
        || atAnchor
        || (settings.sharedPhrases() > 0 && phrases >= settings.sharedPhrases());
  }
}
