package dev.copydesk.cli;

import static dev.copydesk.cli.Cli.contents;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ResumeTest {
  private static final int PAGES = 24;
  private static final int KILLS = Integer.getInteger("copydesk.kills", 5);
  private static final long MOST_WAIT_NANOS = 2_000_000_000L;

  @TempDir private Path folder;

  private Path in;
  private Path out;
  private Path journal;

  @BeforeEach
  void writePages() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      Map<String, String> record = Map.of("id", "p" + page, "text", text(page));
      lines.add(JsonMapper.shared().writeValueAsString(record));
    }
    lines.add(5, "{broken");
    lines.add(9, "{\"text\":\" \"}");
    in = Files.write(folder.resolve("in.jsonl"), lines);
    out = folder.resolve("out");
    journal = out.resolve(".copydesk-journal");
  }

  private static String text(int page) {
    return "Bridge %d closed\n\nThe city will close bridge %d for repairs from Monday, the mayor said. Engineers found cracks in %d cables.\n\nSome %d,000 vehicles cross it every day, and ferries are to carry them until the end of the year."
        .formatted(page, page, page + 2, page + 10);
  }

  private Cli resume() {
    return Cli.run("run", in.toString(), "--out", out.toString(), "--resume");
  }

  /** Does everything but the last step, so that the whole journal is left. */
  private byte[] journalOfABrokenRun() throws IOException {
    Path obstacle = Files.createDirectories(out.resolve("run.json/obstacle"));
    Files.createFile(out.resolve(".copydesk"));
    assertThat(resume().status()).isEqualTo(1);
    Files.delete(obstacle);
    Files.delete(obstacle.getParent());
    return Files.readAllBytes(journal);
  }

  private Map<String, String> unbroken() throws IOException {
    Path other = folder.resolve("other");
    Cli.run("run", in.toString(), "--out", other.toString());
    return contents(other);
  }

  @Test
  void whereverARunWasKilledTheNextGivesTheSameBytes() throws IOException {
    byte[] whole = journalOfABrokenRun();
    Map<String, String> unbroken = unbroken();
    List<Integer> ends = ends(whole);
    assertThat(ends)
        .as("the key, pages, then two of pairs and one a step")
        .hasSizeGreaterThan(1 + PAGES + 2);
    for (int end : ends.subList(PAGES, ends.size())) {
      goesOnFrom(Arrays.copyOf(whole, end), unbroken);
    }
    for (int share = 0; share < 5; share++) {
      goesOnFrom(Arrays.copyOf(whole, whole.length * share / 5), unbroken);
    }
  }

  /** How long the journal was when it had one line, two lines, and so on. */
  private static List<Integer> ends(byte[] journal) {
    return IntStream.rangeClosed(1, journal.length)
        .filter(end -> journal[end - 1] == '\n')
        .boxed()
        .toList();
  }

  private void goesOnFrom(byte[] left, Map<String, String> unbroken) throws IOException {
    Files.write(journal, left);
    assertThat(resume().status()).isEqualTo(3);
    assertThat(contents(out)).as("%d bytes", left.length).isEqualTo(unbroken);
    assertThat(journal).doesNotExist();
  }

  @Test
  void whatStandsInTheJournalIsNotDoneAgain() throws IOException {
    String whole = new String(journalOfABrokenRun(), UTF_8);
    Files.writeString(
        journal, whole.replace("bridge 3 for", "BRIDGE 3 for").replace("\"cables\"", "\"CABLES\""));
    assertThat(resume().err()).isEmpty();
    assertThat(Files.readString(out.resolve("articles.jsonl"))).contains("BRIDGE 3 for");
    assertThat(Files.readString(out.resolve("stories.jsonl"))).contains("\"CABLES\"");
  }

  @Test
  void aJournalOfOtherInputsOrSettingsIsNotUsed() throws IOException {
    String whole = new String(journalOfABrokenRun(), UTF_8);
    String other = whole.replace("bridge 3 for", "BRIDGE 3 for");
    Files.writeString(journal, other);
    Cli.run("run", in.toString(), "--out", out.toString(), "--resume", "--segment=none");
    assertThat(Files.readString(out.resolve("articles.jsonl"))).doesNotContain("BRIDGE 3 for");
    Files.writeString(journal, other);
    Files.setLastModifiedTime(in, FileTime.fromMillis(1_000));
    resume();
    assertThat(contents(out)).isEqualTo(unbroken());
  }

  @Test
  void aDamagedJournalIsToldAndCanBeDoneWithout() throws IOException {
    String whole = new String(journalOfABrokenRun(), UTF_8);
    Files.writeString(journal, whole.replaceFirst("\\{\"split\"", "{{{"));
    Cli failed = resume();
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err().lines()).hasSize(1);
    assertThat(failed.err()).contains(journal + " is damaged; run without --resume");
    assertThat(Cli.run("run", in.toString(), "--out", out.toString()).status()).isEqualTo(3);
    assertThat(contents(out)).isEqualTo(unbroken());
    assertThat(journal).doesNotExist();
  }

  @Test
  void aRealRunThatIsKilledAgainAndAgainGoesOn() throws Exception {
    Map<String, String> unbroken = unbroken();
    Random random = new Random(KILLS);
    for (int kill = 0; kill < KILLS; kill++) {
      killSomewhere(random);
      if (random.nextInt(3) == 0) {
        assertThat(resume().status()).isEqualTo(3);
        assertThat(contents(out)).as("kill %d", kill).isEqualTo(unbroken);
      }
    }
    assertThat(resume().status()).isEqualTo(3);
    assertThat(contents(out)).isEqualTo(unbroken);
  }

  /** Once the journal is longer than it was, and then at any moment of what is left to do. */
  private void killSomewhere(Random random) throws Exception {
    try (RealProcess run =
        RealProcess.start(folder, "run", in.toString(), "--out", out.toString(), "--resume")) {
      run.await(() -> journal.toFile().length() > 0);
      long end = System.nanoTime() + random.nextLong(MOST_WAIT_NANOS);
      run.await(() -> System.nanoTime() > end);
      run.kill();
    }
  }

  @Test
  void standardInputCannotBeGoneOnWith() {
    Cli refused = Cli.run("run", "-", "--out", out.toString(), "--resume");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("standard input");
  }
}
