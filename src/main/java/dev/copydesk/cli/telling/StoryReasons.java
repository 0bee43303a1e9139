package dev.copydesk.cli.telling;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.ResultFiles;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the articles of a story belong together, and why the next nearest story is another. */
public final class StoryReasons {
  private static final int MOST_CHOICES = 5;
  private static final int WIDTH = 9;

  private final List<Story> stories;
  private final Map<String, Article> articles;
  private final List<Link> links;

  private StoryReasons(List<Story> stories, List<Article> articles, List<Link> links) {
    this.stories = stories;
    this.articles = articles.stream().collect(Collectors.toMap(Article::id, a -> a));
    this.links = links;
  }

  /** Reads a result folder. */
  public static StoryReasons of(Path folder) throws IOException {
    return new StoryReasons(
        ResultFiles.stories(folder), ResultFiles.articles(folder), ResultFiles.links(folder));
  }

  /**
   * The story of that id, or the only one whose id begins so.
   *
   * @throws IllegalArgumentException when there is none, or more than one
   */
  public Story story(String name) {
    List<Story> found = stories.stream().filter(story -> story.id().startsWith(name)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "no story "
              + Harmless.line(name)
              + "; ids stand in stories.jsonl. Name two articles to"
              + " compare them");
    }
    if (found.size() > 1 && !found.getFirst().id().equals(name)) {
      throw new IllegalArgumentException(
          Harmless.line(name)
              + " may be "
              + found.stream().limit(MOST_CHOICES).map(Story::id).collect(Collectors.joining(", "))
              + (found.size() > MOST_CHOICES ? " or others" : "")
              + "; give more of the id");
    }
    return found.getFirst();
  }

  /** Prints the reasons as plain text. */
  public void print(Story story, PrintWriter out) {
    out.printf("%s  %s%n", story.id(), Harmless.line(story.headline()));
    out.printf("%n%s%n", together(story));
    line(out, "names", shared(story.entities(), story, StoryReasons::names));
    line(out, "terms", shared(story.keywords(), story, StoryReasons::says));
    line(out, "days", days(story));
    line(out, "links", links(story));
    out.println();
    story.ties().forEach(tie -> tie(tie, story, out));
    out.println();
    nearest(story, out);
  }

  private static String together(Story story) {
    return story.articles().size() == 1
        ? "One article tells it, which has"
        : "Its %,d articles have in common".formatted(story.articles().size());
  }

  private static void line(PrintWriter out, String what, String said) {
    out.printf("  %-" + WIDTH + "s%s%n", what, Harmless.line(said));
  }

  /** What more than one article of a story has, with the number of those that do. */
  private String shared(List<String> items, Story story, BiPredicate<Article, String> has) {
    int size = story.articles().size();
    List<String> shared = new ArrayList<>();
    for (String item : items) {
      long n = texts(story).filter(article -> has.test(article, item)).count();
      if (n > 1 || size == 1) {
        shared.add(size == 1 ? item : item + " (" + n + ")");
      }
    }
    return shared.isEmpty() ? "none" : String.join(", ", shared);
  }

  private Stream<Article> texts(Story story) {
    return story.articles().stream().map(articles::get).filter(Objects::nonNull);
  }

  /** Whether an article says a name, or its last word alone as desks do after the first time. */
  private static boolean names(Article article, String name) {
    return whole(article).contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static boolean says(Article article, String term) {
    return whole(article).toLowerCase(Locale.ROOT).contains(term);
  }

  private static String whole(Article article) {
    return article.title() == null ? article.text() : article.title() + "\n" + article.text();
  }

  private String days(Story story) {
    if (story.from() == null) {
      return "none known";
    }
    long dated = texts(story).filter(article -> article.published() != null).count();
    String span =
        story.from().equals(story.to()) ? "" + story.from() : story.from() + " to " + story.to();
    return "%s, known of %d of %d".formatted(span, dated, story.articles().size());
  }

  private String links(Story story) {
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    links.stream()
        .filter(link -> story.articles().contains(link.a()))
        .filter(link -> story.articles().contains(link.b()))
        .forEach(link -> counts.merge(link.relation(), 1, Integer::sum));
    return counts.isEmpty()
        ? "none"
        : counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private void tie(Story.Tie tie, Story story, PrintWriter out) {
    Article article = articles.get(tie.article());
    String title = article == null ? null : article.title();
    String mark = tie.article().equals(story.loosest()) ? "  <- the loosest" : "";
    out.printf(
        Locale.ROOT,
        "  %.2f  %s  %s%s%n",
        tie.closeness(),
        Harmless.line(tie.article()),
        Harmless.line(title == null ? "(no headline)" : title),
        mark);
  }

  private void nearest(Story story, PrintWriter out) {
    Story.Neighbour near = story.nearest();
    @Nullable Story other = near == null ? null : byId(near.story());
    if (near == null || other == null) {
      out.println("No other story comes near.");
      return;
    }
    out.printf("Next nearest: %s  %s%n", other.id(), Harmless.line(other.headline()));
    line(out, "both", joined(story, other, true));
    line(out, "here", joined(story, other, false));
    line(out, "there", joined(other, story, false));
    line(out, "days", days(story) + " here; " + days(other) + " there");
    out.printf(Locale.ROOT, "%s%n", verdict(story, other, near.closeness()));
  }

  private static String verdict(Story story, Story other, double closeness) {
    return String.format(
        Locale.ROOT,
        "They stay apart: from one to the other the mean closeness is %.2f; within them it is %s"
            + " here and %s there.",
        closeness,
        mean(story),
        mean(other));
  }

  private static String mean(Story story) {
    double mean = story.ties().stream().mapToDouble(Story.Tie::closeness).average().orElse(1);
    return mean == 1 ? "one voice" : String.format(Locale.ROOT, "%.2f", mean);
  }

  private @Nullable Story byId(String id) {
    return stories.stream().filter(story -> story.id().equals(id)).findFirst().orElse(null);
  }

  /** The names and terms of a story that another one has too, or has not. */
  private String joined(Story story, Story other, boolean too) {
    String all =
        Stream.concat(
                story.entities().stream().filter(name -> any(other, name, true) == too),
                story.keywords().stream().filter(term -> any(other, term, false) == too))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "nothing" : all;
  }

  private boolean any(Story story, String item, boolean name) {
    return texts(story).anyMatch(a -> name ? names(a, item) : says(a, item));
  }
}
