package dev.copydesk.candidate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index against counting in sets. */
class SampleIndexTest {
  private final SplittableRandom random = new SplittableRandom(12);

  /** A hash as samples hold them: its two top bits are 0. */
  private long hash() {
    return random.nextLong() >>> 2;
  }

  /** Families of articles that share parts, strangers, a line that everybody has, repeats. */
  private List<long[]> samples() {
    long[] everywhere = LongStream.generate(this::hash).limit(3).toArray();
    List<long[]> samples = new ArrayList<>();
    for (int family = 0; family < 60; family++) {
      long[] base = LongStream.generate(this::hash).limit(10 + random.nextInt(50)).toArray();
      for (int member = random.nextInt(1, family == 0 ? 60 : 6); member > 0; member--) {
        double kept = random.nextDouble();
        samples.add(
            LongStream.concat(
                    LongStream.of(everywhere),
                    LongStream.of(base).map(h -> random.nextDouble() < kept ? h : hash()))
                .flatMap(h -> LongStream.of(h, h).limit(random.nextInt(1, 3)))
                .toArray());
      }
    }
    samples.add(new long[0]);
    samples.add(new long[] {hash()});
    return samples;
  }

  @TempDir private Path folder;

  private SampleIndex index(List<long[]> samples) {
    return index(samples, Long.MAX_VALUE);
  }

  private SampleIndex index(List<long[]> samples, long memory) {
    var builder = new SampleIndex.Builder(memory, new Spill(folder));
    samples.forEach(builder::add);
    return builder.build();
  }

  private static List<Set<Long>> sets(List<long[]> samples) {
    return samples.stream()
        .map(sample -> LongStream.of(sample).boxed().collect(Collectors.toSet()))
        .toList();
  }

  private static int shared(Set<Long> a, Set<Long> b) {
    Set<Long> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size();
  }

  @Test
  void sizesAndSharedCountsAreThoseOfTheSets() {
    List<long[]> samples = samples();
    List<Set<Long>> sets = sets(samples);
    SampleIndex index = index(samples);
    assertThat(index.articles()).isEqualTo(samples.size());
    for (int a = 0; a < sets.size(); a++) {
      assertThat(index.size(a)).isEqualTo(sets.get(a).size());
      for (int b = 0; b < sets.size(); b++) {
        if (a != b) {
          assertThat(index.shared(a, b)).isEqualTo(shared(sets.get(a), sets.get(b)));
        }
      }
    }
  }

  @Test
  void whatMemoryHasNoRoomForIsTheSame() throws IOException {
    List<long[]> samples = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      samples.addAll(samples());
    }
    SampleIndex inMemory = index(samples);
    SampleIndex onDisk = index(samples, 100_000);
    try (var files = Files.list(folder)) {
      assertThat(files.count()).isLessThanOrEqualTo(1);
    }
    for (int article = 0; article < samples.size(); article++) {
      assertThat(onDisk.size(article)).isEqualTo(inMemory.size(article));
      assertThat(onDisk.centrality(article)).isEqualTo(inMemory.centrality(article));
      int other = random.nextInt(samples.size());
      assertThat(onDisk.shared(article, other)).isEqualTo(inMemory.shared(article, other));
    }
  }

  @Test
  void everyoneWhoSharesEnoughIsANeighbour() {
    List<long[]> samples = samples();
    List<Set<Long>> sets = sets(samples);
    SampleIndex index = index(samples);
    var neighbours = new Neighbours(index, smaller -> .5 * smaller);
    int found = 0;
    int there = 0;
    for (int a = 0; a < sets.size(); a++) {
      TreeMap<Integer, Integer> of = new TreeMap<>();
      neighbours.of(a, (other, shared) -> assertThat(of.put(other, shared)).isNull());
      for (int b = 0; b < sets.size(); b++) {
        int shared = shared(sets.get(a), sets.get(b));
        boolean isEnough =
            a != b && shared > 0 && shared >= .5 * Math.min(index.size(a), index.size(b));
        there += isEnough ? 1 : 0;
        found += of.containsKey(b) ? 1 : 0;
        if (of.containsKey(b)) {
          assertThat(isEnough).isTrue();
          assertThat(of).containsEntry(b, shared);
        }
      }
    }
    assertThat(there).isGreaterThan(100);
    assertThat(found)
        .isGreaterThan(there * 9 / 10); // the rest are in the crowd of the first family
  }

  @Test
  void aCrowdAnswersAFewTimes() {
    long[] same = LongStream.generate(this::hash).limit(40).toArray();
    SampleIndex index = index(LongStream.range(0, 5_000).mapToObj(i -> same).toList());
    var neighbours = new Neighbours(index, smaller -> .5 * smaller);
    int[] shown = {0};
    for (int article = 0; article < index.articles(); article++) {
      neighbours.of(article, (other, shared) -> shown[0]++);
    }
    assertThat(shown[0]).isBetween(4_999, 10 * 4_999);
  }

  @Test
  void whoSharesMostIsTheMostCentral() {
    long[] base = LongStream.generate(this::hash).limit(100).toArray();
    List<long[]> samples = new ArrayList<>();
    for (int copy = 0; copy < 6; copy++) {
      samples.add(LongStream.of(base).map(h -> random.nextInt(4) == 0 ? hash() : h).toArray());
    }
    samples.add(base);
    SampleIndex index = index(samples);
    for (int copy = 0; copy < 6; copy++) {
      assertThat(index.centrality(copy)).isLessThan(index.centrality(6));
    }
  }
}
