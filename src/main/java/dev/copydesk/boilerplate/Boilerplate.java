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
 *   <li>up to .24 for boilerplate: 19 lines of 1,464 scraped articles, 44 of 5,000 agency reports
 *       (telephones of newsrooms, mostly), 143 of 7,232 articles of American outlets, 8 of 80
 *       run-on pages, each line read by a person;
 *   <li>from .25 on for what is reporting: quotations, statements, background, tables of one beat.
 * </ul>
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
   * @param drawn its settings in {@link #DRAWN} of the articles that have it, or in all where they
   *     are fewer, in any order
   */
  public static boolean isBoilerplate(List<Setting> drawn) {
    List<long[]> heard = drawn.stream().map(Setting::own).filter(own -> own.length > 0).toList();
    return heard.size() >= Math.max(LEAST, (drawn.size() + 1) / 2)
        && median(drawn.stream().mapToDouble(Setting::run).toArray()) <= LONGEST
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
        int fewer = Math.max(1, Math.min(a.length, b.length));
        kinships[pair++] = (double) SortedHashes.shared(a, b) / fewer;
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
