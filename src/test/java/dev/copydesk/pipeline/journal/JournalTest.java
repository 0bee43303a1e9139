package dev.copydesk.pipeline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of three steps that is killed after every line that it can have written. */
class JournalTest {
  private static final List<Integer> THINGS = IntStream.range(0, 2500).boxed().toList();

  @TempDir private Path folder;

  private Path file;
  private final List<String> done = new ArrayList<>();

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal");
  }

  private List<Object> run() throws IOException {
    done.clear();
    try (Journal journal = Journal.open(file, "key")) {
      return List.of(
          journal.inPieces(THINGS, Integer.class, this::evenOnes),
          journal.whole(String.class, () -> whole("word ")),
          journal.inPieces(THINGS, Integer.class, this::evenOnes),
          journal.whole(String.class, this::nothing));
    }
  }

  /** As links are found for some pairs only. */
  private List<Integer> evenOnes(List<Integer> things, int before) {
    assertThat(things.getFirst()).isEqualTo(before);
    done.add("piece " + before);
    return things.stream().filter(thing -> thing % 2 == 0).toList();
  }

  private List<String> whole(String word) {
    done.add("whole");
    return THINGS.stream().map(thing -> word + thing).toList();
  }

  private List<String> nothing() {
    done.add("nothing");
    return List.of();
  }

  @Test
  void whatIsWrittenDownIsNotDoneAgainWhereverTheRunWasKilled() throws IOException {
    List<Object> unbroken = run();
    assertThat(done).hasSize(3 + 1 + 3 + 1);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(1 + 3 + 4 + 3 + 1);
    int[] left = {8, 8, 7, 6, 5, 5, 5, 5, 4, 3, 2, 1, 0};
    for (int kept = 1; kept <= lines.size(); kept++) {
      Files.writeString(file, String.join("\n", lines.subList(0, kept)) + "\n[0,1,2,");
      assertThat(run()).as("%d lines", kept).isEqualTo(unbroken);
      assertThat(done).as("%d lines", kept).hasSize(left[kept]);
      assertThat(Files.readAllLines(file)).as("%d lines", kept).isEqualTo(lines);
    }
  }

  @Test
  void withoutAJournalAStepIsDoneInOne() {
    assertThat(Journal.NONE.inPieces(THINGS, Integer.class, this::evenOnes)).hasSize(1250);
    assertThat(Journal.NONE.whole(String.class, this::nothing)).isEmpty();
    assertThat(done).containsExactly("piece 0", "nothing");
  }

  @Test
  void linesThatAreNoneAreToldWithTheFile() throws IOException {
    Files.writeString(file, "key\n[0,{}]\n");
    assertThatThrownBy(this::run)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file + " is damaged; run without --resume");
  }
}
