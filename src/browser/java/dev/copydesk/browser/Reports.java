package dev.copydesk.browser;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Change;
import dev.copydesk.model.result.Result;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.work.Progress;
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

  /** The seed pages, of which the last two were added to the others. */
  static Path added() {
    return WRITTEN.computeIfAbsent("added.html", name -> write(name, seedsResult(), ADDED));
  }

  private static final List<Addition> ADDED =
      List.of(
          new Addition(
              1,
              "2025-03-30T06:00:00Z",
              "run",
              List.of("monday"),
              Map.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              0,
              List.of()),
          new Addition(
              2,
              "2025-03-31T06:00:00Z",
              "add",
              List.of("tuesday"),
              Map.of(),
              List.of("001_32a45c94443c5413.txt", "004_21ee71a2755e3a13.txt"),
              List.of(),
              List.of(),
              List.of(),
              0,
              List.of(new Change(Change.Kind.ENDED, "s-0", List.of(), List.of("x")))));

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
    return write(name, result, List.of());
  }

  private static Path write(String name, Result result, List<Addition> additions) {
    try {
      Files.createDirectories(FOLDER);
      Path file = FOLDER.resolve(name);
      try (OutputStream out = Files.newOutputStream(file)) {
        new ReportWriter(ReportSettings.DEFAULT)
            .write(result, News.latest(result, additions), FACTS, out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
