package dev.copydesk.boilerplate;

import dev.copydesk.text.SortedHashes;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a line is boilerplate: whether the articles that it stands in have nothing else in
 * common.
 *
 * <p>The number of pages says little by itself: wire copy is on as many. Nor does it help to ask
 * for many pages of one outlet, as most crawls do not say whose pages they are, and an outlet tells
 * the same background in one report of a running story after the other. But those reports are of
 * one thing, and share its names and words; the articles above one newsletter box do not. Of lines
 * in five articles and more, the content words that two of the articles share in their own lines
 * (median of all pairs) were
 *
 * <ul>
 *   <li>below .25 for 19 lines of 1,464 scraped articles, 44 of 5,000 agency reports (telephones of
 *       newsrooms, mostly), 143 of 10,000 articles made from those of American outlets, and 8 of
 *       120 run-on pages. All of them were read, but of the 143 only the 60 with the highest
 *       values; a few are table cells, one is an author's name;
 *   <li>from .25 on for quotations, statements and background, but also for two telephones and some
 *       tables of a single beat, which stay.
 * </ul>
 *
 * <p>Those are the texts that the numbers here were chosen on.
 *
 * <p>What is drawn of the articles depends on their texts alone, so the answer depends on neither
 * the order of the input nor what is asked first.
 */
public final class Boilerplate {
  /** Articles that a line stands in at least; fewer may well be one story. */
  public static final int LEAST = 5;

  /** Of more articles, so many are looked at: those with the least {@link Lines#lot}. */
  public static final int DRAWN = 16;

  /**
   * Words in lines of its own that an article needs to be heard: copies of one text have none, and
   * failed scrapes are nothing but the line.
   */
  static final int OWN_WORDS = 25;

  /** From this share of common content words on, two articles are of one thing. */
  private static final double STRANGERS = .25;

  /** Common lines without a break of more words than this, a page of print, are a pasted text. */
  private static final int LONGEST = 150;

  private Boilerplate() {}

  /**
   * The answer for one line.
   *
   * @param drawn how it stands in {@link #DRAWN} of the articles that have it, or in all where they
   *     are fewer, in any order
   */
  public static boolean isBoilerplate(List<Occurrence> drawn) {
    List<long[]> heard = drawn.stream().map(Occurrence::own).filter(own -> own.length > 0).toList();
    return heard.size() >= Math.max(LEAST, (drawn.size() + 1) / 2)
        && median(drawn.stream().mapToDouble(Occurrence::run).toArray()) <= LONGEST
        && median(kinships(heard)) < STRANGERS;
  }

  /** Of all pairs, the share of content words that both have of those of the one with fewer. */
  private static double[] kinships(List<long[]> articles) {
    double[] kinships = new double[articles.size() * (articles.size() - 1) / 2];
    int pair = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        long[] a = articles.get(i);
        long[] b = articles.get(j);
        kinships[pair++] = (double) SortedHashes.shared(a, b) / Math.min(a.length, b.length);
      }
    }
    return kinships;
  }

  /** The lower of two where the middle lies between them. */
  private static double median(double[] values) {
    Arrays.sort(values);
    return values[(values.length - 1) / 2];
  }
}
