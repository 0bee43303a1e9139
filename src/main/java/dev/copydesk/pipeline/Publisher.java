package dev.copydesk.pipeline;

import dev.copydesk.index.IndexBuilder;
import dev.copydesk.index.Stamp;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.pipeline.work.Progress.Stage;
import dev.copydesk.pipeline.work.Timed;
import dev.copydesk.report.ReportWriter;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.files.OutputFile;
import dev.copydesk.report.files.ResultFiles;
import dev.copydesk.report.files.ResultFolder;
import dev.copydesk.report.files.RunJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a result as the files of the contract and puts them into place together. */
public final class Publisher {
  /** The file for people. */
  public static final String REPORT = "report.html";

  /** The folder of the Lucene index. */
  public static final String INDEX = "index";

  private Publisher() {}

  /**
   * Writes everything beside the result that is there, then moves it into place.
   *
   * @param edition what was found, with at least one addition
   * @param facts what ran
   * @param settings what it ran with
   * @param folder where to
   * @param times of the run that made the result; the time to write is added
   * @throws IOException when anything cannot be written; the result that was there stays unless
   *     moving had begun
   */
  public static void publish(
      Edition edition, RunFacts facts, RunSettings settings, ResultFolder folder, Timed times)
      throws IOException {
    times.begin(Stage.FILES, 0);
    List<String> written = new ArrayList<>(files(edition, facts, folder.staging()));
    Path index = folder.staging().resolve(INDEX);
    Stamp stamp =
        settings.stamp(facts.version(), edition.ledger().latest()).with(written, folder.staging());
    OutputFile.naming(index, () -> IndexBuilder.write(edition, stamp, index));
    written.add(INDEX);
    times.end();
    written.add(summary(edition.whole(), facts, folder.staging(), times));
    folder.publish(written);
  }

  /**
   * Writes all files but the index and the summary.
   *
   * @return their names
   */
  public static List<String> files(Edition edition, RunFacts facts, Path folder)
      throws IOException {
    List<String> written = new ArrayList<>(ResultFiles.write(edition.result(), folder));
    written.add(ResultFiles.write(edition.ledger().additions(), folder));
    News news = News.latest(edition.result(), edition.ledger().additions());
    written.add(report(folder, (report, to) -> report.write(edition.result(), news, facts, to)));
    return written;
  }

  /** Something that writes a report. */
  public interface Reporting {
    /** Writes it; the stream is closed by the caller. */
    void write(ReportWriter report, OutputStream to) throws IOException;
  }

  /**
   * Writes the report.
   *
   * @return its name
   */
  public static String report(Path folder, Reporting reporting) throws IOException {
    var report = new ReportWriter(ReportSettings.DEFAULT);
    OutputFile.write(folder.resolve(REPORT), to -> reporting.write(report, to));
    return REPORT;
  }

  /**
   * Writes the summary, which makes a result complete.
   *
   * @return its name
   */
  public static String summary(Whole whole, RunFacts facts, Path folder, Timed times)
      throws IOException {
    RunJson.write(
        folder.resolve(ResultFolder.SUMMARY),
        facts.version(),
        facts.inputs(),
        whole.options(),
        whole,
        seconds(times));
    return ResultFolder.SUMMARY;
  }

  private static Map<String, Double> seconds(Timed times) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    times
        .seconds()
        .forEach(
            (stage, taken) ->
                seconds.put(
                    stage.name().toLowerCase(Locale.ROOT), Math.round(taken * 1000) / 1000.0));
    return seconds;
  }
}
