package dev.copydesk.cli.commands;

import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.index.EditionReader;
import dev.copydesk.index.Search;
import dev.copydesk.pipeline.Publisher;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.ServedReport;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.files.ResultFiles;
import dev.copydesk.report.files.RunJson;
import dev.copydesk.serve.ReportServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk serve}: the report of a large result, whole. */
@Command(
    name = "serve",
    header = "Shows all of a result in the browser, with search in the full texts.",
    description = {
      "",
      "The same pages as report.html, which holds only part of a very large result. Reachable from"
          + " this machine alone, changes nothing, stops with Ctrl-C.",
      ""
    },
    footer = {"", "Example:  copydesk serve result --port 8025"})
public final class ServeCommand implements Callable<Integer> {
  @Mixin private final Console console = new Console();

  @Parameters(index = "0", paramLabel = "DIR", description = "A result folder of `copydesk run`.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Path folder;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; default: one that is free.")
  private int port;

  @Override
  public Integer call() throws IOException {
    var run = RunJson.read(folder);
    var facts = new RunFacts(run.version(), run.inputs(), run.settings());
    var result = ResultFiles.read(folder);
    Path index = folder.resolve(Publisher.INDEX);
    News news = News.latest(result, EditionReader.additions(index));
    var report = new ServedReport(result, news, facts);
    try (Search search = new Search(index);
        ReportServer server = start(report, search)) {
      PrintWriter out = console.out();
      out.println("Open " + server.address() + "   (Ctrl-C stops it)");
      out.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.DONE;
  }

  private ReportServer start(ServedReport report, Search search) throws IOException {
    try {
      return ReportServer.start(report, search, port);
    } catch (IllegalArgumentException e) {
      throw console.wrong("--" + e.getMessage());
    }
  }
}
