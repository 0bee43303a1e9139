package dev.copydesk.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.pipeline.Progress;
import dev.copydesk.pipeline.dedup.Dedup;
import dev.copydesk.pipeline.dedup.DedupSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
          .hasMessageContaining("of 2 records are not there any more");
      assertThat(folder).isDirectoryNotContaining("glob:**unique*");
    }
  }
}
