package dev.copydesk.report.served;

import dev.copydesk.model.Article;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.Story;
import dev.copydesk.report.served.Slices.Cut;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a list that fit, as the script does it in a report that holds them all. Safe
 * to share between threads.
 */
public final class Lists {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Slices slices;
  private final Result result;
  private final List<Integer> storiesBySize;

  /** Lists of a result that is cut so. */
  public Lists(Slices slices) {
    this.slices = slices;
    this.result = slices.result;
    this.storiesBySize =
        all(result.stories())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -result.stories().get(i).articles().size()))
            .toList();
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
   * @param list stories, compare, pages, skipped, samePages or sameStoryPages
   * @param part which of those that fit
   * @throws IllegalArgumentException when there is no such list
   */
  public Found find(String list, Asked asked, Part part) {
    List<String> words = Arrays.stream(plain(asked.words()).split("\\s+")).toList();
    return switch (list) {
      case "stories" ->
          part(
              storiesBySize.stream().filter(i -> fits(result.stories().get(i), asked, words)),
              part,
              Cut::head);
      case "compare" ->
          part(
              kept(result.links(), asked.tie(), words, this::words, Lists::relation),
              part,
              Cut::link);
      case "pages" ->
          part(kept(result.pages(), "", words, this::words, page -> ""), part, Cut::pageFull);
      case "skipped" ->
          part(kept(result.skipped(), "", words, Lists::words, one -> ""), part, Cut::skipped);
      case "samePages" -> part(all(slices.samePages).boxed(), part, Cut::samePages);
      case "sameStoryPages" -> part(all(slices.sameStoryPages).boxed(), part, Cut::sameStoryPages);
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

  private static <T> Stream<Integer> kept(
      List<T> things,
      String wanted,
      List<String> words,
      Function<T, String> wordsOf,
      Function<T, String> kind) {
    IntFunction<T> thing = things::get;
    return all(things)
        .filter(i -> wanted.isEmpty() || kind.apply(thing.apply(i)).equals(wanted))
        .filter(i -> holds(wordsOf.apply(thing.apply(i)), words))
        .boxed();
  }

  private boolean fits(Story story, Asked asked, List<String> words) {
    return story.articles().size() >= asked.size()
        && (asked.outlet().isEmpty() || slices.views.outlets(story).contains(asked.outlet()))
        && (asked.from().isEmpty() || Objects.toString(story.to(), "").compareTo(asked.from()) >= 0)
        && (asked.to().isEmpty() || Objects.toString(story.from(), "9").compareTo(asked.to()) <= 0)
        && (isNothing(words) || holds(words(story), words));
  }

  private String words(Story story) {
    return Stream.of(
            Stream.of(story.headline()),
            story.entities().stream(),
            story.keywords().stream(),
            slices.views.outlets(story).stream(),
            story.articles().stream().map(id -> line(article(id).title())))
        .flatMap(parts -> parts)
        .collect(Collectors.joining("\n"));
  }

  private String words(Link link) {
    return Stream.of(article(link.a()), article(link.b()))
        .map(one -> one.id() + "\n" + line(one.title()) + "\n" + line(one.source()))
        .collect(Collectors.joining("\n"));
  }

  private String words(PageSummary page) {
    return Stream.concat(
            Stream.of(page.page(), page.input()),
            slices.articlesOf(slices.places.page(page.page())).stream()
                .map(result.articles()::get)
                .map(one -> line(one.title()) + " " + line(one.source())))
        .collect(Collectors.joining("\n"));
  }

  private static String words(Skipped skipped) {
    return skipped.input() + "\n" + skipped.reason();
  }

  private static String relation(Link link) {
    return link.relation().name().toLowerCase(Locale.ROOT);
  }

  private Article article(String id) {
    return result.articles().get(slices.places.article(id));
  }

  private static String line(@Nullable String text) {
    return Objects.toString(text, "");
  }

  private static boolean isNothing(List<String> words) {
    return words.stream().allMatch(String::isEmpty);
  }

  private static boolean holds(String text, List<String> words) {
    if (isNothing(words)) {
      return true;
    }
    String plain = plain(text);
    return words.stream().allMatch(plain::contains);
  }

  /** Text as search sees it: no case, no accents. */
  private static String plain(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static IntStream all(List<?> things) {
    return IntStream.range(0, things.size());
  }
}
