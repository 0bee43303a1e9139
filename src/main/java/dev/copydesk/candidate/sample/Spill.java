package dev.copydesk.candidate.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A temporary file for what memory has no room for; made when it is first needed. Where the system
 * allows it the file loses its name at once, so that it is gone with the process, however that
 * ends; elsewhere it goes when this is closed. A full disk is an {@link UncheckedIOException} that
 * names the folder.
 *
 * <p>Not thread-safe.
 */
public final class Spill implements Closeable {
  private final Path folder;
  private @Nullable FileChannel file;
  private @Nullable Path named;
  private long end;

  /** A file in this folder. */
  public Spill(Path folder) {
    this.folder = folder;
  }

  /** Writes bytes behind what is there; gives where they start. */
  long append(ByteBuffer bytes) {
    try {
      long start = end;
      FileChannel to = file();
      while (bytes.hasRemaining()) {
        end += to.write(bytes, end);
      }
      return start;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Reads as many bytes as there is room for, from a place on. */
  void read(long from, ByteBuffer to) {
    try {
      long at = from;
      while (to.hasRemaining()) {
        int read = file().read(to, at);
        if (read < 0) {
          throw new IOException("temporary file ends at " + at);
        }
        at += read;
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Bytes as they lie on the disk, which the system reads, writes and forgets as it sees fit. */
  ByteBuffer map(long from, long size) {
    try {
      return file().map(MapMode.READ_WRITE, from, size);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private FileChannel file() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile(folder, ".copydesk", ".spill");
      named = path;
      file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        Files.delete(path);
        named = null;
      } catch (IOException _) {
        path.toFile().deleteOnExit(); // a system that keeps the names of open files
      }
    }
    return file;
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(
        "temporary file in " + folder + " failed: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
    if (named != null) {
      Files.deleteIfExists(named);
    }
  }
}
