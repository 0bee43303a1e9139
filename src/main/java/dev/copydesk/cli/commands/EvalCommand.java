package dev.copydesk.cli.commands;

import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.eval.Agreement;
import dev.copydesk.eval.Truth;
import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.ResultFiles;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk eval}: scores a result against labels. */
@Command(
    name = "eval",
    header = "Scores a result against labels.",
    description = {
      "",
      "Compares the stories and the groups of copies in DIR with the groups in FILE. A page counts"
          + " with its largest article; a page that the result lacks stands alone.",
      ""
    },
    footer = {
      "",
      "FILE has lines of page, tab, group; or JSON lines with id and group (or event).",
      "Example:  copydesk eval result --truth labels.tsv"
    })
public final class EvalCommand implements Callable<Integer> {
  @Mixin private final Console console = new Console();

  @Parameters(paramLabel = "DIR", description = "A result folder of `copydesk run`.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Path folder;

  @Option(
      names = "--truth",
      required = true,
      paramLabel = "FILE",
      description = "The labels: .tsv or .jsonl, also .gz.")
  @SuppressWarnings("NullAway.Init")
  private Path truthFile;

  @Override
  public Integer call() throws IOException {
    List<Article> articles = ResultFiles.articles(folder);
    var lookup =
        new Result.Lookup(articles, ResultFiles.copies(folder), ResultFiles.stories(folder));
    Map<String, String> truth = Truth.read(truthFile);
    if (truth.isEmpty()) {
      throw new IOException(Harmless.line(truthFile.toString()) + " holds no labels");
    }
    PrintWriter out = console.out();
    out.printf(
        "%-8s %7s   %-23s  %-23s  %s%n",
        "", "pages", "BCubed P / R / F", "pairs P / R / F", "adj. Rand");
    print("stories", score(articles, a -> lookup.story(a.id()).map(Story::id), truth), out);
    print("copies", score(articles, a -> lookup.group(a.id()).map(CopyGroup::id), truth), out);
    return ExitStatus.DONE;
  }

  private static Agreement score(
      List<Article> articles,
      Function<Article, Optional<String>> group,
      Map<String, String> truth) {
    Map<String, Article> mains = new HashMap<>();
    for (Article article : articles) {
      mains.merge(article.page(), article, EvalCommand::larger);
    }
    Map<String, String> found = new HashMap<>();
    mains.forEach((page, main) -> group.apply(main).ifPresent(id -> found.put(page, id)));
    return Agreement.of(truth, found);
  }

  private static Article larger(Article a, Article b) {
    return Comparator.comparingInt(Article::words).compare(a, b) >= 0 ? a : b;
  }

  private static void print(String what, Agreement score, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-8s %7d   %.3f / %.3f / %.3f    %.3f / %.3f / %.3f    %.3f%n",
        what,
        score.items(),
        score.bcubed().precision(),
        score.bcubed().recall(),
        score.bcubed().f(),
        score.pairs().precision(),
        score.pairs().recall(),
        score.pairs().f(),
        score.adjustedRand());
  }
}
