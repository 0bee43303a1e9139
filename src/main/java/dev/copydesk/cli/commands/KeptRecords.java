package dev.copydesk.cli.commands;

import com.github.luben.zstd.ZstdOutputStream;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.JsonLines;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.pipeline.dedup.Dedup.Decision;
import dev.copydesk.report.files.OutputFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the records that are kept, byte for byte as they came, and the list of groups. */
final class KeptRecords {
  private KeptRecords() {}

  /** Reads the inputs a second time; each file appears whole or not at all. */
  static void write(Inputs inputs, List<Decision> decisions, Path out, @Nullable Path groups)
      throws IOException {
    Set<String> kept = new HashSet<>();
    decisions.stream().filter(Decision::kept).forEach(decision -> kept.add(decision.input()));
    whole(out, to -> copy(inputs, kept, to));
    if (groups != null) {
      whole(groups, to -> list(decisions, to));
    }
  }

  private static void copy(Inputs inputs, Set<String> kept, OutputStream to) throws IOException {
    for (InputFile file : inputs.files()) {
      try (JsonLines lines = new JsonLines(file, inputs.settings())) {
        for (var entry = lines.next(); entry != null; entry = lines.next()) {
          if (entry instanceof JsonLines.Line line && kept.contains(file.place(line.number()))) {
            to.write(line.bytes());
            to.write('\n');
          }
        }
      }
    }
  }

  private static void list(List<Decision> decisions, OutputStream to) throws IOException {
    for (Decision decision : decisions) {
      String line = column(decision.id()) + "\t" + column(decision.group()) + "\n";
      to.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** An id cannot break out of its column. */
  private static String column(String id) {
    return id.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  /** Writes beside the file and moves it into place at the end; a failure names the file. */
  private static void whole(Path file, OutputFile.Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(file + " cannot be written: its folder is not there; make it first");
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".writing");
    OutputFile.naming(
        file,
        () -> {
          try {
            try (OutputStream stream = packed(file, Files.newOutputStream(beside))) {
              content.write(stream);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
          } finally {
            Files.deleteIfExists(beside);
          }
        });
  }

  private static OutputStream packed(Path file, OutputStream plain) throws IOException {
    String name = file.toString();
    OutputStream buffered = new BufferedOutputStream(plain, 1 << 16);
    if (name.endsWith(".gz")) {
      return new GZIPOutputStream(buffered, 1 << 16);
    }
    return name.endsWith(".zst") ? new ZstdOutputStream(buffered) : buffered;
  }
}
