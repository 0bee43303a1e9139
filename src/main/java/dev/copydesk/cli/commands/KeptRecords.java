package dev.copydesk.cli.commands;

import com.github.luben.zstd.ZstdOutputStream;
import dev.copydesk.ingest.PageIds;
import dev.copydesk.pipeline.dedup.Decisions;
import dev.copydesk.pipeline.dedup.RecordLines;
import dev.copydesk.report.files.OutputFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the records that are kept, byte for byte as they came, and the list of groups. */
final class KeptRecords {
  private KeptRecords() {}

  /** Reads the inputs once more; each file appears whole or not at all. */
  static void write(Decisions decisions, Path out, @Nullable Path groups) throws IOException {
    whole(out, to -> copy(decisions, to));
    if (groups != null) {
      whole(groups, to -> list(decisions, to));
    }
  }

  private static void copy(Decisions decisions, OutputStream to) throws IOException {
    try (RecordLines lines = decisions.lines()) {
      for (var record = lines.next(); record != null; record = lines.next()) {
        if (decisions.isKept(record.place())) {
          to.write(record.line().line().bytes());
          to.write('\n');
        }
      }
    }
  }

  private static void list(Decisions decisions, OutputStream to) throws IOException {
    List<String> ids = ids(decisions);
    for (int record = 0; record < ids.size(); record++) {
      String line =
          column(ids.get(record)) + "\t" + column(ids.get(decisions.keptFor(record))) + "\n";
      to.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> ids(Decisions decisions) {
    PageIds unique = new PageIds();
    List<String> ids = new ArrayList<>(decisions.records());
    try (RecordLines lines = decisions.lines()) {
      for (var record = lines.next(); record != null; record = lines.next()) {
        ids.add(unique.unique(record.line().page().id()));
      }
    }
    return ids;
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
