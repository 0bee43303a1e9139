package dev.copydesk.report.served;

import dev.copydesk.model.Article;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.data.ReportData.StoryView;
import dev.copydesk.report.figures.Outlets;
import dev.copydesk.report.served.Slices.Cut;
import dev.copydesk.text.Harmless;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a list that fit, as the script does it in a report that holds them all: one
 * table of cases is tried on both. Safe to share between threads.
 */
public final class Lists {
  private final Slices slices;
  private final Result result;
  private final List<Integer> storiesBySize;
  private final Catchwords ofStories;
  private final Catchwords ofLinks;
  private final Catchwords ofPages;
  private final Catchwords ofSkipped;

  /** Lists of a result that is cut so. */
  public Lists(Slices slices) {
    this.slices = slices;
    this.result = slices.result;
    this.storiesBySize =
        all(result.stories())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -result.stories().get(i).articles().size()))
            .toList();
    ofStories = new Catchwords(result.stories().size(), this::ofStory);
    ofLinks = new Catchwords(result.links().size(), this::ofLink);
    ofPages = new Catchwords(result.pages().size(), this::ofPage);
    ofSkipped = new Catchwords(result.skipped().size(), this::ofSkipped);
  }

  /**
   * A part of what was found.
   *
   * @param total how many things fit
   * @param places the next of them
   * @param slice what these are
   */
  public record Found(int total, List<Integer> places, Slice slice) {}

  /**
   * Which things of those that fit.
   *
   * @param start how many come before them, 0 or more
   * @param most how many to give, 1 to 100
   */
  public record Part(int start, int most) {
    private static final int MOST = 100;

    /** Refuses what no view asks for. */
    public Part {
      if (start < 0) {
        throw new IllegalArgumentException("start must be 0 or more: " + start);
      }
      if (most < 1 || most > MOST) {
        throw new IllegalArgumentException("most must be within 1 and 100: " + most);
      }
    }
  }

  /** The places of the largest stories. */
  public List<Integer> front(int most) {
    return storiesBySize.subList(0, Math.min(most, storiesBySize.size()));
  }

  /**
   * A part of a list.
   *
   * @param list stories, compare, pages, skipped, samePages, sameStoryPages, newTexts, newCopies or
   *     newStories
   * @param part which of those that fit
   * @throws IllegalArgumentException when there is no such list
   */
  public Found find(String list, Asked asked, Part part) {
    List<String> words = Catchwords.wanted(asked.words());
    return switch (list) {
      case "stories" ->
          part(
              storiesBySize.stream()
                  .filter(i -> fits(result.stories().get(i), asked) && ofStories.hold(i, words)),
              part,
              Cut::head);
      case "compare" ->
          part(
              all(result.links())
                  .filter(i -> isTie(result.links().get(i), asked) && ofLinks.hold(i, words))
                  .boxed(),
              part,
              Cut::link);
      case "pages" ->
          part(
              all(result.pages()).filter(i -> ofPages.hold(i, words)).boxed(), part, Cut::pageFull);
      case "skipped" ->
          part(
              all(result.skipped()).filter(i -> ofSkipped.hold(i, words)).boxed(),
              part,
              Cut::skipped);
      case "samePages" -> part(all(slices.samePages).boxed(), part, Cut::samePages);
      case "sameStoryPages" -> part(all(slices.sameStoryPages).boxed(), part, Cut::sameStoryPages);
      case "newTexts" -> part(all(slices.newTexts).boxed(), part, Cut::newText);
      case "newCopies" -> part(all(slices.newCopies).boxed(), part, Cut::newCopy);
      case "newStories" -> part(all(slices.newStories).boxed(), part, Cut::newStory);
      default -> throw new IllegalArgumentException("there is no list " + list);
    };
  }

  private Found part(Stream<Integer> fitting, Part wanted, BiConsumer<Cut, Integer> view) {
    List<Integer> found = fitting.toList();
    int from = Math.min(wanted.start(), found.size());
    List<Integer> part = found.subList(from, Math.min(from + wanted.most(), found.size()));
    Cut cut = slices.cut();
    part.forEach(place -> view.accept(cut, place));
    return new Found(found.size(), part, cut.slice());
  }

  private boolean fits(Story story, Asked asked) {
    return story.articles().size() >= asked.size()
        && (asked.outlet().isEmpty() || slices.views.outlets(story).contains(asked.outlet()))
        && (asked.from().isEmpty() || Objects.toString(story.to(), "").compareTo(asked.from()) >= 0)
        && (asked.to().isEmpty() || Objects.toString(story.from(), "9").compareTo(asked.to()) <= 0);
  }

  private static boolean isTie(Link link, Asked asked) {
    return asked.tie().isEmpty()
        || link.relation().name().toLowerCase(Locale.ROOT).equals(asked.tie());
  }

  private String ofStory(int place) {
    StoryView<Integer> story = slices.views.storyHead(place);
    return Stream.of(
            Stream.of(story.headline()),
            story.entities().stream(),
            story.keywords().stream(),
            story.outlets().stream(),
            result.stories().get(place).articles().stream().map(id -> line(article(id).title())))
        .flatMap(parts -> parts)
        .collect(Collectors.joining("\n"));
  }

  private String ofLink(int place) {
    Link link = result.links().get(place);
    return Stream.of(article(link.a()), article(link.b()))
        .map(one -> line(one.id()) + "\n" + line(one.title()) + "\n" + outlet(one))
        .collect(Collectors.joining("\n"));
  }

  private String ofPage(int place) {
    PageSummary page = result.pages().get(place);
    return Stream.concat(
            Stream.of(line(page.page()), line(page.input())),
            slices.articlesOf(place).stream()
                .map(result.articles()::get)
                .map(one -> line(one.title()) + " " + outlet(one)))
        .collect(Collectors.joining("\n"));
  }

  private String ofSkipped(int place) {
    Skipped one = result.skipped().get(place);
    return line(one.input()) + "\n" + line(one.reason());
  }

  private Article article(String id) {
    return result.articles().get(slices.places.article(id));
  }

  /** The outlet as it is shown. */
  private static String outlet(Article article) {
    return article.source() == null ? "" : line(Outlets.name(article.source()));
  }

  private static String line(@Nullable String text) {
    return text == null ? "" : Harmless.line(text);
  }

  private static IntStream all(List<?> things) {
    return IntStream.range(0, things.size());
  }
}
