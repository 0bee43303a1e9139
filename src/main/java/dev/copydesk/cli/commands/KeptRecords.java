package dev.copydesk.cli.commands;

import com.github.luben.zstd.ZstdOutputStream;
import dev.copydesk.ingest.PageIds;
import dev.copydesk.pipeline.dedup.Decisions;
import dev.copydesk.pipeline.dedup.RecordLines;
import dev.copydesk.report.files.OutputFile;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
      int record = 0;
      while (record < decisions.records()) {
        int behind = record + 1;
        if (decisions.isKept(record)) {
          while (behind < decisions.records() && decisions.isKept(behind)) {
            behind++;
          }
          behind = lines.copy(record, behind, to);
        }
        record = behind;
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

  private static List<String> ids(Decisions decisions) throws IOException {
    PageIds unique = new PageIds();
    List<String> ids = new ArrayList<>(decisions.records());
    try (RecordLines lines = decisions.lines()) {
      for (int record = 0; record < decisions.records(); record++) {
        ids.add(unique.unique(lines.read(record).line().page().id()));
      }
    }
    return ids;
  }

  /** An id cannot break out of its column. */
  private static String column(String id) {
    return id.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  /**
   * Writes beside the file and moves it into place at the end; a failure names the file. What a
   * link leads to is replaced, not the link.
   */
  private static void whole(Path named, OutputFile.Content content) throws IOException {
    Path file = Files.isSymbolicLink(named) && Files.exists(named) ? named.toRealPath() : named;
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(file + " cannot be written: its folder is not there; make it first");
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".writing");
    OutputFile.naming(
        file,
        () -> {
          try (FileChannel channel = alone(beside)) {
            try {
              write(file, content, channel);
              Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException e) {
              Files.deleteIfExists(beside);
              throw e;
            }
          }
        });
  }

  /** Opens a file that nobody else is writing; held until it has its place. */
  private static FileChannel alone(Path beside) throws IOException {
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel) || Files.notExists(beside)) {
      channel.close();
      throw new IOException("another run is writing it; wait for it or choose another --out");
    }
    return channel.truncate(0);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static void write(Path file, OutputFile.Content content, FileChannel channel)
      throws IOException {
    OutputStream open =
        new FilterOutputStream(Channels.newOutputStream(channel)) {
          @Override
          public void write(byte[] bytes, int from, int size) throws IOException {
            out.write(bytes, from, size);
          }

          @Override
          public void close() {} // the lock goes with the channel
        };
    try (OutputStream stream = packed(file, open)) {
      content.write(stream);
    }
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
