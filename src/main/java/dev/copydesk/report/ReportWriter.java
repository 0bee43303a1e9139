package dev.copydesk.report;

import dev.copydesk.model.Result;
import dev.copydesk.report.data.Gatherer;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.page.JsonBlock;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes {@code report.html}: one self-contained page that opens from disk, needs no network and
 * lets nothing of the scraped text act as markup or script.
 *
 * <p>Immutable and safe to share between threads. The same result and facts give the same bytes.
 */
public final class ReportWriter {
  private final ReportSettings settings;

  /** A writer whose reports keep to these bounds. */
  public ReportWriter(ReportSettings settings) {
    this.settings = settings;
  }

  /**
   * Writes the report in UTF-8; the stream is flushed and stays open.
   *
   * @param news of the last addition to the result
   * @throws IOException when the stream refuses a write; what was written by then is no report
   * @throws IllegalArgumentException when the result names an article, page or group that it does
   *     not hold
   */
  public void write(Result result, News news, RunFacts facts, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    write(result, news, facts, out);
    out.flush();
  }

  /** The same to a writer, which stays open and is not flushed. */
  public void write(Result result, News news, RunFacts facts, Writer to) throws IOException {
    var gathered = new Gatherer(result, news, settings);
    Frame.holding()
        .write(
            result,
            facts,
            out -> {
              block("data", gathered.data(), out);
              block("texts", gathered.texts(), out);
              block("sheets", gathered.sheets(), out);
            },
            to);
  }

  private static void block(String id, Object data, Writer to) throws IOException {
    to.write("<script type=\"application/json\" id=\"" + id + "\">");
    JsonBlock.write(data, to);
    to.write("</script>\n");
  }
}
