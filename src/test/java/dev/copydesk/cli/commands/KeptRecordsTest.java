package dev.copydesk.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.pipeline.dedup.Dedup;
import dev.copydesk.pipeline.dedup.DedupSettings;
import dev.copydesk.pipeline.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRecordsTest {
  @TempDir private Path folder;

  /** The records are read twice: once to decide, once to copy. */
  @Test
  void recordsThatAreGoneWhenTheyAreToBeCopiedEndTheRun() throws IOException {
    String first = "{\"text\":\"The ferry to the islands runs every hour from Easter on.\"}\n";
    String second = "{\"text\":\"Two goals in the last minutes decided the match.\"}\n";
    Path records = Files.writeString(folder.resolve("records.jsonl"), first + second);
    Inputs inputs = Inputs.find(List.of(records), IngestSettings.DEFAULT);
    var decisions = Dedup.decide(inputs, DedupSettings.standard(), Progress.SILENT);
    Path out = folder.resolve("unique.jsonl");
    for (String left : List.of(first, first + second.substring(0, 9), "")) {
      Files.writeString(records, left);
      assertThatThrownBy(() -> KeptRecords.write(decisions, out, null))
          .hasMessageContaining("the inputs changed while they were read")
          .hasMessageContaining("records.jsonl:")
          .hasMessageContaining("is not what it was");
      assertThat(folder).isDirectoryNotContaining("glob:**unique*");
    }
  }

  /** Blank lines, broken ones and files without a last line feed stand between them. */
  @Test
  void recordsAreCopiedAsTheyStandWhateverIsBetweenThem() throws IOException {
    String ferry = "{\"text\":\"The ferry to the islands runs every hour from Easter on.\"} \r";
    String goals = " {\"id\":7,\"text\":\"Two goals in the last minutes decided the match.\"}";
    String rain = "{\"text\":\"Rain is " + "very ".repeat(60_000) + "likely \\u00e4 tomorrow.\"}";
    Path plain = folder.resolve("a.jsonl");
    Files.writeString(plain, "\n" + ferry + "\n{broken\n\n" + goals + "\n" + rain);
    Path packed = folder.resolve("b.jsonl.gz");
    try (OutputStream to = new GZIPOutputStream(Files.newOutputStream(packed))) {
      String more = "{\"text\":\"Nobody\"}\n" + ferry + "\n\n\n{\"text\":\"Somebody else\"}";
      to.write(more.getBytes(StandardCharsets.UTF_8));
    }
    Inputs inputs = Inputs.find(List.of(plain, packed), IngestSettings.DEFAULT);
    var decisions = Dedup.decide(inputs, DedupSettings.standard(), Progress.SILENT);
    Path out = folder.resolve("unique.jsonl");
    Path groups = folder.resolve("groups.tsv");
    KeptRecords.write(decisions, out, groups);
    assertThat(Files.readString(out))
        .isEqualTo(
            String.join(
                "\n",
                ferry,
                goals,
                rain,
                "{\"text\":\"Nobody\"}",
                "{\"text\":\"Somebody else\"}",
                ""));
    assertThat(Files.readString(groups))
        .isEqualTo(
            """
            a.jsonl:2\ta.jsonl:2
            7\t7
            a.jsonl:6\ta.jsonl:6
            b.jsonl.gz:1\tb.jsonl.gz:1
            b.jsonl.gz:2\ta.jsonl:2
            b.jsonl.gz:5\tb.jsonl.gz:5
            """);
  }
}
