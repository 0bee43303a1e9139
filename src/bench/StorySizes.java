import dev.copydesk.eval.Agreement;
import dev.copydesk.eval.Truth;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Result;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.RunSettings.Segmentation;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.stories.StoryFinder;
import dev.copydesk.stories.StorySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Question: do stories come out as well in a corpus of six articles as in one of hundreds, at one
 * setting, whether events have many voices or few?
 *
 * <p>Fixture: labelled files as for {@code StoryAblation}. From each, small corpora are drawn,
 * event by event, until they have the size asked for: events whole, or with one to four of their
 * articles.
 *
 * <p>Control: a wider and a finer granularity beside the shipped one; where one of them is clearly
 * better at a size, the shipped way does not hold there.
 *
 * <p>Command, after a build: {@code java -Xmx3g -cp target/copydesk.jar src/bench/StorySizes.java
 * LABELLED.jsonl.gz...}
 */
final class StorySizes {
  private static final int[] SIZES = {6, 15, 40, 120};
  private static final int ARTICLES_PER_SIZE = 240;
  private static final int FEW = 4;
  private static final double[] GRANULARITIES = {0.8, 1, 1.2};

  private record Labelled(Result result, Map<String, List<Article>> events) {
    static Labelled of(Path file) throws IOException {
      RunSettings settings = RunSettings.standard().withSegment(Segmentation.NONE);
      Map<String, String> truth = Truth.read(file);
      Result result =
          Pipeline.run(Inputs.find(List.of(file), settings.ingest()), settings, Progress.SILENT);
      Map<String, List<Article>> events = new TreeMap<>();
      for (Article article : result.articles()) {
        String event = truth.get(article.page());
        if (event != null) {
          events.computeIfAbsent(event, e -> new ArrayList<>()).add(article);
        }
      }
      return new Labelled(result, events);
    }

    Map<Article, String> draw(int size, boolean whole, Random random) {
      List<String> names = new ArrayList<>(events.keySet());
      Collections.shuffle(names, random);
      Map<Article, String> drawn = new HashMap<>();
      for (String name : names) {
        List<Article> event = new ArrayList<>(events.get(name));
        Collections.shuffle(event, random);
        int taken = whole ? event.size() : Math.min(event.size(), 1 + random.nextInt(FEW));
        event.subList(0, taken).forEach(article -> drawn.put(article, name));
        if (drawn.size() >= size) {
          break;
        }
      }
      return drawn;
    }

    double bcubed(Map<Article, String> drawn, StoryFinder finder) {
      List<Article> articles = result.articles().stream().filter(drawn::containsKey).toList();
      Set<String> ids = new HashSet<>();
      articles.forEach(article -> ids.add(article.id()));
      List<CopyGroup> copies =
          result.copies().stream()
              .filter(c -> ids.contains(c.original()))
              .filter(c -> c.members().stream().allMatch(m -> ids.contains(m.article())))
              .toList();
      List<Link> links =
          result.links().stream().filter(l -> ids.contains(l.a()) && ids.contains(l.b())).toList();
      Map<String, String> found = new HashMap<>();
      finder
          .find(articles, copies, links)
          .forEach(story -> story.articles().forEach(id -> found.put(id, story.id())));
      Map<String, String> labels = new HashMap<>();
      drawn.forEach((article, event) -> labels.put(article.id(), event));
      return Agreement.of(labels, found).bcubed().f();
    }
  }

  private StorySizes() {}

  /** Prints a line for every size and way to draw: BCubed F, the mean over files and draws. */
  public static void main(String[] args) throws IOException {
    List<Labelled> files = new ArrayList<>();
    for (String file : args) {
      files.add(Labelled.of(Path.of(file)));
    }
    for (int size : SIZES) {
      for (boolean whole : new boolean[] {true, false}) {
        StringBuilder line =
            new StringBuilder(
                String.format("%4d, events %-9s", size, whole ? "whole" : "of 1 to 4"));
        for (double granularity : GRANULARITIES) {
          StoryFinder finder = new StoryFinder(new StorySettings(granularity));
          line.append(
              String.format(
                  Locale.ROOT, "  %.1f: %.3f", granularity, mean(files, size, whole, finder)));
        }
        System.out.println(line);
      }
    }
  }

  private static double mean(List<Labelled> files, int size, boolean whole, StoryFinder finder) {
    double sum = 0;
    int draws = ARTICLES_PER_SIZE / size;
    for (Labelled file : files) {
      Random random = new Random(size);
      for (int draw = 0; draw < draws; draw++) {
        sum += file.bcubed(file.draw(size, whole, random), finder);
      }
    }
    return sum / draws / files.size();
  }
}
