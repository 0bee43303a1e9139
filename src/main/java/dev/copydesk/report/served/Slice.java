package dev.copydesk.report.served;

import dev.copydesk.report.data.ReportData.ArticleView;
import dev.copydesk.report.data.ReportData.GroupView;
import dev.copydesk.report.data.ReportData.LinkView;
import dev.copydesk.report.data.ReportData.NewCopyView;
import dev.copydesk.report.data.ReportData.NewStoryView;
import dev.copydesk.report.data.ReportData.PageView;
import dev.copydesk.report.data.ReportData.SkippedView;
import dev.copydesk.report.data.ReportData.StoryView;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some things of a result by their places: of all the things in it, the script can draw what the
 * slice was asked for.
 *
 * @param pages pages
 * @param articles articles and teasers
 * @param links ties, without marks
 * @param groups groups of copies
 * @param stories stories, whole or as lists name them
 * @param samePages sets of pages with the same main article
 * @param sameStoryPages sets of pages whose main articles tell the same story
 * @param skipped what was left out
 * @param newTexts articles that the last addition brought and that are no copies
 * @param newCopies copies that it brought
 * @param newStories stories that it began or went on with
 */
public record Slice(
    SortedMap<Integer, PageView<Integer>> pages,
    SortedMap<Integer, ArticleView<Integer>> articles,
    SortedMap<Integer, LinkView<Integer>> links,
    SortedMap<Integer, GroupView<Integer>> groups,
    SortedMap<Integer, StoryView<Integer>> stories,
    SortedMap<Integer, List<Integer>> samePages,
    SortedMap<Integer, List<Integer>> sameStoryPages,
    SortedMap<Integer, SkippedView> skipped,
    SortedMap<Integer, Integer> newTexts,
    SortedMap<Integer, NewCopyView<Integer>> newCopies,
    SortedMap<Integer, NewStoryView<Integer>> newStories) {

  static Slice empty() {
    return new Slice(
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
