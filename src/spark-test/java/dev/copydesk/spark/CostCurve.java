package dev.copydesk.spark;

import dev.copydesk.spark.table.StepCosts.Cost;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Question: what does each step of the job cost, how does that grow with the articles, and how many
 * bytes travel between tasks for each of them?
 *
 * <p>Fixture: records of {@link MadeCorpus}, or the first ones of a file, in eight parts; Spark in
 * two threads with the settings that it ships with, but for eight tasks a shuffle.
 *
 * <p>Control: {@link SameAnswerTest} holds the answer.
 *
 * <p>Command: {@code mvn -Pspark test-compile exec:exec@spark-curve -Dcurve="[CORPUS.jsonl]
 * SIZE..."}; {@code -Dcurve.memory=6g} gives it more.
 */
final class CostCurve {
  private static final int PARTS = 8;
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /** What a job of so many articles has cost, by its steps. */
  private record Run(int articles, Map<String, Cost> steps) {}

  private CostCurve() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    List<String> sizes = new ArrayList<>(List.of(args));
    Path corpus = sizes.getFirst().matches("\\d+") ? null : Path.of(sizes.removeFirst());
    List<Run> runs = new ArrayList<>();
    Path folder = Files.createTempDirectory("copydesk-curve");
    SparkSession spark = session(folder);
    try {
      for (String size : sizes) {
        int articles = Integer.parseInt(size);
        Path records = corpus == null ? folder.resolve("made.jsonl") : corpus;
        if (corpus == null) {
          MadeCorpus.write(records, articles);
        }
        runs.add(run(folder, records, articles));
      }
    } finally {
      spark.stop();
      remove(folder);
    }
    print(runs);
  }

  private static SparkSession session(Path folder) {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.sql.shuffle.partitions", PARTS)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.local.dir", folder.resolve("local").toString())
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
        .getOrCreate();
  }

  private static Run run(Path folder, Path records, int articles) throws IOException {
    Path input = folder.resolve("input-" + articles);
    split(records, articles, Files.createDirectories(input));
    Path out = folder.resolve("out-" + articles);
    int status = Main.run(input.toString(), "--out", out.toString(), "--segment", "none");
    if (status != 0) {
      throw new IOException("the job over " + articles + " articles ended with " + status);
    }
    JsonNode steps = JSON.readTree(Files.readString(out.resolve("run.json"))).get("steps");
    remove(input);
    remove(out);
    return new Run(articles, JSON.convertValue(steps, new TypeReference<>() {}));
  }

  /** The first records, in parts of about the same size. */
  private static void split(Path records, int articles, Path to) throws IOException {
    int each = Math.ceilDiv(articles, PARTS);
    try (Stream<String> lines = Files.lines(records)) {
      var left = lines.limit(articles).iterator();
      for (int part = 0; left.hasNext(); part++) {
        try (Writer out = Files.newBufferedWriter(to.resolve("part-" + part + ".jsonl"))) {
          for (int i = 0; i < each && left.hasNext(); i++) {
            out.write(left.next() + "\n");
          }
        }
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void print(List<Run> runs) {
    Set<String> names = new LinkedHashSet<>();
    runs.forEach(run -> names.addAll(run.steps.keySet()));
    StringBuilder table = new StringBuilder("| step |");
    for (Run run : runs) {
      table.append(" %,d: s | CPU s | B shuffled | B written |".formatted(run.articles));
    }
    table.append("\n|---|").append("--:|".repeat(4 * runs.size())).append('\n');
    names.forEach(name -> table.append(line(name, runs)));
    System.out.println(table.append(sums(runs)));
  }

  private static String line(String name, List<Run> runs) {
    StringBuilder line = new StringBuilder("| " + name + " |");
    for (Run run : runs) {
      Cost cost = run.steps.get(name);
      line.append(cost == null ? " | | | |" : cells(List.of(cost), run.articles));
    }
    return line.append('\n').toString();
  }

  private static String sums(List<Run> runs) {
    StringBuilder line = new StringBuilder("| all |");
    runs.forEach(run -> line.append(cells(run.steps.values(), run.articles)));
    return line.toString();
  }

  /** Seconds of all, bytes for each article. */
  private static String cells(Iterable<Cost> costs, int articles) {
    double[] sums = new double[4];
    for (Cost cost : costs) {
      sums[0] += cost.seconds();
      sums[1] += cost.cpuSeconds();
      sums[2] += (double) cost.shuffledBytes() / articles;
      sums[3] += (double) cost.writtenBytes() / articles;
    }
    return String.format(
        Locale.ROOT, " %.1f | %.1f | %.0f | %.0f |", sums[0], sums[1], sums[2], sums[3]);
  }
}
