package dev.copydesk.spark.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.files.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a job are those of {@code copydesk run}. */
class HadoopInputsTest {
  @TempDir private Path crawl;

  @BeforeEach
  void fill() throws IOException {
    for (String name :
        List.of(
            "a.txt",
            "b.html",
            "c.bin",
            ".hidden.txt",
            "2025/d.txt",
            "2025/deep/e.txt",
            ".cache/f.txt",
            "earlier/.copydesk",
            "earlier/articles.jsonl",
            "result/.copydesk",
            "result/articles.jsonl")) {
      Path file = crawl.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text of " + name);
    }
    Files.createFile(crawl.resolve("empty.txt"));
  }

  private Found found(IngestSettings settings) throws IOException {
    return HadoopInputs.find(
        List.of(crawl.toString()),
        settings,
        new org.apache.hadoop.fs.Path(crawl.resolve("result").toString()),
        new Configuration());
  }

  private static IngestSettings settings(List<String> include, List<String> exclude) {
    IngestSettings shipped = IngestSettings.DEFAULT;
    return new IngestSettings(
        shipped.maxPageBytes(), shipped.maxRatio(), shipped.fields(), include, exclude);
  }

  @ParameterizedTest
  @CsvSource({"'',''", "*.txt,''", "'',*.html", "2025/**,''", "*.bin,''", "*.txt,2025/deep/*"})
  void areThoseOfARun(String include, String exclude) throws IOException {
    IngestSettings settings =
        settings(
            include.isEmpty() ? List.of() : List.of(include),
            exclude.isEmpty() ? List.of() : List.of(exclude));
    Inputs run = Inputs.find(List.of(crawl), crawl.resolve("result"), settings);
    Found job = found(settings);
    assertThat(job.sources().stream().map(Source::name))
        .isNotEmpty()
        .containsExactlyElementsOf(run.files().stream().map(InputFile::name).toList());
    assertThat(job.skipped()).containsExactlyInAnyOrderElementsOf(run.skipped());
  }

  @Test
  void areOthersOnceAFileWasWrittenAgain() throws IOException {
    String before = found(IngestSettings.DEFAULT).signature();
    assertThat(found(IngestSettings.DEFAULT).signature()).isEqualTo(before);
    Path file = crawl.resolve("a.txt");
    FileTime time = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1_000));
    assertThat(found(IngestSettings.DEFAULT).signature()).isNotEqualTo(before);
  }
}
