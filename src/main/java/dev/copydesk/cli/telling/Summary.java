package dev.copydesk.cli.telling;

import dev.copydesk.cli.terminal.Terminal;
import dev.copydesk.model.Article;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.pipeline.Publisher;
import dev.copydesk.text.Harmless;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** What a run found, in words, at its end. */
public final class Summary {
  private static final int MOST_STORIES = 5;
  private static final int MOST_FAMILIES = 5;
  private static final int MOST_TEXTS = 3;
  private static final int MOST_REASONS = 5;
  private static final int MOST_NAMES = 6;

  private final Result result;
  private final Result.Lookup lookup;
  private final PrintWriter out;
  private final Terminal terminal;

  private Summary(Result result, PrintWriter out, Terminal terminal) {
    this.result = result;
    this.lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Prints it.
   *
   * @param folder where the result lies
   */
  public static void print(Result result, Path folder, PrintWriter out, Terminal terminal) {
    Summary summary = new Summary(result, out, terminal);
    summary.printCounts();
    summary.printPages();
    summary.printStories();
    printSkipped(result.skipped(), out, terminal);
    out.println();
    out.println("Report: " + Harmless.line(folder.resolve(Publisher.REPORT).toString()));
    out.flush();
  }

  private void printCounts() {
    int teasers =
        (int) result.articles().stream().filter(a -> a.kind() == Article.Kind.TEASER).count();
    int articles = result.articles().size() - teasers;
    int copies = result.copies().stream().mapToInt(group -> group.members().size()).sum();
    out.printf(
        Locale.ROOT,
        "%s: %s, %s.%n",
        count(result.pages().size(), "page"),
        count(articles, "article"),
        count(teasers, "teaser"));
    if (copies == 0) {
      out.println("No copies among them.");
    } else {
      out.printf(
          Locale.ROOT,
          "%,d of them %s of %s, %.0f %% of the words; %s left without %s.%n",
          copies,
          copies == 1 ? "is a copy" : "are copies",
          result.copies().size() == 1
              ? "another"
              : String.format(Locale.ROOT, "%,d others", result.copies().size()),
          100 * copiedShare(),
          left(result.articles().size() - copies),
          copies == 1 ? "it" : "them");
    }
  }

  private static String left(int texts) {
    return count(texts, "text") + (texts == 1 ? " is" : " are");
  }

  private double copiedShare() {
    Set<String> members = new LinkedHashSet<>();
    result.copies().forEach(group -> group.members().forEach(m -> members.add(m.article())));
    long all = result.articles().stream().mapToLong(Article::words).sum();
    long copied =
        result.articles().stream()
            .filter(article -> members.contains(article.id()))
            .mapToLong(Article::words)
            .sum();
    return all == 0 ? 0 : (double) copied / all;
  }

  /** Which whole pages carry one story, and which of those one text. */
  private void printPages() {
    List<Family> families =
        result.stories().stream()
            .map(story -> Family.of(story, lookup))
            .filter(family -> family.pages().size() > 1)
            .sorted(Comparator.comparingInt(family -> -family.pages().size()))
            .toList();
    if (!families.isEmpty()) {
      heading("Pages that carry the same");
      families.stream().limit(MOST_FAMILIES).forEach(this::printFamily);
      printMore(families.size() - MOST_FAMILIES, "more such story", "more such stories");
    }
  }

  private void printFamily(Family family) {
    int pages = family.pages().size();
    String who = pages == result.pages().size() && pages > 2 ? "All " + pages : "" + pages;
    out.println("  " + who + " pages carry one story: " + Harmless.line(family.story().headline()));
    printTexts("one text in ", family.sharedTexts());
    printTexts("one text, retold, in ", family.retoldTexts(result.links()));
  }

  private void printTexts(String what, List<List<String>> texts) {
    for (List<String> text : texts.subList(0, Math.min(MOST_TEXTS, texts.size()))) {
      out.println("    " + what + text.size() + ": " + names(text));
    }
    int more = texts.size() - MOST_TEXTS;
    if (more > 0) {
      out.println("    and " + more + (more == 1 ? " more such text" : " more such texts"));
    }
  }

  private void printStories() {
    List<Story> largest =
        result.stories().stream()
            .filter(story -> story.articles().size() > 1)
            .sorted(Comparator.comparingInt(story -> -story.articles().size()))
            .toList();
    if (!largest.isEmpty()) {
      heading("Largest stories");
      for (Story story : largest.subList(0, Math.min(MOST_STORIES, largest.size()))) {
        String outlets = story.sources().isEmpty() ? "" : "  (" + names(story.sources()) + ")";
        out.printf(
            Locale.ROOT,
            "  %4d  %s%s%n",
            story.articles().size(),
            Harmless.line(story.headline()),
            outlets);
      }
      printMore(
          largest.size() - MOST_STORIES,
          "more with several articles",
          "more with several articles");
    }
  }

  /** What was left out, by reasons; nothing where nothing was. */
  public static void printSkipped(List<Skipped> all, PrintWriter out, Terminal terminal) {
    if (all.isEmpty()) {
      return;
    }
    heading("Skipped: " + count(all.size(), "input"), out, terminal);
    Map<String, List<Skipped>> byReason = new TreeMap<>();
    all.forEach(s -> byReason.computeIfAbsent(s.reason(), r -> new ArrayList<>()).add(s));
    byReason.entrySet().stream()
        .sorted(Comparator.comparingInt(reason -> -reason.getValue().size()))
        .limit(MOST_REASONS)
        .forEach(
            reason ->
                out.println(
                    told(
                        reason.getKey(), reason.getValue().stream().map(Skipped::input).toList())));
    printMore(byReason.size() - MOST_REASONS, "more reason", "more reasons", out);
    out.flush();
  }

  private static String told(String reason, List<String> inputs) {
    String count = inputs.size() > 1 ? String.format(Locale.ROOT, "%,d: ", inputs.size()) : "";
    return "  " + count + names(inputs) + ": " + Harmless.line(reason);
  }

  private void heading(String text) {
    heading(text, out, terminal);
  }

  private static void heading(String text, PrintWriter out, Terminal terminal) {
    out.println();
    out.println(terminal.out() ? Ansi.ON.string("@|bold " + text + "|@") : text);
  }

  private void printMore(int more, String one, String several) {
    printMore(more, one, several, out);
  }

  private static void printMore(int more, String one, String several, PrintWriter out) {
    if (more > 0) {
      out.println("  and " + more + " " + (more == 1 ? one : several));
    }
  }

  private static String names(List<String> all) {
    String shown =
        all.stream().limit(MOST_NAMES).map(Harmless::line).collect(Collectors.joining(", "));
    return all.size() > MOST_NAMES ? shown + " and " + (all.size() - MOST_NAMES) + " more" : shown;
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
