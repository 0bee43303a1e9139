import dev.copydesk.eval.Agreement;
import dev.copydesk.eval.Truth;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.ledger.entry.Reading.Terms;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Result;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.RunSettings.Segmentation;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.stories.StoryFinder;
import dev.copydesk.stories.StorySettings;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.voices.Readings;
import dev.copydesk.stories.voices.Ties;
import dev.copydesk.stories.voices.Voices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Question: what does each kind of evidence do for the stories?
 *
 * <p>Fixture: labelled files of JSON lines with {@code id}, {@code text}, {@code event} and, where
 * known, {@code title} and {@code date}; every record is one article. Each file is a corpus of its
 * own, and all of them together are one more, if no id is in two of them.
 *
 * <p>Control: the shipped way, then one kind of evidence at a time withheld from it: headlines,
 * runs of capitals, dates, weekdays, links, copies; single linkage at the best of several cuts for
 * average linkage; a wider and a finer granularity, which show how much hangs on the cut.
 *
 * <p>Command, after a build: {@code java -Xmx3g -cp target/copydesk.jar
 * src/bench/StoryAblation.java LABELLED.jsonl.gz...}
 */
final class StoryAblation {
  private static final Terms NOTHING = new Terms(new int[0], new int[0]);
  private static final StoryFinder FINDER = new StoryFinder(StorySettings.DEFAULT);

  /** What a finder of stories is given. */
  private record Evidence(
      List<Article> articles,
      List<CopyGroup> copies,
      List<Link> links,
      Map<String, Reading> readings) {

    static Evidence of(List<Path> files) {
      RunSettings settings = RunSettings.standard().withSegment(Segmentation.NONE);
      Result result =
          Pipeline.run(Inputs.find(files, settings.ingest()), settings, Progress.SILENT);
      return new Evidence(result.articles(), result.copies(), result.links(), Map.of()).reread();
    }

    Evidence reread() {
      return new Evidence(
          articles,
          copies,
          links,
          FINDER.read(articles, copies, Map.of(), StoryFinder.areInSeveralLanguages(articles)));
    }

    Evidence of(UnaryOperator<Article> change) {
      return new Evidence(articles.stream().map(change).toList(), copies, links, readings);
    }

    Evidence reading(UnaryOperator<Reading> change) {
      Map<String, Reading> changed = new HashMap<>(readings);
      changed.replaceAll((id, reading) -> change.apply(reading));
      return new Evidence(articles, copies, links, changed);
    }

    Evidence linked(List<CopyGroup> otherCopies, List<Link> otherLinks) {
      return new Evidence(articles, otherCopies, otherLinks, readings);
    }
  }

  /** A way to group: for the id of every page its group. */
  private interface Way {
    Map<String, String> groups(Evidence evidence);
  }

  private StoryAblation() {}

  /** Prints a line for every way, with a column for every corpus. */
  public static void main(String[] args) throws IOException {
    Map<String, Evidence> corpora = new LinkedHashMap<>();
    Map<String, String> truth = new HashMap<>();
    List<Path> files = Arrays.stream(args).map(Path::of).toList();
    for (Path file : files) {
      corpora.put(String.valueOf(file.getFileName()), Evidence.of(List.of(file)));
      Truth.read(file).forEach((id, event) -> truth.put(id, file + " " + event));
    }
    if (files.size() > 1) {
      corpora.put("together", Evidence.of(files));
    }
    System.out.println("BCubed F / pairs F: " + String.join(", ", corpora.keySet()) + "; means");
    ways().forEach((name, way) -> print(name, way, corpora, truth));
  }

  private static Map<String, Way> ways() {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("as shipped", StoryAblation::stories);
    ways.put("no headlines", e -> stories(e.of(StoryAblation::untitled).reread()));
    ways.put(
        "no runs of capitals", e -> stories(e.reading(r -> changed(r, NOTHING, r.weekdays()))));
    ways.put("no dates", e -> stories(e.of(StoryAblation::undated).reread()));
    ways.put("no weekdays", e -> stories(e.reading(r -> changed(r, r.runs(), 0))));
    ways.put(
        "no time at all",
        e -> stories(e.of(StoryAblation::undated).reread().reading(r -> changed(r, r.runs(), 0))));
    ways.put("no links", e -> stories(e.linked(e.copies(), List.of())));
    ways.put("no links, no copies", e -> stories(e.linked(List.of(), List.of()).reread()));
    for (double cut : new double[] {0.25, 0.3, 0.35, 0.4}) {
      ways.put("single linkage " + cut, e -> connected(e, cut));
    }
    for (double granularity : new double[] {0.9, 0.95, 1.05, 1.1}) {
      StoryFinder finder = new StoryFinder(new StorySettings(granularity));
      ways.put("granularity " + granularity, e -> stories(e, finder));
    }
    return ways;
  }

  private static void print(
      String name, Way way, Map<String, Evidence> corpora, Map<String, String> truth) {
    StringBuilder line = new StringBuilder(String.format("%-22s", name));
    List<Agreement> alone = new ArrayList<>();
    corpora.forEach(
        (corpus, evidence) -> {
          Map<String, String> labels = new HashMap<>(truth);
          labels.keySet().retainAll(evidence.articles().stream().map(Article::page).toList());
          Agreement agreement = Agreement.of(labels, way.groups(evidence));
          line.append(figures(agreement.bcubed().f(), agreement.pairs().f()));
          if (!corpus.equals("together")) {
            alone.add(agreement);
          }
        });
    double bcubed = alone.stream().mapToDouble(a -> a.bcubed().f()).average().orElse(0);
    double pairs = alone.stream().mapToDouble(a -> a.pairs().f()).average().orElse(0);
    System.out.println(line.append(figures(bcubed, pairs)));
  }

  private static String figures(double bcubed, double pairs) {
    return String.format(Locale.ROOT, "  %.3f/%.3f", bcubed, pairs);
  }

  private static Map<String, String> stories(Evidence evidence) {
    return stories(evidence, FINDER);
  }

  private static Map<String, String> stories(Evidence evidence, StoryFinder finder) {
    Map<String, String> pages = new HashMap<>();
    evidence.articles().forEach(article -> pages.put(article.id(), article.page()));
    Map<String, String> groups = new HashMap<>();
    finder
        .find(evidence.articles(), evidence.copies(), evidence.links(), evidence.readings())
        .forEach(story -> story.articles().forEach(id -> groups.put(pages.get(id), story.id())));
    return groups;
  }

  /** Whatever a chain of close pairs connects. */
  private static Map<String, String> connected(Evidence evidence, double cut) {
    Voices voices = Voices.of(evidence.articles(), evidence.copies());
    Readings readings = Readings.of(voices.speakers(), evidence.readings());
    List<Group> single = readings.groups();
    int[] groups = new int[single.size()];
    Arrays.setAll(groups, i -> i);
    for (Proximity pair : Ties.of(voices, evidence.links()).pairs(single, readings.neighbours())) {
      if (pair.closeness() >= cut && groups[pair.a()] != groups[pair.b()]) {
        int from = groups[pair.a()];
        int to = groups[pair.b()];
        Arrays.setAll(groups, i -> groups[i] == from ? to : groups[i]);
      }
    }
    Map<String, String> found = new HashMap<>();
    evidence
        .articles()
        .forEach(article -> found.put(article.page(), "" + groups[voices.of(article.id())]));
    return found;
  }

  private static Reading changed(Reading reading, Terms runs, int weekdays) {
    return new Reading(
        reading.language(), reading.day(), reading.words(), runs, reading.names(), weekdays);
  }

  private static Article untitled(Article a) {
    return copy(a, null, a.published());
  }

  private static Article undated(Article a) {
    return copy(a, a.title(), null);
  }

  private static Article copy(Article a, String title, java.time.LocalDate published) {
    return new Article(
        a.id(),
        a.page(),
        a.n(),
        a.kind(),
        title,
        a.source(),
        a.byline(),
        published,
        a.language(),
        a.extent(),
        a.spans(),
        a.words(),
        a.text());
  }
}
