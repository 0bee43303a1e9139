package dev.copydesk.pipeline.journal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that is first read to its end and then written on. A line that a kill tore is
 * taken off. For one thread.
 */
final class JournalFile implements Closeable {
  private final Path file;
  private final BufferedWriter out;
  private @Nullable BufferedReader before;

  private JournalFile(Path file, @Nullable BufferedReader before, BufferedWriter out) {
    this.file = file;
    this.before = before;
    this.out = out;
  }

  /**
   * Opens the file, which is begun anew unless its first line is the key.
   *
   * @throws IOException when it cannot be read or written
   */
  static JournalFile open(Path file, String key) throws IOException {
    BufferedReader before = null;
    if (Files.exists(file)) {
      takeOffTornLine(file);
      before = Files.newBufferedReader(file, StandardCharsets.UTF_8);
      if (!key.equals(before.readLine())) {
        before.close();
        before = null;
      }
    }
    if (before == null) {
      Files.writeString(file, key + "\n");
    }
    return new JournalFile(file, before, Files.newBufferedWriter(file, StandardOpenOption.APPEND));
  }

  private static void takeOffTornLine(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long end = bytes.length();
      for (boolean isTorn = true; end > 0 && isTorn; end -= isTorn ? 1 : 0) {
        bytes.seek(end - 1);
        isTorn = bytes.read() != '\n';
      }
      bytes.setLength(end);
    }
  }

  /** The next line of those that were there; null when there is none any more. */
  @Nullable String next() {
    if (before == null) {
      return null;
    }
    try {
      String line = before.readLine();
      if (line == null) {
        before.close();
        before = null;
      }
      return line;
    } catch (IOException e) {
      throw failed("cannot be read", e);
    }
  }

  /** Writes a line behind all others; it may wait in memory. */
  void add(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw failed("cannot be written", e);
    }
  }

  /** Hands all lines to the system, so that a kill cannot take them. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed("cannot be written", e);
    }
  }

  /** One line for a person. */
  UncheckedIOException failed(String what, Exception e) {
    return new UncheckedIOException(new IOException(file + " " + what + ": " + e.getMessage(), e));
  }

  @Override
  public void close() throws IOException {
    if (before != null) {
      before.close();
    }
    out.close();
  }
}
