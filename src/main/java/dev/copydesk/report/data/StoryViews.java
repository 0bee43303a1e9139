package dev.copydesk.report.data;

import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.data.ReportData.GroupView;
import dev.copydesk.report.data.ReportData.MemberView;
import dev.copydesk.report.data.ReportData.NeighbourView;
import dev.copydesk.report.data.ReportData.QuoteView;
import dev.copydesk.report.data.ReportData.StoryView;
import dev.copydesk.report.figures.Outlets;
import dev.copydesk.text.Harmless;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The stories and groups of copies as the report's data has them.
 *
 * @param <N> see {@link Names}
 */
public final class StoryViews<N> {
  /** More names or key terms than that do not tell a story any better. */
  private static final int MOST_TERMS = 12;

  private final Names<N> names;
  private final ToIntFunction<String> members;

  /**
   * Views.
   *
   * @param members says how many copies are in the group of an id
   */
  public StoryViews(ToIntFunction<String> members, Names<N> names) {
    this.members = members;
    this.names = names;
  }

  /** All of a story. */
  public StoryView<N> whole(Story story) {
    return view(
        story,
        story.articles().stream().map(names::article).toList(),
        story.copies().stream().map(names::group).toList(),
        story.articles().size() == 1
            ? List.of()
            : story.ties().stream().map(tie -> rounded(tie.closeness())).toList(),
        story.summary().stream().map(this::quote).toList());
  }

  /** All of a story of one article, which names its story and is not named. */
  public StoryView<N> single(Story story) {
    return view(
        story,
        List.of(),
        story.copies().stream().map(names::group).toList(),
        List.of(),
        story.summary().stream()
            .map(quote -> new QuoteView<N>(Harmless.line(quote.sentence()), null))
            .toList());
  }

  /** What a list says of a story: no articles, no words of theirs. */
  public StoryView<N> head(Story story) {
    return view(story, List.of(), List.of(), List.of(), List.of());
  }

  private StoryView<N> view(
      Story story, List<N> articles, List<N> groups, List<Double> ties, List<QuoteView<N>> quotes) {
    int copies = story.copies().stream().mapToInt(members).sum();
    return new StoryView<>(
        Harmless.line(story.id()),
        Harmless.line(story.headline()),
        articles.isEmpty() ? story.articles().size() : null,
        copies == 0 ? null : copies,
        articles,
        groups,
        Objects.toString(story.from(), null),
        Objects.toString(story.to(), null),
        outlets(story),
        story.entities().stream().limit(MOST_TERMS).map(Harmless::line).toList(),
        story.keywords().stream().limit(MOST_TERMS).map(Harmless::line).toList(),
        quotes,
        ties,
        nearest(story));
  }

  /** The outlets by the names that they are counted under, sorted. */
  public static List<String> outlets(Story story) {
    return story.sources().stream()
        .map(Outlets::name)
        .map(Harmless::line)
        .distinct()
        .sorted()
        .toList();
  }

  private @Nullable NeighbourView<N> nearest(Story story) {
    Story.Neighbour near = story.nearest();
    if (near == null || !names.holdsStory(near.story())) {
      return null;
    }
    return new NeighbourView<>(names.story(near.story()), rounded(near.closeness()));
  }

  private QuoteView<N> quote(Story.Quote quote) {
    return new QuoteView<>(Harmless.line(quote.sentence()), names.article(quote.article()));
  }

  /** A group of copies. */
  public GroupView<N> group(CopyGroup group) {
    return new GroupView<>(
        Harmless.line(group.id()),
        names.article(group.original()),
        group.members().stream().map(this::member).toList());
  }

  private MemberView<N> member(CopyGroup.Member member) {
    return new MemberView<>(
        names.article(member.article()),
        key(member.relation()),
        rounded(member.jaccard()),
        rounded(member.containment()));
  }

  /** What a relation is called. */
  public static String key(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  /** Three digits are more than anybody reads, and shorter in the file. */
  public static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
