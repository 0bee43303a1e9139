package dev.copydesk.report.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report's data as the script reads it. What is null or empty is left out. All text is harmless
 * already. Things name others as {@link Names} says: by place, or by id.
 */
public final class ReportData {
  private ReportData() {}

  /**
   * A page.
   *
   * @param id as in the files
   * @param input left out where it is the page's id
   * @param encoding that it was read in
   * @param characters how many code points it has
   * @param main the page's largest article
   * @param furniture how many stretches of each kind
   */
  public record PageView<N>(
      String id,
      @Nullable String input,
      String encoding,
      int characters,
      @Nullable N main,
      Map<String, Integer> furniture) {}

  /**
   * An article or teaser.
   *
   * @param id left out where the page is named and it is what it always is, {@code page#n}
   * @param page that it stands on; left out where the id says as much
   * @param n its number there, from 1; left out where the id says as much
   * @param kind only said of a teaser
   * @param title its headline
   * @param outlet only where one is named
   * @param byline who wrote it
   * @param published ISO day
   * @param language code, {@code und} where it is not known
   * @param words how many it has
   * @param lead the first words, where they are to be told
   * @param group of copies that it is in
   * @param story that it is in
   */
  public record ArticleView<N>(
      @Nullable String id,
      @Nullable N page,
      @Nullable Integer n,
      @Nullable String kind,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String byline,
      @Nullable String published,
      String language,
      int words,
      @Nullable String lead,
      @Nullable N group,
      @Nullable N story) {}

  /**
   * A tie.
   *
   * @param a one article
   * @param b the other
   * @param relation its name in small letters
   * @param jaccard 0 to 1
   * @param containment 0 to 1
   * @param shared how many passages both share
   */
  public record LinkView<N>(
      N a, N b, String relation, double jaccard, double containment, int shared) {}

  /**
   * A group of copies.
   *
   * @param id as in the files
   * @param original the article that the members are copies of
   * @param members the copies
   */
  public record GroupView<N>(String id, N original, List<MemberView<N>> members) {}

  /**
   * A copy.
   *
   * @param article the copy
   * @param relation to the original
   * @param jaccard with the original
   * @param containment with the original
   */
  public record MemberView<N>(N article, String relation, double jaccard, double containment) {}

  /**
   * A story.
   *
   * @param id as in the files
   * @param headline of its most telling article
   * @param size how many articles it has, where they are not said
   * @param copies how many of them are copies
   * @param articles all of its articles
   * @param groups its groups of copies
   * @param from first ISO day
   * @param to last ISO day
   * @param outlets that ran it
   * @param entities names in it
   * @param keywords its key terms
   * @param summary quoted sentences
   * @param ties how firmly each article belongs to it, 0 to 1
   * @param nearest the closest other story
   */
  public record StoryView<N>(
      String id,
      String headline,
      @Nullable Integer size,
      @Nullable Integer copies,
      List<N> articles,
      List<N> groups,
      @Nullable String from,
      @Nullable String to,
      List<String> outlets,
      List<String> entities,
      List<String> keywords,
      List<QuoteView<N>> summary,
      List<Double> ties,
      @Nullable NeighbourView<N> nearest) {}

  /**
   * Another story that comes near.
   *
   * @param story which one
   * @param closeness 0 to 1
   */
  public record NeighbourView<N>(N story, double closeness) {}

  /**
   * A quoted sentence.
   *
   * @param sentence as it stands there
   * @param article where it stands; left out in a story of one article that is not named
   */
  public record QuoteView<N>(String sentence, @Nullable N article) {}

  /**
   * A page as it was.
   *
   * @param rest what of its text is no article
   * @param pieces the page from its beginning to its end: a kind of furniture by its place in
   *     {@code kinds} and how many UTF-16 units of the rest it takes, or one negative number, -1
   *     for the next paragraph of the page's first article, -2 of its second
   */
  public record Sheet(String rest, List<Integer> pieces) {}

  /**
   * What was left out.
   *
   * @param input what
   * @param reason why
   */
  public record SkippedView(String input, String reason) {}

  /**
   * A new text that is a copy.
   *
   * @param article the new one
   * @param of what it is a copy of
   * @param old whether that was there before
   */
  public record NewCopyView<N>(N article, N of, boolean old) {}

  /**
   * A story with new texts.
   *
   * @param story which one
   * @param fresh how many of its texts are new
   */
  public record NewStoryView<N>(N story, int fresh) {}
}
