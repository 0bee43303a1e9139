package dev.copydesk.bench;

import info.debatty.java.lsh.LSH;
import info.debatty.java.lsh.MinHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a user of java-lsh would write: word 5-grams, 125 MinHash values, 25 bands of 5, and
 * everything that meets in a bucket in one group, unverified.
 */
final class JavaLsh {
  private static final int SHINGLE = 5;
  private static final int VALUES = 125;
  private static final int BANDS = 25;
  private static final int BUCKETS = 1 << 30;
  private static final long SEED = 42;

  private final JsonMapper json = JsonMapper.shared();
  private final MinHash minHash = new MinHash(VALUES, Integer.MAX_VALUE, SEED);
  private final Bands bands = new Bands();
  private final Map<Long, Integer> firstOf = new HashMap<>();
  private int[] groups = new int[1024];

  private static final class Bands extends LSH {
    @Serial private static final long serialVersionUID = 1;

    Bands() {
      super(BANDS, BUCKETS);
    }
  }

  /** Reads the JSON lines of the first file and writes number, tab, group into the second. */
  public static void main(String[] args) throws IOException {
    var grouping = new JavaLsh();
    List<String> ids = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        grouping.add(ids.size(), line);
        ids.add(String.valueOf(ids.size()));
      }
    }
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
      for (int i = 0; i < ids.size(); i++) {
        out.println(ids.get(i) + "\t" + grouping.root(i));
      }
    }
  }

  private void add(int number, String line) {
    if (number == groups.length) {
      groups = Arrays.copyOf(groups, number * 2);
    }
    groups[number] = number;
    int[] buckets =
        bands.hashSignature(
            minHash.signature(shingles(json.readTree(line).get("text").asString())));
    for (int band = 0; band < BANDS; band++) {
      Integer first = firstOf.putIfAbsent((long) band << 32 | buckets[band], number);
      if (first != null) {
        groups[root(number)] = root(first);
      }
    }
  }

  private static Set<Integer> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(Arrays.hashCode(Arrays.copyOfRange(words, i, i + SHINGLE)) & Integer.MAX_VALUE);
    }
    return shingles;
  }

  private int root(int number) {
    while (groups[number] != number) {
      groups[number] = groups[groups[number]];
      number = groups[number];
    }
    return number;
  }
}
