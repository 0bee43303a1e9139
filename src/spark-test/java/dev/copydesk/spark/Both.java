package dev.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.result.Result;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.report.files.ResultFiles;
import dev.copydesk.spark.table.Format;
import dev.copydesk.spark.table.ResultTable;
import dev.copydesk.spark.table.ResultTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A result of {@code copydesk run} beside one of the job on Spark. */
record Both(Path run, Path job) {
  /** Does what {@code copydesk run} does and gives its exit status. */
  static int run(String input, Path out, RunSettings settings) throws IOException {
    Inputs inputs = Inputs.find(List.of(Path.of(input)), settings.ingest());
    Result result = Pipeline.run(inputs, settings, Progress.SILENT);
    ResultFiles.write(result, Files.createDirectories(out));
    return result.skipped().isEmpty() ? 0 : 3;
  }

  /** Every table of the one is that of the other, line for line. */
  void areTheSame() throws IOException {
    areTheSame(EnumSet.allOf(ResultTable.class));
  }

  /** The same of some tables. */
  void areTheSame(Set<ResultTable> tables) throws IOException {
    for (ResultTable table : tables) {
      assertThat(job(table)).as(table.name()).isEqualTo(run(table));
    }
  }

  List<String> run(ResultTable table) throws IOException {
    return Files.readAllLines(runFile(table));
  }

  Path runFile(ResultTable table) {
    return run.resolve(table.name().toLowerCase(Locale.ROOT) + ".jsonl");
  }

  /** The lines of the parts, one part after the other. */
  List<String> job(ResultTable table) throws IOException {
    List<String> lines = new ArrayList<>();
    try (var parts = Files.list(job.resolve(ResultTables.name(table, Format.JSONL)))) {
      for (Path part :
          parts.filter(p -> p.getFileName().toString().startsWith("part-")).sorted().toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines;
  }
}
