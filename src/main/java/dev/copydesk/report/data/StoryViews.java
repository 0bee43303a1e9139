package dev.copydesk.report.data;

import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Relation;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import dev.copydesk.report.data.ReportData.GroupView;
import dev.copydesk.report.data.ReportData.MemberView;
import dev.copydesk.report.data.ReportData.NeighbourView;
import dev.copydesk.report.data.ReportData.QuoteView;
import dev.copydesk.report.data.ReportData.StoryView;
import dev.copydesk.report.figures.Outlets;
import dev.copydesk.text.Harmless;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stories and groups of copies as the report's data has them. */
final class StoryViews {
  /** More names or key terms than that do not tell a story any better. */
  private static final int MOST_TERMS = 12;

  private final Places places;
  private final Map<String, Integer> members = new HashMap<>();

  StoryViews(Result result, Places places) {
    this.places = places;
    result.copies().forEach(group -> members.put(group.id(), group.members().size()));
  }

  /** All of a story. */
  StoryView whole(Story story) {
    return view(
        story,
        story.articles().stream().map(places::article).toList(),
        story.copies().stream().map(places::group).toList(),
        story.articles().size() == 1
            ? List.of()
            : story.ties().stream().map(tie -> rounded(tie.closeness())).toList(),
        story.summary().stream().map(this::quote).toList());
  }

  /** What a list says of a story: no articles, no words of theirs. */
  StoryView head(Story story) {
    return view(story, List.of(), List.of(), List.of(), List.of());
  }

  private StoryView view(
      Story story,
      List<Integer> articles,
      List<Integer> groups,
      List<Double> ties,
      List<QuoteView> quotes) {
    int copies = story.copies().stream().mapToInt(members::get).sum();
    return new StoryView(
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
  static List<String> outlets(Story story) {
    return story.sources().stream()
        .map(Outlets::name)
        .map(Harmless::line)
        .distinct()
        .sorted()
        .toList();
  }

  private @Nullable NeighbourView nearest(Story story) {
    Story.Neighbour near = story.nearest();
    return near == null || !places.holdsStory(near.story())
        ? null
        : new NeighbourView(places.story(near.story()), rounded(near.closeness()));
  }

  private QuoteView quote(Story.Quote quote) {
    return new QuoteView(Harmless.line(quote.sentence()), places.article(quote.article()));
  }

  GroupView group(CopyGroup group) {
    return new GroupView(
        Harmless.line(group.id()),
        places.article(group.original()),
        group.members().stream().map(this::member).toList());
  }

  private MemberView member(CopyGroup.Member member) {
    return new MemberView(
        places.article(member.article()),
        key(member.relation()),
        rounded(member.jaccard()),
        rounded(member.containment()));
  }

  static String key(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  /** Three digits are more than anybody reads, and shorter in the file. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
