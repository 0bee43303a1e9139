package dev.copydesk.report;

import dev.copydesk.model.result.Result;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.held.HeldReport;
import dev.copydesk.report.held.Kept;
import dev.copydesk.report.held.Source;
import dev.copydesk.report.held.Touched;
import dev.copydesk.report.held.WholeSource;
import java.io.BufferedOutputStream;
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
   * Writes the report of a result in UTF-8; the stream is flushed and stays open.
   *
   * @param news of the last addition to the result
   * @throws IOException when the stream refuses a write; what was written by then is no report
   * @throws IllegalArgumentException when the result names an article, page or group that it does
   *     not hold
   */
  public void write(Result result, News news, RunFacts facts, OutputStream to) throws IOException {
    write(new WholeSource(result), news, facts, Kept.nothing(), Touched.NOTHING, to);
  }

  /**
   * The same, with the lines of an older report of this result where they still hold.
   *
   * @param kept the older report, written within the same bounds
   * @param touched what is otherwise than there
   */
  public void write(
      Source source, News news, RunFacts facts, Kept kept, Touched touched, OutputStream to)
      throws IOException {
    var data = new HeldReport(source, news, settings, kept, touched);
    var bytes = new BufferedOutputStream(to);
    Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    Frame.holding()
        .write(
            StaticFigures.html(source.counted(), id -> source.story(id).headline()),
            facts,
            out -> {
              out.flush();
              data.write(bytes);
            },
            text);
    text.flush();
  }
}
