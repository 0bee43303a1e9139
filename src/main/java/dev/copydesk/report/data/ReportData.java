package dev.copydesk.report.data;

import dev.copydesk.report.figures.Figures;
import dev.copydesk.report.figures.Outlets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report's data as the script reads it. Articles, pages, groups and stories are named by their
 * place in these lists; what is null or empty is left out. All text is harmless already.
 *
 * @param run how much of the run is held
 * @param figures of all of it
 * @param exchangesFound how many exchanges between outlets there are, of which the longest list may
 *     hold fewer
 * @param outlets those that ran most
 * @param exchanges those with most copies
 * @param timeline of all of it
 * @param kinds names of the kinds of furniture, by which sheets count them
 * @param words the English of the interface by key
 * @param pages in the run's order, as all lists that follow
 * @param articles articles and teasers
 * @param links the closest
 * @param groups of copies
 * @param stories the largest
 * @param samePages sets of pages with the same main article
 * @param sameStoryPages sets of pages whose main articles tell the same story
 * @param skipped what was left out of the run
 */
public record ReportData(
    Held run,
    Figures figures,
    int exchangesFound,
    List<Outlets.Outlet> outlets,
    List<Outlets.Exchange> exchanges,
    TimelineView timeline,
    List<String> kinds,
    Map<String, String> words,
    List<PageView> pages,
    List<ArticleView> articles,
    List<LinkView> links,
    List<GroupView> groups,
    List<StoryView> stories,
    List<List<Integer>> samePages,
    List<List<Integer>> sameStoryPages,
    List<SkippedView> skipped) {

  /** The first view's part, its lists still empty. */
  static ReportData of(
      Held run,
      Figures figures,
      int exchangesFound,
      List<Outlets.Outlet> outlets,
      List<Outlets.Exchange> exchanges,
      TimelineView timeline,
      List<String> kinds,
      Map<String, String> words) {
    return new ReportData(
        run,
        figures,
        exchangesFound,
        outlets,
        exchanges,
        timeline,
        kinds,
        words,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with everything that the lists hold. */
  ReportData with(
      List<PageView> allPages,
      List<ArticleView> allArticles,
      List<LinkView> allLinks,
      List<GroupView> allGroups,
      List<StoryView> allStories,
      List<List<Integer>> same,
      List<List<Integer>> sameStory,
      List<SkippedView> allSkipped) {
    return new ReportData(
        run,
        figures,
        exchangesFound,
        outlets,
        exchanges,
        timeline,
        kinds,
        words,
        allPages,
        allArticles,
        allLinks,
        allGroups,
        allStories,
        same,
        sameStory,
        allSkipped);
  }

  /**
   * How much of the run is held.
   *
   * @param articles articles and teasers
   * @param texts how many of these with their full text
   * @param stories stories
   * @param links ties
   * @param skipped inputs that were left out
   * @param linksFound how many ties the run found
   * @param samePages how many sets of pages have the same main article
   * @param sameStoryPages how many sets of pages have main articles on the same story
   */
  public record Held(
      int articles,
      int texts,
      int stories,
      int links,
      int skipped,
      int linksFound,
      int samePages,
      int sameStoryPages) {}

  /**
   * When the texts ran.
   *
   * @param days day since 1970 and texts of that day in turn
   * @param undated how many name no day
   * @param lanes the largest stories
   */
  public record TimelineView(List<Integer> days, int undated, List<LaneView> lanes) {}

  /**
   * When the texts of one story ran.
   *
   * @param story which one
   * @param days as in {@link TimelineView}
   */
  public record LaneView(int story, List<Integer> days) {}

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
   * @param passages see {@link Marks#passages}; left out where the texts are not held
   * @param rows see {@link Marks#rows}
   */
  public record LinkView(
      int a,
      int b,
      String relation,
      double jaccard,
      double containment,
      int shared,
      List<Integer> passages,
      List<Integer> rows) {}

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
   * @param loosest the article with the weakest tie
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
      @Nullable Integer loosest,
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
}
