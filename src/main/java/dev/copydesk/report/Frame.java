package dev.copydesk.report;

import dev.copydesk.report.page.Shell;
import dev.copydesk.report.page.Shell.Slot;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page around the data: style, script, masthead and the figures for readers without script.
 *
 * @param style all style sheets
 * @param script where the data comes from, then the views
 * @param policy what the page may load and run
 */
record Frame(String style, String script, String policy) {
  private static final List<String> STYLES = List.of("base.css", "views.css", "print.css");

  /** In the order in which they build on one another. */
  private static final List<String> VIEWS =
      List.of(
          "js/words.js",
          "js/dom.js",
          "js/data.js",
          "js/lists.js",
          "js/pieces.js",
          "js/charts.js",
          "js/outlets.js",
          "js/overview.js",
          "js/family.js",
          "js/stories.js",
          "js/compare.js",
          "js/sheet.js",
          "js/pages.js",
          "js/news.js",
          "js/search.js",
          "js/router.js");

  /** A page that holds its data: it may load and send nothing at all. */
  static Frame holding() {
    return of("js/held.js", "'none'");
  }

  /** A page that asks the server which it came from, and nobody else. */
  static Frame asking() {
    return of("js/served.js", "'self'");
  }

  private static Frame of(String source, String connect) {
    String style = Shell.resource(STYLES);
    String script = Shell.resource(Stream.concat(Stream.of(source), VIEWS.stream()).toList());
    return new Frame(style, script, Shell.policy(style, script) + "; connect-src " + connect);
  }

  /**
   * Writes the page with these elements of data.
   *
   * @param figures for readers without script
   */
  void write(String figures, RunFacts facts, Slot data, Writer to) throws IOException {
    Map<String, Slot> slots = new HashMap<>();
    Words.all().keySet().forEach(key -> slots.put("words:" + key, text(Words.say(key))));
    slots.put("policy", Slot.of(policy));
    slots.put("style", Slot.of(style));
    slots.put("script", Slot.of(script));
    slots.put("inputs", text(String.join(", ", facts.inputs())));
    slots.put("version", text(facts.version()));
    slots.put("settings", settings(facts));
    slots.put("figures", Slot.of(figures));
    slots.put("data", data);
    Shell.named("report.html").write(slots, to);
  }

  private static Slot settings(RunFacts facts) {
    var all = new StringBuilder();
    facts
        .settings()
        .forEach((name, value) -> all.append(" · ").append(name).append(' ').append(value));
    return text(all.toString());
  }

  private static Slot text(String foreign) {
    return Slot.of(Harmless.html(Harmless.line(foreign)));
  }
}
