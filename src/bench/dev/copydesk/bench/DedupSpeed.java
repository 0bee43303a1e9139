package dev.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Question: what does it cost to find the copies in a dataset, as a multiple of counting its words?
 *
 * <p>Fixture: 100,000 articles of {@link MadeNews}, or as many as are asked for. Whole processes,
 * one after the other, JVM start and compiling included: {@code wc -w}, {@code dedup}, the program
 * that a user of java-lsh would write ({@link JavaLsh}), and {@code wc -w} again.
 *
 * <p>Control: each result is scored against the true groups, so that no speed is bought with pairs
 * that are missed; the two counts say how steady the machine was.
 *
 * <p>Command: {@code mvn -q -Pbench process-test-classes [-Dbench.args=ARTICLES]}. Needs Linux.
 */
final class DedupSpeed {
  private static final long SEED = 20_250_330;
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Xlog:disable");

  private final Path folder;
  private final Path corpus;
  private final int[] truth;
  private double words;

  private DedupSpeed(Path folder, int articles) throws IOException {
    this.folder = folder;
    this.corpus = folder.resolve("made.jsonl");
    this.truth = MadeNews.write(corpus, articles, SEED);
  }

  /** Prints a line for every program. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    Path folder = Files.createTempDirectory("dedup-speed");
    try {
      new DedupSpeed(folder, articles).measure();
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void measure() throws IOException, InterruptedException {
    say("%,d articles, %,d MB%n", truth.length, Files.size(corpus) / 1_000_000);
    say("%-12s %8s %8s %8s %7s %7s%n", "", "CPU s", "x wc -w", "peak MB", "pair F", "pair P");
    words = countWords();
    Path groups = folder.resolve("dedup.tsv");
    String[] dedup = {
      "dev.copydesk.cli.Main",
      "dedup",
      corpus.toString(),
      "--out",
      folder.resolve("kept.jsonl").toString(),
      "--groups",
      groups.toString()
    };
    print("dedup", Child.java(OPTIONS, dedup), groups);
    Path other = folder.resolve("java-lsh.tsv");
    print(
        "java-lsh",
        Child.java(OPTIONS, JavaLsh.class.getName(), corpus.toString(), other.toString()),
        other);
    countWords();
  }

  private double countWords() throws IOException, InterruptedException {
    double seconds = Child.run(List.of("wc", "-w", corpus.toString())).cpuSeconds();
    say("%-12s %8.2f%n", "wc -w", seconds);
    return seconds;
  }

  private void print(String name, Child child, Path groups) throws IOException {
    PairScore score = PairScore.of(groups, truth);
    say(
        "%-12s %8.2f %8.1f %8d %7.3f %7.3f%n",
        name,
        child.cpuSeconds(),
        child.cpuSeconds() / words,
        child.peakBytes() / 1_000_000,
        score.f(),
        score.precision());
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
