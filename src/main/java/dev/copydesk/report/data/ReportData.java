package dev.copydesk.report.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report's data as the script reads it. What is null or empty is left out. All text is harmless
 * already.
 *
 * @param summary what the first view says of all of the run
 * @param slice what of the run is held
 */
public record ReportData(Summary summary, Things slice) {

  /**
   * Lists in the run's order unless something else is said. Articles, pages, groups and stories are
   * named by their place in these lists.
   *
   * @param pages pages
   * @param articles articles and teasers
   * @param links the closest
   * @param groups of copies
   * @param stories the largest
   * @param samePages sets of pages with the same main article
   * @param sameStoryPages sets of pages whose main articles tell the same story
   * @param skipped what was left out of the run
   * @param newTexts see {@link NewsViews#texts}
   * @param newCopies see {@link NewsViews#copies}
   * @param newStories see {@link NewsViews#stories}
   */
  public record Things(
      List<PageView> pages,
      List<ArticleView> articles,
      List<LinkView> links,
      List<GroupView> groups,
      List<StoryView> stories,
      List<List<Integer>> samePages,
      List<List<Integer>> sameStoryPages,
      List<SkippedView> skipped,
      List<Integer> newTexts,
      List<NewCopyView> newCopies,
      List<NewStoryView> newStories) {}

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
  public record PageView(
      String id,
      @Nullable String input,
      String encoding,
      int characters,
      @Nullable Integer main,
      Map<String, Integer> furniture) {}

  /**
   * An article or teaser.
   *
   * @param id left out where it is what it always is, {@code page#n}
   * @param page that it stands on
   * @param n its number there, from 1
   * @param kind only said of a teaser
   * @param title its headline
   * @param outlet only where one is named
   * @param byline who wrote it
   * @param published ISO day
   * @param language code, {@code und} where it is not known
   * @param words how many it has
   * @param lead the first words, where the full text is not held or there is no title
   * @param paragraphs start and end of each paragraph in the text, in UTF-16 units; left out where
   *     the blank lines of the text say as much
   * @param group of copies that it is in
   * @param story that it is in
   */
  public record ArticleView(
      @Nullable String id,
      int page,
      int n,
      @Nullable String kind,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String byline,
      @Nullable String published,
      String language,
      int words,
      @Nullable String lead,
      List<Integer> paragraphs,
      @Nullable Integer group,
      @Nullable Integer story) {}

  /**
   * A tie.
   *
   * @param a one article
   * @param b the other
   * @param relation its name in small letters
   * @param jaccard 0 to 1
   * @param containment 0 to 1
   * @param shared how many passages both share
   * @param marks left out where the texts are not held
   */
  public record LinkView(
      int a,
      int b,
      String relation,
      double jaccard,
      double containment,
      int shared,
      @Nullable Marks marks) {}

  /**
   * A group of copies.
   *
   * @param id as in the files
   * @param original the article that the members are copies of
   * @param members the copies
   */
  public record GroupView(String id, int original, List<MemberView> members) {}

  /**
   * A copy.
   *
   * @param article the copy
   * @param relation to the original
   * @param jaccard with the original
   * @param containment with the original
   */
  public record MemberView(int article, String relation, double jaccard, double containment) {}

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
  public record StoryView(
      String id,
      String headline,
      @Nullable Integer size,
      @Nullable Integer copies,
      List<Integer> articles,
      List<Integer> groups,
      @Nullable String from,
      @Nullable String to,
      List<String> outlets,
      List<String> entities,
      List<String> keywords,
      List<QuoteView> summary,
      List<Double> ties,
      @Nullable NeighbourView nearest) {}

  /**
   * Another story that comes near.
   *
   * @param story which one
   * @param closeness 0 to 1
   */
  public record NeighbourView(int story, double closeness) {}

  /**
   * A quoted sentence.
   *
   * @param sentence as it stands there
   * @param article where it stands
   */
  public record QuoteView(String sentence, int article) {}

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
  public record NewCopyView(int article, int of, boolean old) {}

  /**
   * A story with new texts.
   *
   * @param story which one
   * @param fresh how many of its texts are new
   */
  public record NewStoryView(int story, int fresh) {}
}
