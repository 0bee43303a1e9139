package dev.copydesk.report;

import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.figures.Figures;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The main figures as plain HTML, for readers whose browser runs no script. */
final class StaticFigures {
  /** As many stories as fit on a screen or two. */
  private static final int STORIES = 20;

  private StaticFigures() {}

  /**
   * The figures of a result.
   *
   * @param result all of it, of each record at least what is counted
   * @param headline of the story of an id
   */
  static String html(Result result, UnaryOperator<String> headline) {
    var html = new StringBuilder();
    html.append("<p class=\"notice\">").append(words("noscript")).append("</p>\n");
    figures(Figures.of(result), html);
    stories(result.stories(), headline, html);
    return html.toString();
  }

  private static void figures(Figures figures, StringBuilder html) {
    html.append("<h2>").append(words("overview.figures")).append("</h2>\n<table>\n");
    row("figure.pages", figures.pages(), html);
    row("figure.articles", figures.articles(), html);
    row("figure.teasers", figures.teasers(), html);
    row("figure.copies", figures.copies(), html);
    row("figure.originals", figures.originals(), html);
    row("figure.stories", figures.stories(), html);
    row("figure.outlets", figures.outlets(), html);
    row("figure.skipped", figures.skipped(), html);
    html.append("</table>\n");
  }

  private static void row(String key, int value, StringBuilder html) {
    html.append("<tr><th scope=\"row\">").append(words(key)).append("</th><td>");
    html.append(Words.number(value)).append("</td></tr>\n");
  }

  private static void stories(
      List<Story> stories, UnaryOperator<String> headline, StringBuilder html) {
    html.append("<h2>").append(words("overview.largest")).append("</h2>\n<ol>\n");
    stories.stream()
        .sorted(Comparator.comparingInt((Story story) -> story.articles().size()).reversed())
        .limit(STORIES)
        .forEach(
            story ->
                html.append("<li>")
                    .append(story(story, headline.apply(story.id())))
                    .append("</li>\n"));
    html.append("</ol>\n");
  }

  private static String story(Story story, String headline) {
    return "<bdi>%s</bdi> <small>%s</small>"
        .formatted(
            Harmless.html(Harmless.line(headline)),
            Harmless.html(Words.count("count.texts", story.articles().size())));
  }

  private static String words(String key) {
    return Harmless.html(Words.say(key));
  }
}
