package dev.copydesk.candidate.sample;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * Which articles share which sampled shingles. Immutable and safe to share between threads once it
 * is built.
 */
public final class SampleIndex {
  /** Articles that have a shingle in common and are no crowd yet. */
  static final int CROWD = 16;

  /** Where the row of an article without a shared shingle would be. */
  private static final int NOWHERE = -1;

  /** Who has the same shingles. */
  private final HolderSets holders;

  /** Of each article how many of its shingles a crowd has. */
  private final int[] crowded;

  /**
   * Of each article the places of the sets in {@link #holders} that it is in, ascending; the lowest
   * bit says whether a crowd is there, so that nobody has to look.
   */
  private final Rows held;

  /** Of each article where its row in {@link #held} is. */
  private final int[] heldAt;

  /** Of each article how many distinct shingles it had sampled. */
  private final int[] sizes;

  private SampleIndex(HolderSets holders, int[] crowded, Rows held, int[] heldAt, int[] sizes) {
    this.holders = holders;
    this.crowded = crowded;
    this.held = held;
    this.heldAt = heldAt;
    this.sizes = sizes;
  }

  /** How many articles there are. */
  public int articles() {
    return sizes.length;
  }

  /** How many distinct shingles the article had sampled. */
  public int size(int article) {
    return sizes[article];
  }

  /** How many of the article's sampled shingles more than {@link #CROWD} articles have. */
  int crowded(int article) {
    return crowded[article];
  }

  /** Whether the article shares any sampled shingle with another. */
  public boolean isAlone(int article) {
    return heldAt[article] == NOWHERE;
  }

  /**
   * How central the article is among those that it shares shingles with: of each of its shingles
   * how many others have it, summed, by the root of the article's size, so that neither a short
   * text counts as much as the whole that it was cut from nor a digest of many articles more than
   * each of them. A shingle counts no more than the median, so that a line which thousands of pages
   * have says nothing of the article above it.
   */
  public float centrality(int article) {
    if (isAlone(article)) {
      return 0;
    }
    int at = heldAt[article];
    long[] company = new long[held.at(at)]; // how many others, and of how many shingles
    int shared = 0;
    for (int i = 0; i < company.length; i++) {
      int set = place(held.at(at + 1 + i));
      company[i] = (holders.size(set) - 1L) << Integer.SIZE | holders.weight(set);
      shared += holders.weight(set);
    }
    double root = Math.sqrt(sizes[article]);
    int median = sizes[article] / 2 - (sizes[article] - shared); // its place among the shared ones
    if (median < 0) {
      return (float) (shared / root); // nobody else has the median, as with most articles
    }
    Arrays.sort(company);
    return (float) (sumUpToMedian(company, median) / root);
  }

  private static double sumUpToMedian(long[] company, int median) {
    double sum = 0;
    long most = Integer.MAX_VALUE;
    int passed = 0;
    for (long some : company) {
      int weight = (int) some;
      passed += weight;
      if (passed > median) {
        most = Math.min(most, some >>> Integer.SIZE);
      }
      sum += weight * (double) Math.min(some >>> Integer.SIZE, most);
    }
    return sum;
  }

  /** How many sampled shingles two articles share. */
  public int shared(int a, int b) {
    if (isAlone(a) || isAlone(b)) {
      return 0;
    }
    int i = heldAt[a];
    int j = heldAt[b];
    int endA = i + held.at(i++);
    int endB = j + held.at(j++);
    int shared = 0;
    while (i <= endA && j <= endB) {
      int order = Integer.compareUnsigned(held.at(i), held.at(j));
      shared += order == 0 ? holders.weight(place(held.at(i))) : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The place of a set among the holders. */
  static int place(int held) {
    return held >>> 1;
  }

  /** Whether a crowd is at that place. */
  static boolean isCrowd(int held) {
    return (held & 1) != 0;
  }

  /** Where the article's row is in {@link #held()}; not for one that is alone. */
  int heldAt(int article) {
    return heldAt[article];
  }

  Rows held() {
    return held;
  }

  HolderSets holders() {
    return holders;
  }

  /** Takes the samples of all articles, one after the other. Not thread-safe. */
  public static final class Builder {
    /** So many bits of a shingle's hash choose its part: sorting one stays within a cache. */
    private static final int PART_BITS = 8;

    /** The top bits of a sampled hash say only that it is sampled. */
    private static final int PART_SHIFT = Long.SIZE - 2 - PART_BITS;

    private static final int PARTS = 1 << PART_BITS;

    /** Entries by shingle and by article, and the rows that are made of each. */
    private static final int SHARES = 4;

    private final long share;
    private final Spill spill;
    private final Entries entries;
    private final HolderSets holders;
    private final IntArrayList sizes = new IntArrayList();

    /**
     * No articles yet.
     *
     * @param memory bytes that the samples may take in memory, beside some 40 an article
     * @param spill takes the rest; to be closed when the index is no longer asked
     */
    public Builder(long memory, Spill spill) {
      this.share = memory / SHARES;
      this.spill = spill;
      this.entries = new Entries(PARTS, share / Long.BYTES, spill);
      this.holders = new HolderSets(new Rows(share / Integer.BYTES, spill));
    }

    /**
     * Adds the next article.
     *
     * @param sample hashes of its sampled shingles in any order, with repeats or without
     */
    public void add(long[] sample) {
      for (long shingle : sample) {
        long shifted = shingle >>> PART_SHIFT;
        entries.add(
            (int) shifted & (PARTS - 1), (int) (shingle >>> (PART_SHIFT - 32)), sizes.size());
      }
      sizes.add(sample.length);
    }

    /** The index of what was added. */
    public SampleIndex build() {
      int[] distinct = sizes.toIntArray();
      int shift =
          Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(distinct.length) - PART_BITS);
      int[] crowded = new int[distinct.length];
      Entries byArticle = new Entries(PARTS, share / Long.BYTES, spill);
      entries.drain((part, size) -> addHolders(part, size, distinct, crowded, shift, byArticle));
      holders.end();
      Rows held = new Rows(share / Integer.BYTES, spill);
      int[] heldAt = new int[distinct.length];
      Arrays.fill(heldAt, NOWHERE);
      byArticle.drain((part, size) -> addHeld(part, size, held, heldAt));
      return new SampleIndex(holders, crowded, held, heldAt, distinct);
    }

    private void addHolders(
        long[] part, int size, int[] distinct, int[] crowded, int shift, Entries byArticle) {
      for (int start = 0, end; start < size; start = end) {
        end = start + 1;
        int kept = end;
        while (end < size && (part[end] >>> 32) == (part[start] >>> 32)) {
          if (part[end] == part[kept - 1]) {
            distinct[(int) part[end]]--; // the same shingle twice in one article
          } else {
            part[kept++] = part[end];
          }
          end++;
        }
        if (kept > start + 1) {
          addHolders(part, start, kept, crowded, shift, byArticle);
        }
      }
    }

    private void addHolders(
        long[] part, int from, int to, int[] crowded, int shift, Entries byArticle) {
      int isCrowd = to - from > CROWD ? 1 : 0;
      int set = holders.count(part, from, to);
      for (int i = from; i < to; i++) {
        int article = (int) part[i];
        crowded[article] += isCrowd;
        if (set >= 0) {
          byArticle.add(article >>> shift, article, set << 1 | isCrowd);
        }
      }
    }

    private static void addHeld(long[] part, int size, Rows held, int[] heldAt) {
      for (int start = 0, end; start < size; start = end) {
        end = start;
        while (end < size && (part[end] >>> 32) == (part[start] >>> 32)) {
          end++;
        }
        heldAt[(int) (part[start] >>> 32)] = held.end();
        held.add(end - start);
        for (int i = start; i < end; i++) {
          held.add((int) part[i]);
        }
      }
    }
  }
}
