package dev.copydesk.cli.commands;

import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.index.Search;
import dev.copydesk.pipeline.Publisher;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk search}: finds articles and stories by their words. */
@Command(
    name = "search",
    header = "Finds articles and stories in a result.",
    description = {
      "",
      "All words have to occur, in headline, text or source. Lucene's query language goes further:"
          + " \"exact phrase\", either OR or, -without, tariff*, and the fields title, text,"
          + " source, kind, language, published, story, copies, page.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  copydesk search result Hegseth Japan",
      "  copydesk search result 'title:tariffs AND kind:story'",
      "  copydesk search result 'Taiwan AND published:[2025-03-01 TO 2025-03-31]'"
    })
public final class SearchCommand implements Callable<Integer> {
  private static final int MOST_HITS = 1_000_000;

  @Mixin private final Console console = new Console();

  @Parameters(index = "0", paramLabel = "DIR", description = "A result folder of `copydesk run`.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Path folder;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What to find.")
  @SuppressWarnings("NullAway.Init")
  private List<String> query;

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      description = "How many to show; default ${DEFAULT-VALUE}.")
  private int most = 10;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = console.out();
    try (Search search = new Search(folder.resolve(Publisher.INDEX))) {
      Search.Answer answer = console.checked(() -> ask(search));
      answer.hits().forEach(hit -> print(hit, out));
      out.printf("%,d found%n", answer.total());
    }
    return ExitStatus.DONE;
  }

  private Search.Answer ask(Search search) {
    if (most < 1 || most > MOST_HITS) {
      throw new IllegalArgumentException("--most must be within 1 and " + MOST_HITS + ": " + most);
    }
    return search.ask(String.join(" ", query), most);
  }

  private static void print(Search.Hit hit, PrintWriter out) {
    String facts =
        Stream.of(hit.kind(), hit.source(), hit.published(), hit.id())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    out.println(Harmless.line(hit.title() == null ? "(no headline)" : hit.title()));
    out.println("  " + Harmless.line(facts));
    if (!hit.excerpt().isBlank()) {
      out.println("  " + Harmless.line(hit.excerpt().strip()));
    }
    out.println();
  }
}
