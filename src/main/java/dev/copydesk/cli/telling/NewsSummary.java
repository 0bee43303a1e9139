package dev.copydesk.cli.telling;

import dev.copydesk.cli.terminal.Terminal;
import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Change;
import dev.copydesk.report.figures.News;
import dev.copydesk.text.Harmless;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.json.JsonMapper;

/** What additions brought, in words for a person or as JSON for a script. */
public final class NewsSummary {
  private final News news;
  private final PrintWriter out;
  private final Terminal terminal;
  private final int most;

  /**
   * A summary.
   *
   * @param out where to
   * @param terminal what that leads to
   * @param most lines of each kind, 0 or more
   */
  public NewsSummary(News news, PrintWriter out, Terminal terminal, int most) {
    this.news = news;
    this.out = out;
    this.terminal = terminal;
    this.most = most;
  }

  /** Tells all of it. */
  public void print() {
    news.additions().forEach(this::printAddition);
    if (!news.articles().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%s: %,d new reporting, %,d copies of what was there, %,d copies of one another.%n",
          count(news.articles().size(), "article"),
          news.unique().size(),
          news.copiesOfOld().size(),
          news.copiesOfNew().size());
      out.printf(
          Locale.ROOT,
          "%s, %s.%n",
          count(news.begun().size(), "story begins", "stories begin"),
          count(news.grown().size(), "story goes on", "stories go on"));
    }
    list("Stories that go on", bySize(news.grown()), NewsSummary::told);
    list("Stories that begin", bySize(news.begun()), NewsSummary::told);
    list("Copies of what was there", news.copiesOfOld(), NewsSummary::told);
    list("New reporting", longest(news.unique()), NewsSummary::told);
    list("Stories that changed otherwise", news.changes(), NewsSummary::told);
    out.flush();
  }

  private void printAddition(Addition addition) {
    StringBuilder line = new StringBuilder();
    line.append(Character.toUpperCase(addition.what().charAt(0)))
        .append(addition.what(), 1, addition.what().length())
        .append(' ')
        .append(addition.number())
        .append(", ")
        .append(addition.date())
        .append(": ");
    List<String> parts = new ArrayList<>();
    add(parts, addition.added().size(), "new page", "new pages");
    add(parts, addition.replaced().size(), "changed page", "changed pages");
    add(parts, addition.removed().size(), "page forgotten", "pages forgotten");
    add(parts, addition.recut().size(), "page cut anew", "pages cut anew");
    add(parts, addition.unchanged(), "page there already", "pages there already");
    out.println(line + (parts.isEmpty() ? "nothing" : String.join(", ", parts)) + ".");
  }

  private static void add(List<String> parts, int number, String one, String several) {
    if (number > 0) {
      parts.add(count(number, one, several));
    }
  }

  private <T> void list(String heading, List<T> all, Function<T, String> told) {
    if (all.isEmpty() || most == 0) {
      return;
    }
    out.println();
    out.println(terminal.out() ? Ansi.ON.string("@|bold " + heading + "|@") : heading);
    all.stream().limit(most).forEach(one -> out.println("  " + told.apply(one)));
    if (all.size() > most) {
      out.printf(Locale.ROOT, "  and %,d more%n", all.size() - most);
    }
  }

  private static List<News.Growth> bySize(List<News.Growth> stories) {
    ToIntFunction<News.Growth> size = growth -> growth.fresh().size();
    return stories.stream().sorted(Comparator.comparingInt(size).reversed()).toList();
  }

  private static List<Article> longest(List<Article> articles) {
    return articles.stream().sorted(Comparator.comparingInt(Article::words).reversed()).toList();
  }

  private static String told(News.Growth growth) {
    return String.format(
        Locale.ROOT,
        "%4d of %d  %s  [%s]",
        growth.fresh().size(),
        growth.story().articles().size(),
        Harmless.line(growth.story().headline()),
        Harmless.line(growth.story().id()));
  }

  private static String told(News.Copy copy) {
    return name(copy.article()) + "  as  " + name(copy.original());
  }

  private static String told(Article article) {
    return name(article) + (article.title() == null ? "" : "  " + Harmless.line(article.title()));
  }

  private static String told(Change change) {
    String others =
        change.others().isEmpty() ? "" : " (" + String.join(", ", change.others()) + ")";
    return Harmless.line(
        change.story()
            + " "
            + change.kind().name().toLowerCase(Locale.ROOT)
            + others
            + ": "
            + count(change.articles().size(), "article"));
  }

  private static String name(Article article) {
    return Harmless.line(article.id())
        + (article.source() == null ? "" : " (" + Harmless.line(article.source()) + ")");
  }

  private static String count(int number, String noun) {
    return count(number, noun, noun + "s");
  }

  private static String count(int number, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
  }

  /** All of it as one JSON object on one line; articles and stories by their ids. */
  public void printJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("additions", news.additions().stream().map(NewsSummary::json).toList());
    json.put("unique", news.unique().stream().map(Article::id).toList());
    json.put("copies_of_old", news.copiesOfOld().stream().map(NewsSummary::json).toList());
    json.put("copies_of_new", news.copiesOfNew().stream().map(NewsSummary::json).toList());
    json.put("stories_begun", news.begun().stream().map(NewsSummary::json).toList());
    json.put("stories_grown", news.grown().stream().map(NewsSummary::json).toList());
    json.put("changes", news.changes().stream().map(NewsSummary::json).toList());
    out.println(JsonMapper.shared().writeValueAsString(json));
    out.flush();
  }

  private static Map<String, Object> json(Addition addition) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", addition.number());
    json.put("what", addition.what());
    json.put("date", addition.date());
    json.put("inputs", addition.inputs());
    json.put("added", addition.added());
    json.put("replaced", addition.replaced());
    json.put("removed", addition.removed());
    json.put("recut", addition.recut());
    json.put("unchanged", addition.unchanged());
    return json;
  }

  private static Map<String, Object> json(News.Copy copy) {
    return Map.of("article", copy.article().id(), "as", copy.original().id());
  }

  private static Map<String, Object> json(News.Growth growth) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("story", growth.story().id());
    json.put("headline", growth.story().headline());
    json.put("new", growth.fresh());
    json.put("articles", growth.story().articles().size());
    return json;
  }

  private static Map<String, Object> json(Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("change", change.kind().name().toLowerCase(Locale.ROOT));
    json.put("story", change.story());
    json.put("others", change.others());
    json.put("articles", change.articles());
    return json;
  }
}
