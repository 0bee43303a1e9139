package dev.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a report is and how long until its first view stands; noted in target/browser. */
class OpeningTest extends InChromium {
  private static final Path NOTES = Reports.FOLDER.resolve("opening.tsv");
  private static final double MEGABYTE = 1e6;

  @BeforeAll
  static void beginNotes() throws IOException {
    Files.createDirectories(Reports.FOLDER);
    Files.writeString(NOTES, "articles\tMB\tseconds\n");
  }

  /** The time is noted beside the size and not asserted: it is the machine's as much as ours. */
  @ParameterizedTest
  @CsvSource({"15, 1", "1000, 4.1", "10000, 15", "100000, 30"})
  void aReportStaysSmallAndOpens(int articles, double megabytes) throws IOException {
    Path report = articles == 15 ? Reports.seeds() : Reports.made(articles);
    long before = System.nanoTime();
    try (Visit visit = chromium.visit(report)) {
      double taken = (System.nanoTime() - before) / 1e9;
      double size = Files.size(report) / MEGABYTE;
      Files.writeString(
          NOTES, "%d\t%.2f\t%.2f%n".formatted(articles, size, taken), StandardOpenOption.APPEND);
      assertThat(visit.heading()).isNotBlank();
      assertThat(size).isLessThan(megabytes);
    }
  }
}
