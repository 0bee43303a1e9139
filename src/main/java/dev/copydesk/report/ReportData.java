package dev.copydesk.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report's data as the script reads it. Articles, pages, groups and stories are named by their
 * place in these lists; what is null or empty is left out. All text is harmless already.
 */
record ReportData(
    Run run,
    Figures figures,
    List<Outlets.Outlet> outlets,
    List<Outlets.Exchange> exchanges,
    List<PageView> pages,
    List<ArticleView> articles,
    List<LinkView> links,
    List<GroupView> groups,
    List<StoryView> stories,
    List<List<Integer>> samePages,
    List<List<Integer>> sameStoryPages,
    List<SkippedView> skipped,
    List<String> kinds,
    Map<String, String> words) {

  /**
   * @param textsHeld how many of the articles the report holds in full
   * @param linksFound how many links the run found, of which the report may hold fewer
   */
  record Run(int textsHeld, int linksFound) {}

  /**
   * @param input left out where it is the page's id
   * @param main the page's largest article
   * @param furniture how many stretches of each kind
   */
  record PageView(
      String id,
      @Nullable String input,
      String encoding,
      int characters,
      @Nullable Integer main,
      Map<String, Integer> furniture) {}

  /**
   * @param id left out where it is what it always is, {@code page#n}
   * @param kind only said of a teaser
   * @param outlet only where one is named
   * @param lead the first words, where the full text is not held or there is no title
   * @param paragraphs start and end of each paragraph in the text, in UTF-16 units; left out where
   *     the blank lines of the text say as much
   */
  record ArticleView(
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
   * @param shared how many passages both share
   * @param passages see {@link Marks#passages}; left out where the texts are not held
   * @param rows see {@link Marks#rows}
   */
  record LinkView(
      int a,
      int b,
      String relation,
      double jaccard,
      double containment,
      int shared,
      List<Integer> passages,
      List<Integer> rows) {}

  record GroupView(String id, int original, List<MemberView> members) {}

  record MemberView(int article, String relation, double jaccard, double containment) {}

  record StoryView(
      String id,
      String headline,
      List<Integer> articles,
      List<Integer> groups,
      @Nullable String from,
      @Nullable String to,
      List<String> outlets,
      List<String> entities,
      List<String> keywords,
      List<QuoteView> summary) {}

  record QuoteView(String sentence, int article) {}

  /**
   * A page as it was.
   *
   * @param rest what of its text is no article
   * @param pieces the page from its beginning to its end: a kind of furniture by its place in
   *     {@code kinds} and how many UTF-16 units of the rest it takes, or one negative number, -1
   *     for the next paragraph of the page's first article, -2 of its second
   */
  record Sheet(String rest, List<Integer> pieces) {}

  record SkippedView(String input, String reason) {}
}
