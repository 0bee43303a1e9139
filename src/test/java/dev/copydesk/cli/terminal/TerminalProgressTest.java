package dev.copydesk.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.pipeline.work.Progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  private final StringWriter screen = new StringWriter();
  private final TerminalProgress progress = new TerminalProgress(new PrintWriter(screen), 60);

  @Test
  void theLineTellsShareRateAndTimeLeft() {
    progress.begin(Stage.PAGES, 400_000_000);
    assertThat(progress.line(100_000_000, 10))
        .isEqualTo("pages        ██████░░░░░░░░░░░░░░░░░░  25 %  10.0 MB/s  0:30 left");
    assertThat(progress.line(1_000_000, 100)).endsWith("0.0 MB/s  11:05:00 left");
  }

  @Test
  void aRateIsToldOnceThereIsOne() {
    progress.begin(Stage.LINKS, 1_000);
    assertThat(progress.line(1, 0.3)).endsWith("  0 %");
    assertThat(progress.line(500, 2)).endsWith(" 50 %  250 pairs/s  0:02 left");
  }

  @Test
  void ofStandardInputNobodyKnowsTheEnd() {
    progress.begin(Stage.PAGES, 0);
    assertThat(progress.line(0, 5)).isEqualTo("pages        …");
    assertThat(progress.line(20_000_000, 10)).isEqualTo("pages        20.0 MB  2.0 MB/s");
  }

  @Test
  void aNarrowTerminalGetsTheFiguresWithoutBar() {
    TerminalProgress narrow = new TerminalProgress(new PrintWriter(screen), 20);
    narrow.begin(Stage.PAGES, 400_000_000);
    assertThat(narrow.line(100_000_000, 10)).isEqualTo("pages  25 %  0:30 left");
    narrow.at(1);
    assertThat(screen.toString().split("\r\033\\[K")).allMatch(line -> line.length() < 20);
  }

  @Test
  void noLineIsWiderThanTheTerminalAndNoneComesAfterTheEnd() {
    progress.begin(Stage.PAGES, 10);
    progress.clear();
    String before = screen.toString();
    assertThat(before.split("\r\033\\[K")).allMatch(line -> line.length() < 60);
    progress.begin(Stage.LINKS, 10);
    assertThat(screen.toString()).isEqualTo(before);
  }
}
