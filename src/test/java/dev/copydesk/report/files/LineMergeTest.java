package dev.copydesk.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineMergeTest {
  @TempDir private Path folder;

  private LineMerge<Integer> merge;

  @BeforeEach
  void nothingChangesYet() {
    merge = new LineMerge<>(line -> Integer.valueOf(text(line).split(" ")[0]));
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  private String merged(String... lines) throws IOException {
    Path old = Files.writeString(folder.resolve("old"), joined(List.of(lines)));
    Path next = Files.writeString(folder.resolve("next"), "what a killed run left");
    merge.write(old, next);
    return Files.readString(next);
  }

  private static String joined(List<String> lines) {
    return String.join("", lines.stream().map(line -> line + "\n").toList());
  }

  @Test
  void whatDoesNotChangeStays() throws IOException {
    assertThat(merged("1 a", "3 b")).isEqualTo("1 a\n3 b\n");
  }

  @Test
  void linesComeInBeforeBetweenAndBehind() throws IOException {
    merge.put(0, List.of("0 x"));
    merge.put(2, List.of("2 y", "2 z"));
    merge.put(9, List.of("9 é"));
    assertThat(merged("1 a", "3 b")).isEqualTo("0 x\n1 a\n2 y\n2 z\n3 b\n9 é\n");
  }

  @Test
  void allLinesOfAPlaceGoTogether() throws IOException {
    merge.clear(2);
    merge.put(3, List.of("3 new"));
    assertThat(merged("1 a", "2 b", "2 c", "3 d", "3 e", "4 f")).isEqualTo("1 a\n3 new\n4 f\n");
  }

  @Test
  void whatIsPutStaysThoughItsPlaceIsCleared() throws IOException {
    merge.put(1, List.of("1 new"));
    merge.clear(1);
    assertThat(merged("1 old")).isEqualTo("1 new\n");
  }

  @Test
  void anEmptyFileTakesLines() throws IOException {
    merge.put(1, List.of("1 a"));
    merge.clear(2);
    assertThat(merged()).isEqualTo("1 a\n");
  }

  /** Lines of up to three times what is looked at in one go, and files of many chunks. */
  @Test
  void aHundredMergesAreWhatATableOfAllLinesGives() throws IOException {
    Random chance = new Random(5);
    for (int round = 0; round < 100; round++) {
      nothingChangesYet();
      TreeMap<Integer, List<String>> table = new TreeMap<>();
      for (int line = 0; line < chance.nextInt(300); line++) {
        int place = chance.nextInt(200);
        table.computeIfAbsent(place, p -> new ArrayList<>()).add(line(place, chance));
      }
      String[] before = table.values().stream().flatMap(List::stream).toArray(String[]::new);
      for (int change = 0; change < chance.nextInt(60); change++) {
        int place = chance.nextInt(220);
        List<String> lines = chance.nextBoolean() ? List.of() : List.of(line(place, chance));
        merge.put(place, lines);
        table.put(place, lines);
      }
      assertThat(merged(before))
          .isEqualTo(joined(table.values().stream().flatMap(List::stream).toList()));
    }
  }

  private static String line(int place, Random chance) {
    return place + " " + "x".repeat(chance.nextInt(3_000));
  }
}
