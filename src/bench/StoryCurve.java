import dev.copydesk.eval.Agreement;
import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.Story;
import dev.copydesk.stories.StoryFinder;
import dev.copydesk.stories.StorySettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Question: does the time to group articles into stories grow in step with their number?
 *
 * <p>Fixture: made articles of 250 words. A half of the words is drawn from 40,000 common ones and
 * a few little ones as often as Zipf's law has it, three eighths from the topic, an eighth from the
 * event with its names and numbers; a topic has 20 events at any size, an event 1 to 40 articles,
 * mostly few. All from one seed.
 *
 * <p>Control: the stories are compared with the events that were made, so that no speed is bought
 * with neighbours that go unseen; and twice the articles must take about twice the time.
 *
 * <p>Command, after a build: {@code java -Xmx6g -cp target/copydesk.jar src/bench/StoryCurve.java
 * [THREADS [SIZE...]]}
 */
final class StoryCurve {
  private static final int COMMON = 40_000;
  private static final int WORDS = 250;
  private static final int EVENTS_A_TOPIC = 20;
  private static final String[] LITTLE = {"the", "of", "in", "and", "to", "was", "on", "for"};

  private final Random chance = new Random(20_240_229);
  private final List<Article> articles = new ArrayList<>();
  private final Map<String, String> events = new HashMap<>();

  private StoryCurve() {}

  /** Prints a line for every size. */
  public static void main(String[] args) {
    int threads =
        args.length > 0 ? Integer.parseInt(args[0]) : Runtime.getRuntime().availableProcessors();
    int[] sizes =
        args.length > 1
            ? Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray()
            : new int[] {1_000, 1_000, 10_000, 100_000};
    System.out.println(
        "articles  stories  seconds  CPU seconds  CPU us/article  BCubed F  pairs F");
    for (int size : sizes) {
      new StoryCurve().measure(size, threads);
    }
  }

  private void measure(int size, int threads) {
    make(size);
    long start = System.nanoTime();
    double worked = processorSeconds();
    List<Story> stories =
        new StoryFinder(StorySettings.DEFAULT, threads).find(articles, List.of(), List.of());
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = processorSeconds() - worked;
    Map<String, String> found = new HashMap<>();
    stories.forEach(story -> story.articles().forEach(id -> found.put(id, story.id())));
    Agreement agreement = Agreement.of(events, found);
    System.out.printf(
        Locale.ROOT,
        "%8d %8d %8.1f %12.1f %15.0f %9.3f %8.3f%n",
        size,
        stories.size(),
        seconds,
        processor,
        processor * 1e6 / size,
        agreement.bcubed().f(),
        agreement.pairs().f());
  }

  /** What all threads have worked so far, which other programs on the machine do not change. */
  private static double processorSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(duration -> duration.toNanos() / 1e9)
        .orElse(Double.NaN);
  }

  private void make(int size) {
    int topic = -1;
    for (int event = 0; articles.size() < size; event++) {
      topic = event % EVENTS_A_TOPIC == 0 ? topic + 1 : topic;
      String[] own = words(30, "e" + event);
      int reports = 1 + (int) (39 * Math.pow(chance.nextDouble(), 6));
      for (int i = 0; i < reports && articles.size() < size; i++) {
        add(event, text(WORDS, own, topic), text(8, own, topic));
      }
    }
  }

  private void add(int event, String text, String title) {
    String id = String.format(Locale.ROOT, "a%07d", chance.nextInt(1_000_000) * 10 + event % 10);
    while (events.containsKey(id)) {
      id += "x";
    }
    Span all = new Span(0, text.length());
    events.put(id, "event " + event);
    articles.add(
        new Article(
            id,
            id,
            1,
            Article.Kind.ARTICLE,
            title,
            null,
            null,
            null,
            "en",
            all,
            List.of(all),
            WORDS,
            text));
  }

  /** Names, numbers and words that belong to one event. */
  private String[] words(int number, String seed) {
    String[] words = new String[number];
    for (int i = 0; i < number; i++) {
      String word = word((seed + "/" + i).hashCode());
      boolean name = i < 6;
      words[i] =
          i % 10 == 9
              ? "" + (2 + chance.nextInt(900))
              : name ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }
    return words;
  }

  private String text(int length, String[] own, int topic) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      double which = chance.nextDouble();
      String word =
          which < 0.12
              ? own[(int) (own.length * Math.pow(chance.nextDouble(), 1.5))]
              : which < 0.5
                  ? word(("t" + topic + "/" + chance.nextInt(200)).hashCode())
                  : which < 0.65 ? LITTLE[chance.nextInt(LITTLE.length)] : common();
      text.append(word).append(i % 14 == 13 ? ". " : " ");
    }
    return text.toString().strip();
  }

  /** The nth word comes up in proportion to 1/n. */
  private String common() {
    return word((int) Math.pow(COMMON, chance.nextDouble()));
  }

  /** The same word for the same number, of two to five syllables. */
  private static String word(int number) {
    Random letters = new Random(number * 0x9E3779B97F4A7C15L);
    StringBuilder word = new StringBuilder();
    for (int i = 2 + letters.nextInt(4); i > 0; i--) {
      word.append("bcdfghjklmnprstvw".charAt(letters.nextInt(17)))
          .append("aeiou".charAt(letters.nextInt(5)));
    }
    return word.toString();
  }
}
