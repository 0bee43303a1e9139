package dev.copydesk.pipeline.dedup;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.JsonLines;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.model.Skipped;
import java.io.Closeable;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The lines of all files of a dataset, one after the other; every pass over the same files gives
 * the same. Not thread-safe; the lines that come out of it are.
 */
public final class DatasetLines implements Closeable {
  private final Inputs inputs;
  private final Iterator<InputFile> files;
  private @Nullable InputFile file;
  private @Nullable JsonLines lines;
  private long bytesOfFilesRead;

  /** A line, or what was left out in its place. */
  public sealed interface Entry {}

  /**
   * A line.
   *
   * @param file where it stands
   * @param line what stands there
   */
  public record Line(InputFile file, JsonLines.Line line) implements Entry {
    /** The line as a page, parsed when it is decoded. */
    public RawPage page() {
      return line.page(file);
    }
  }

  /**
   * A line that is too long, or the rest of a file that cannot be read on.
   *
   * @param skipped which and why
   */
  public record Left(Skipped skipped) implements Entry {}

  /** The lines of these files, which are opened when it is their turn. */
  public DatasetLines(Inputs inputs) {
    this.inputs = inputs;
    this.files = inputs.files().iterator();
  }

  /** The next line that is not blank; null at the end. */
  public @Nullable Entry next() {
    while (file != null || files.hasNext()) {
      InputFile current = file == null ? files.next() : file;
      if (lines == null) {
        file = current;
        lines = new JsonLines(current, inputs.settings());
      }
      switch (lines.next()) {
        case JsonLines.Line line -> {
          return new Line(current, line);
        }
        case JsonLines.Left left -> {
          return new Left(left.skipped());
        }
        case null -> close();
      }
    }
    return null;
  }

  /** How far reading came, in bytes as they lie on the disk; compare with {@link Inputs#bytes}. */
  long bytesRead() {
    return bytesOfFilesRead + (lines == null ? 0 : lines.bytesRead());
  }

  /** Ends reading the file at hand. */
  @Override
  public void close() {
    if (lines != null) {
      bytesOfFilesRead += lines.bytesRead();
      lines.close();
    }
    lines = null;
    file = null;
  }
}
