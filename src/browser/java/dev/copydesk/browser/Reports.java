package dev.copydesk.browser;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Result;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.Progress;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.report.ReportWriter;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.figures.News;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reports that are looked at, each written once. */
final class Reports {
  /** Where everything goes that the browser tests write. */
  static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

  static final RunFacts FACTS = new RunFacts("test", List.of("crawl"), Map.of("segment", "auto"));

  private static final Map<String, Path> WRITTEN = new ConcurrentHashMap<>();

  private Reports() {}

  /** What the program makes of the seed pages. */
  static Path seeds() {
    return WRITTEN.computeIfAbsent("seeds.html", name -> write(name, seedsResult()));
  }

  /** A made result of that many articles. */
  static Path made(int articles) {
    return WRITTEN.computeIfAbsent(
        "made-" + articles + ".html", name -> write(name, MadeResult.of(articles)));
  }

  /** Any result. */
  static Path of(String name, Result result) {
    return WRITTEN.computeIfAbsent(name, file -> write(file, result));
  }

  static Result seedsResult() {
    RunSettings settings = RunSettings.standard();
    return Pipeline.run(
        Inputs.find(List.of(Path.of("seeds")), settings.ingest()), settings, Progress.SILENT);
  }

  private static Path write(String name, Result result) {
    try {
      Files.createDirectories(FOLDER);
      Path file = FOLDER.resolve(name);
      try (OutputStream out = Files.newOutputStream(file)) {
        new ReportWriter(ReportSettings.DEFAULT)
            .write(result, News.of(result, List.of()), FACTS, out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
