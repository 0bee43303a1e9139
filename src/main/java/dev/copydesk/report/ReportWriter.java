package dev.copydesk.report;

import dev.copydesk.model.Result;
import dev.copydesk.report.page.JsonBlock;
import dev.copydesk.report.page.Shell;
import dev.copydesk.report.page.Shell.Slot;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code report.html}: one self-contained page that opens from disk, needs no network and
 * lets nothing of the scraped text act as markup or script.
 *
 * <p>Immutable and safe to share between threads. The same result and facts give the same bytes.
 */
public final class ReportWriter {
  static final List<String> STYLES = List.of("base.css", "views.css", "print.css");

  /** In the order in which they build on one another. */
  static final List<String> SCRIPTS =
      List.of(
          "js/words.js",
          "js/dom.js",
          "js/data.js",
          "js/lists.js",
          "js/pieces.js",
          "js/charts.js",
          "js/outlets.js",
          "js/overview.js",
          "js/stories.js",
          "js/compare.js",
          "js/pages.js",
          "js/router.js");

  private final ReportSettings settings;

  /** A writer whose reports keep to these bounds. */
  public ReportWriter(ReportSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes the report in UTF-8; the stream is flushed and stays open.
   *
   * @throws IOException when the stream refuses a write; what was written by then is no report
   * @throws IllegalArgumentException when the result names an article, page or group that it does
   *     not hold
   */
  public void write(Result result, RunFacts facts, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    write(result, facts, out);
    out.flush();
  }

  /** The same to a writer, which stays open and is not flushed. */
  public void write(Result result, RunFacts facts, Writer to) throws IOException {
    var gathered = new Gatherer(result, settings);
    Map<String, Slot> slots = new HashMap<>();
    Words.all().keySet().forEach(key -> slots.put("words:" + key, text(Words.say(key))));
    String style = Shell.resource(STYLES);
    String script = Shell.resource(SCRIPTS);
    slots.put("policy", Slot.of(Shell.policy(style, script)));
    slots.put("style", Slot.of(style));
    slots.put("script", Slot.of(script));
    slots.put("inputs", text(String.join(", ", facts.inputs())));
    slots.put("version", text(facts.version()));
    slots.put("settings", settings(facts));
    slots.put("figures", Slot.of(StaticFigures.html(result)));
    slots.put("data", out -> JsonBlock.write(gathered.data(), out));
    slots.put("texts", out -> JsonBlock.write(gathered.texts(), out));
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
