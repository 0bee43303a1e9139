package dev.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.fuzz.Originals.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real pages, damaged by chance, through every reader, the segmenter and the whole program. The
 * default build goes the same short way each time; {@code mvn verify -Pfuzz -Dfuzz.minutes=10} goes
 * on from another start. What fails is kept in {@code target/fuzz} and belongs, once mended, into
 * the folder of cases.
 */
class FuzzTest {
  private static final Path CASES = Path.of("src/test/resources/dev/copydesk/fuzz");
  private static final Path FOUND = Path.of("target/fuzz");
  private static final double MINUTES = Double.parseDouble(System.getProperty("fuzz.minutes", "0"));

  private static final long SEED =
      MINUTES > 0 ? Long.getLong("fuzz.seed", System.currentTimeMillis()) : 1;

  /** Rounds of the default build; some seconds. */
  private static final int FEWEST = 150;

  /** Every so many rounds the files of the rounds before go through the whole program. */
  private static final int TOGETHER = 50;

  /** A file of at most 128 KiB that takes longer has found something that is not linear. */
  private static final long MOST_SECONDS = 20;

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    try (var cases = Files.list(CASES)) {
      return cases.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatWasFoundOnceIsMended(Path found) {
    assertThat(found).isRegularFile();
    Desk.read(found);
  }

  @Test
  void noDamageBreaksAnything() throws IOException {
    List<Original> originals = Originals.all();
    Random random = new Random(SEED);
    Mutator mutator = new Mutator(random);
    long end = System.nanoTime() + (long) (MINUTES * TimeUnit.MINUTES.toNanos(1));
    int round = 0;
    while (round < FEWEST || System.nanoTime() < end) {
      Path pages = Files.createDirectories(folder.resolve("pages" + round));
      for (int file = 0; file < TOGETHER; file++, round++) {
        readOne(damaged(originals, random, mutator), pages, round);
      }
      together(pages, round);
    }
    System.out.printf("fuzz: seed %d, %,d files without a finding%n", SEED, round);
  }

  private static Original damaged(List<Original> originals, Random random, Mutator mutator)
      throws IOException {
    Original one = originals.get(random.nextInt(originals.size()));
    Original other = originals.get(random.nextInt(originals.size()));
    Original damaged = new Original(one.name(), mutator.mutate(one.content(), other.content()));
    boolean isPlain = one.name().endsWith("l") || one.name().endsWith("c");
    return isPlain && random.nextInt(4) == 0 ? damaged.packed() : damaged;
  }

  private static void readOne(Original damaged, Path pages, int round) throws IOException {
    Path file = Files.write(pages.resolve(round + "-" + damaged.name()), damaged.content());
    long begun = System.nanoTime();
    try {
      Desk.read(file);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(kept(file), e);
    }
    assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
        .as(() -> inCaseOf(file))
        .isLessThan(MOST_SECONDS);
  }

  private void together(Path pages, int round) throws IOException {
    Path out = Files.createDirectory(folder.resolve("out" + round));
    try {
      Desk.whole(pages, out);
    } catch (RuntimeException | Error e) {
      Path kept = FOUND.resolve(SEED + "-together-" + round);
      try (var files = Files.list(pages)) {
        for (Path file : files.toList()) {
          Files.createDirectories(kept);
          Files.copy(file, kept.resolve(file.getFileName()));
        }
      }
      throw new AssertionError("found: " + kept, e);
    }
    empty(pages);
    empty(out);
  }

  private static void empty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static String inCaseOf(Path file) {
    try {
      return kept(file);
    } catch (IOException e) {
      return file + " (not kept: " + e + ")";
    }
  }

  private static String kept(Path file) throws IOException {
    Path kept = FOUND.resolve(SEED + "-" + file.getFileName());
    Files.createDirectories(FOUND);
    Files.copy(file, kept);
    return "found: " + kept;
  }
}
