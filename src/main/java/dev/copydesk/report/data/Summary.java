package dev.copydesk.report.data;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.result.Result;
import dev.copydesk.report.figures.Figures;
import dev.copydesk.report.figures.Outlets;
import dev.copydesk.report.figures.Timeline;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first view says of a run, counted over all of it.
 *
 * @param run how much of the run the report holds
 * @param figures the day in figures
 * @param exchangesFound how many exchanges between outlets there are, of which the longest list may
 *     hold fewer
 * @param outlets those that ran most
 * @param exchanges those with most copies
 * @param timeline when the texts ran
 * @param kinds names of the kinds of furniture, by which sheets count them
 * @param words the English of the interface by key
 * @param news what the last addition brought; null where nothing was added to the run
 */
public record Summary<N>(
    Held run,
    Figures figures,
    int exchangesFound,
    List<Outlets.Outlet> outlets,
    List<Outlets.Exchange> exchanges,
    TimelineView<N> timeline,
    List<String> kinds,
    Map<String, String> words,
    @Nullable NewsView<N> news) {

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
  public record TimelineView<N>(List<Integer> days, int undated, List<LaneView<N>> lanes) {}

  /**
   * When the texts of one story ran.
   *
   * @param story which one
   * @param days as in {@link TimelineView}
   */
  public record LaneView<N>(N story, List<Integer> days) {}

  /**
   * What an addition brought, in figures.
   *
   * @param number of the addition; the run that began the result is 1
   * @param what {@code add} or {@code drop}
   * @param inputs as they were named; of a drop the day before which pages went
   * @param pages how many came in that were not there
   * @param replaced how many came in other content
   * @param removed how many went
   * @param unchanged how many were there already as they came
   * @param articles articles and teasers on the pages that came in
   * @param unique how many of them are no copies
   * @param copiesOfOld how many have a copy that was there before
   * @param copiesOfNew how many are copies of another new one alone
   * @param begun how many stories began
   * @param grown how many stories went on
   * @param changes what else became of stories
   */
  public record NewsView<N>(
      int number,
      String what,
      List<String> inputs,
      int pages,
      int replaced,
      int removed,
      int unchanged,
      int articles,
      int unique,
      int copiesOfOld,
      int copiesOfNew,
      int begun,
      int grown,
      List<ChangeView<N>> changes) {}

  /**
   * What became of a story.
   *
   * @param kind in small letters
   * @param story which one, where the report holds it
   * @param others those that it was split into, as far as the report holds them
   * @param stories how many others it was merged from or split into
   * @param articles how many texts it was about
   */
  public record ChangeView<N>(
      String kind, @Nullable N story, List<N> others, int stories, int articles) {}

  /**
   * Sums up a result, without any page, article or story.
   *
   * @param whole all of it, of each record at least what is counted
   * @param news what the last addition brought
   * @param names of stories that can be shown
   * @param run how much of the run is held
   * @param rows how many outlets and exchanges to list
   */
  public static <N> Summary<N> of(
      Result whole, NewsViews<N> news, Names<N> names, Held run, int rows) {
    var lookup = new Result.Lookup(whole.articles(), whole.copies(), whole.stories());
    Outlets outlets = Outlets.of(whole, lookup);
    return new Summary<>(
        run,
        Figures.of(whole),
        outlets.exchanges().size(),
        outlets.outlets().stream().limit(rows).map(Summary::outlet).toList(),
        outlets.exchanges().stream().limit(rows).map(Summary::exchange).toList(),
        timeline(Timeline.of(whole, lookup), names),
        Arrays.stream(Furniture.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList(),
        Words.all(),
        news.summary());
  }

  private static <N> TimelineView<N> timeline(Timeline all, Names<N> names) {
    return new TimelineView<>(
        all.days(),
        all.undated(),
        all.lanes().stream()
            .filter(lane -> names.holdsStory(lane.story()))
            .map(lane -> new LaneView<>(names.story(lane.story()), lane.days()))
            .toList());
  }

  private static Outlets.Outlet outlet(Outlets.Outlet o) {
    return new Outlets.Outlet(
        Harmless.line(o.name()), o.own(), o.wire(), o.copied(), o.again(), o.copies(), o.teasers());
  }

  private static Outlets.Exchange exchange(Outlets.Exchange e) {
    return new Outlets.Exchange(Harmless.line(e.from()), Harmless.line(e.to()), e.articles());
  }
}
