package dev.copydesk.pipeline;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.text.Hashes;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what became of each page as soon as it is known, so that a run that was killed can go
 * on: pages that stand here are read again, which is cheap, but not decoded and taken apart again.
 *
 * <p>A file of JSON lines: first the key of the inputs and settings that it is good for, then a
 * line for each page in the run's order. A line that a kill tore is taken off. For one thread, but
 * for {@link #line} and {@link #found}.
 */
public final class Journal implements Closeable {
  /** Of a run that will not be gone on with. */
  public static final Journal NONE = new Journal(Path.of(""), null, null);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final @Nullable BufferedWriter out;
  private @Nullable BufferedReader before;

  private Journal(Path file, @Nullable BufferedReader before, @Nullable BufferedWriter out) {
    this.file = file;
    this.before = before;
    this.out = out;
  }

  /**
   * Opens the journal of a run, and where it is one of the same inputs and settings, what stands in
   * it.
   *
   * @param file where it is kept
   * @param key of this run, see {@link #key}
   * @throws IOException when it cannot be read or written
   */
  public static Journal open(Path file, String key) throws IOException {
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
    return new Journal(file, before, Files.newBufferedWriter(file, StandardOpenOption.APPEND));
  }

  /**
   * A name for what is read and how: other files, sizes, times of change, settings or another
   * version of the program have another.
   */
  public static String key(Inputs inputs, RunSettings settings, String version) {
    StringBuilder all = new StringBuilder(version).append(settings.withThreads(1)).append('\n');
    for (InputFile input : inputs.files()) {
      all.append(input).append(changed(input.path())).append('\n');
    }
    return Hashes.shortId(all.toString());
  }

  private static String changed(Path path) {
    try {
      return Files.getLastModifiedTime(path).toString();
    } catch (IOException e) {
      return "unknown"; // reading the file will say what is wrong with it
    }
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

  /** The line of the next page that was done before; null when there is none any more. */
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

  /** The line for a page; null where nothing is written down. Safe from all threads. */
  @Nullable String line(Found found) {
    return out == null ? null : JSON.writeValueAsString(Line.of(found));
  }

  /** What a line says of a page. Safe from all threads. */
  Found found(String line) {
    try {
      return JSON.readValue(line, Line.class).found();
    } catch (JacksonException e) {
      throw failed("is damaged; run without --resume", e);
    }
  }

  /** Writes a line down. */
  void add(String line) {
    if (out != null) {
      try {
        out.write(line);
        out.write('\n');
      } catch (IOException e) {
        throw failed("cannot be written", e);
      }
    }
  }

  private UncheckedIOException failed(String what, Exception e) {
    return new UncheckedIOException(new IOException(file + " " + what + ": " + e.getMessage(), e));
  }

  @Override
  public void close() throws IOException {
    if (before != null) {
      before.close();
    }
    if (out != null) {
      out.close();
    }
  }

  /** Either of the two is there. */
  private record Line(Found.@Nullable Split split, Found.@Nullable Left left) {
    static Line of(Found found) {
      return switch (found) {
        case Found.Split split -> new Line(split, null);
        case Found.Left left -> new Line(null, left);
        case Found.Same same ->
            throw new IllegalArgumentException("known pages are not written down: " + same.page());
      };
    }

    Found found() {
      return split != null ? split : Objects.requireNonNull(left);
    }
  }
}
