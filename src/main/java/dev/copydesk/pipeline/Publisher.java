package dev.copydesk.pipeline;

import dev.copydesk.index.IndexBuilder;
import dev.copydesk.model.Result;
import dev.copydesk.pipeline.Progress.Stage;
import dev.copydesk.report.ReportWriter;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.files.OutputFile;
import dev.copydesk.report.files.ResultFiles;
import dev.copydesk.report.files.ResultFolder;
import dev.copydesk.report.files.RunJson;
import java.io.IOException;
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
   * @param result what was found
   * @param facts what ran
   * @param settings all options in effect, by name
   * @param folder where to
   * @param times of the run that made the result; the time to write is added
   * @throws IOException when anything cannot be written; the result that was there stays unless
   *     moving had begun
   */
  public static void publish(
      Result result, RunFacts facts, Map<String, String> settings, ResultFolder folder, Timed times)
      throws IOException {
    times.begin(Stage.FILES, 0);
    Path staging = folder.staging();
    List<String> written = new ArrayList<>(ResultFiles.write(result, staging));
    var report = new ReportWriter(ReportSettings.DEFAULT);
    OutputFile.write(staging.resolve(REPORT), to -> report.write(result, facts, to));
    written.add(REPORT);
    Path index = staging.resolve(INDEX);
    OutputFile.naming(index, () -> IndexBuilder.write(result, index));
    written.add(INDEX);
    times.end();
    RunJson.write(
        staging.resolve(ResultFolder.SUMMARY),
        facts.version(),
        facts.inputs(),
        settings,
        result,
        seconds(times));
    written.add(ResultFolder.SUMMARY);
    folder.publish(written);
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
