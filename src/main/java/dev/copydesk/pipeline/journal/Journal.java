package dev.copydesk.pipeline.journal;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.text.Hashes;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what a run has done as soon as it is done, so that one that was killed can go on:
 * what stands here is read again, which is cheap, and not done again.
 *
 * <p>A file of JSON lines: first the key of the inputs and settings that it is good for, then a
 * line for each page in the run's order, then the later steps in pieces, one after the other. Each
 * step gives the same at every time, so the lines that are there are the beginning of what the run
 * would write. For one thread, but for {@link #line} and {@link #entry}.
 */
public final class Journal implements Closeable {
  /** Of a run that will not be gone on with. */
  public static final Journal NONE = new Journal(null);

  /** Changes with what the lines look like. */
  private static final int FORMAT = 2;

  /** How many results make a line: at most some seconds of work are lost, and no line is huge. */
  private static final int PIECE = 1024;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final @Nullable JournalFile file;

  private Journal(@Nullable JournalFile file) {
    this.file = file;
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
    return new Journal(JournalFile.open(file, key));
  }

  /**
   * A name for what is read and how: other files, sizes, times of change, settings or another
   * version of the program have another.
   *
   * @param settings all that the result depends on
   */
  public static String key(Inputs inputs, String settings, String version) {
    StringBuilder all = new StringBuilder().append(FORMAT).append(version).append(settings);
    all.append('\n');
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

  /** The next line that was written before; null when there is none any more. */
  public @Nullable String next() {
    return file == null ? null : file.next();
  }

  /** A thing as a line; null where nothing is written down. Safe from all threads. */
  public @Nullable String line(Object entry) {
    return file == null ? null : JSON.writeValueAsString(entry);
  }

  /** What a line says. Safe from all threads. */
  public <T> T entry(String line, Class<T> kind) {
    try {
      return JSON.readValue(line, kind);
    } catch (JacksonException e) {
      throw damaged(e);
    }
  }

  /** Writes a line down; one that is null, not. */
  public void add(@Nullable String line) {
    if (file != null && line != null) {
      file.add(line);
    }
  }

  /** Does a part of a step. */
  public interface Part<T, R> {
    /**
     * Does it.
     *
     * @param things a stretch of all
     * @param before how many come before it
     * @return a result for each, or fewer, in their order
     */
    List<R> of(List<T> things, int before);
  }

  /**
   * A step over many things that can be done stretch by stretch; what was done before is not done
   * again. Without a journal it is done in one.
   *
   * @param kind of the results
   * @param work does a stretch
   * @return all results, in the order of the things
   */
  public <T, R> List<R> inPieces(List<T> things, Class<R> kind, Part<T, R> work) {
    if (file == null) {
      return work.of(things, 0);
    }
    List<R> results = new ArrayList<>();
    for (int from = 0; from < things.size(); from += PIECE) {
      List<T> stretch = things.subList(from, Math.min(things.size(), from + PIECE));
      String line = next();
      if (line == null) {
        results.addAll(written(work.of(stretch, from)));
      } else {
        results.addAll(read(line, kind));
      }
    }
    return results;
  }

  /**
   * A step that is done as a whole; where all of it was written down before, it is not done again.
   *
   * @param kind of the results
   * @param work does it
   */
  public <R> List<R> whole(Class<R> kind, Supplier<List<R>> work) {
    if (file == null) {
      return work.get();
    }
    String size = next();
    List<R> known = size == null ? List.of() : known(entry(size, Integer.class), kind);
    if (size != null && known.size() == entry(size, Integer.class)) {
      return known;
    }
    List<R> results = work.get();
    if (size == null) {
      add(line(results.size()));
    }
    for (int from = known.size(); from < results.size(); from += PIECE) {
      written(results.subList(from, Math.min(results.size(), from + PIECE)));
    }
    file.flush();
    return results;
  }

  /** So many results, or fewer where the journal breaks off. */
  private <R> List<R> known(int size, Class<R> kind) {
    List<R> known = new ArrayList<>();
    String line = "";
    while (known.size() < size && line != null) {
      line = next();
      if (line != null) {
        known.addAll(read(line, kind));
      }
    }
    return known;
  }

  private <R> List<R> written(List<R> results) {
    JournalFile to = Objects.requireNonNull(file);
    to.add(JSON.writeValueAsString(results));
    to.flush();
    return results;
  }

  private <R> List<R> read(String line, Class<R> kind) {
    try {
      return JSON.readValue(line, JSON.getTypeFactory().constructCollectionType(List.class, kind));
    } catch (JacksonException e) {
      throw damaged(e);
    }
  }

  private RuntimeException damaged(JacksonException e) {
    return Objects.requireNonNull(file).failed("is damaged; run without --resume", e);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
