package dev.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ingest.Decoded;
import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.PageSource;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.model.Page;
import dev.copydesk.model.Skipped;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.report.ReportWriter;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.files.ResultFiles;
import dev.copydesk.segment.Coverage;
import dev.copydesk.segment.Segmenter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to hold for any file whatever. */
final class Desk {
  private static final Segmenter SEGMENTER = new Segmenter();

  private Desk() {}

  /** Reads a file, decodes its pages and takes them apart. */
  static void read(Path file) {
    Inputs inputs = Inputs.find(List.of(file), IngestSettings.DEFAULT);
    inputs.skipped().forEach(Desk::check);
    Set<String> ids = new HashSet<>();
    try (PageSource source = inputs.open()) {
      for (Item item = source.next(); item != null; item = source.next()) {
        switch (item) {
          case Item.Left left -> check(left.skipped());
          case RawPage raw -> {
            assertThat(ids.add(raw.id())).as("id %s", raw.id()).isTrue();
            split(raw);
          }
        }
      }
    }
  }

  private static void split(RawPage raw) {
    switch (raw.decode()) {
      case Decoded.Left left -> check(left.skipped());
      case Decoded.Read(Page page) -> {
        assertThat(page.text()).isNotBlank();
        assertThat(isUnicode(page.text())).as("lone surrogates").isTrue();
        Coverage.check(SEGMENTER.segment(page));
      }
    }
  }

  private static void check(Skipped skipped) {
    assertThat(skipped.reason()).isNotBlank().doesNotContain("\n", "Exception");
    assertThat(skipped.input()).doesNotContain("\n");
  }

  private static boolean isUnicode(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Does the whole job over a folder, writes tables and report, and reads the tables back. */
  static void whole(Path pages, Path out) throws IOException {
    Inputs inputs = Inputs.find(List.of(pages), IngestSettings.DEFAULT);
    var result = Pipeline.run(inputs, RunSettings.standard(), Progress.SILENT);
    ResultFiles.write(result, out);
    Files.writeString(out.resolve("run.json"), "{}");
    assertThat(ResultFiles.articles(out)).isEqualTo(result.articles());
    assertThat(ResultFiles.stories(out)).isEqualTo(result.stories());
    assertThat(ResultFiles.links(out)).hasSameSizeAs(result.links());
    assertThat(ResultFiles.copies(out)).hasSameSizeAs(result.copies());
    var report = new ByteArrayOutputStream();
    new ReportWriter(ReportSettings.DEFAULT)
        .write(
            result,
            News.of(result, List.of()),
            new RunFacts("0", List.of("pages"), Map.of()),
            report);
    String page = report.toString(StandardCharsets.UTF_8);
    assertThat(page).endsWith("</html>\n");
    assertThat(page.indexOf('\u001B')).isNegative();
  }
}
