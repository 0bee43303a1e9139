package dev.copydesk.cli.commands;

import dev.copydesk.cli.telling.PairReasons;
import dev.copydesk.cli.telling.StoryReasons;
import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.cli.terminal.Terminal;
import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.compare.SideBySide;
import dev.copydesk.report.files.OutputFile;
import dev.copydesk.report.files.ResultFiles;
import dev.copydesk.text.Harmless;
import dev.copydesk.verify.Account;
import dev.copydesk.verify.ComparedArticle;
import dev.copydesk.verify.Verifier;
import dev.copydesk.verify.VerifySettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk explain}: why two articles are tied or not, or why a story is one. */
@Command(
    name = "explain",
    header = "Shows why two articles are tied or not, or why the articles of a story are one.",
    description = {
      "",
      "Two articles: puts both texts side by side with the shared passages marked, says the verdict"
          + " in a sentence, gives the figures, and says what differs and why it is nothing else.",
      "",
      "A story: says what its articles share, how firmly each belongs to it, and which story is"
          + " next nearest and why it stayed apart.",
      ""
    },
    footer = {
      "",
      "An article is named by its id in articles.jsonl, page#n; the page's name or the beginning of"
          + " it does where it is clear.",
      "A story is named by its id in stories.jsonl, or the beginning of it.",
      "Examples:  copydesk explain result 000#1 002#1",
      "           copydesk explain result s-4f09"
    })
public final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_CHOICES = 5;

  @Mixin private final Console console = new Console();

  @Parameters(index = "0", paramLabel = "DIR", description = "A result folder of `copydesk run`.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Path folder;

  @Parameters(index = "1", paramLabel = "A", description = "An article or a story.")
  @SuppressWarnings("NullAway.Init")
  private String nameOfA;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "B",
      description = "Another article; left out for a story.")
  private @Nullable String nameOfB;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the comparison as a page instead of showing it here.")
  private @Nullable Path html;

  @Override
  public Integer call() throws IOException {
    if (nameOfB == null) {
      explainStory();
    } else {
      explainPair(nameOfB);
    }
    return ExitStatus.DONE;
  }

  private void explainStory() throws IOException {
    if (html != null) {
      throw console.wrong("--html is for two articles");
    }
    StoryReasons reasons = StoryReasons.of(folder);
    Story story = console.checked(() -> reasons.story(nameOfA));
    reasons.print(story, console.out());
  }

  private void explainPair(String nameOfB) throws IOException {
    List<Article> articles = ResultFiles.articles(folder);
    Article a = find(nameOfA, articles);
    Article b = find(nameOfB, articles);
    if (a.id().equals(b.id())) {
      throw console.wrong("A and B are the same article: " + a.id());
    }
    boolean inOrder = articles.indexOf(a) < articles.indexOf(b);
    show(inOrder ? a : b, inOrder ? b : a);
  }

  private void show(Article a, Article b) throws IOException {
    PrintWriter out = console.out();
    Optional<Link> link = link(a, b);
    Account account = Verifier.account(compared(a), compared(b));
    List<String> above = PairReasons.of(a, b, link.orElse(null), account);
    Link shown = link.orElseGet(() -> trace(a, b, account));
    if (html != null) {
      byte[] page = new SideBySide().html(a, b, shown, above).getBytes(StandardCharsets.UTF_8);
      OutputFile.write(html, to -> to.write(page));
      out.println("Written: " + Harmless.line(html.toString()));
    } else {
      Terminal terminal = console.terminal();
      out.println(new SideBySide().text(a, b, shown, above, terminal.width(), terminal.out()));
    }
  }

  /** The link that the run found; else the two are looked at now. */
  private Optional<Link> link(Article a, Article b) throws IOException {
    Optional<Link> found =
        ResultFiles.links(folder).stream()
            .filter(link -> link.a().equals(a.id()) && link.b().equals(b.id()))
            .findFirst();
    return found.isPresent()
        ? found
        : new Verifier(VerifySettings.ALL_RELATIONS).link(compared(a), compared(b));
  }

  private static ComparedArticle compared(Article article) {
    return ComparedArticle.of(
        article, new Fingerprinter(FingerprintSettings.DEFAULT).toMeasure(article.text()));
  }

  /** What little two untied articles share, to be marked in their texts. */
  private static Link trace(Article a, Article b, Account account) {
    return new Link(
        a.id(),
        b.id(),
        Relation.PASSAGES,
        account.jaccard(),
        account.containment(),
        account.shared(),
        null);
  }

  /**
   * The article of that id, or that of the page with that name, or the only one whose id begins so
   * and ends with the same number.
   */
  private Article find(String name, List<Article> articles) {
    List<Predicate<Article>> senses =
        List.of(a -> a.id().equals(name), a -> a.page().equals(name), a -> isMeant(a, name));
    List<Article> found =
        senses.stream()
            .map(sense -> articles.stream().filter(sense).toList())
            .filter(meant -> !meant.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw console.wrong(
          "no article " + Harmless.line(name) + " in " + folder + "; ids stand in articles.jsonl");
    }
    throw console.wrong(
        Harmless.line(name)
            + " may be "
            + String.join(
                ", ", found.stream().limit(MOST_CHOICES).map(a -> Harmless.line(a.id())).toList())
            + (found.size() > MOST_CHOICES ? " or others" : "")
            + "; give more of the id");
  }

  private static boolean isMeant(Article article, String name) {
    int mark = name.lastIndexOf('#');
    return mark < 0
        ? article.id().startsWith(name)
        : article.id().startsWith(name.substring(0, mark))
            && article.id().endsWith(name.substring(mark));
  }
}
