package dev.copydesk.report.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Writes files so that whoever hears of a failure hears which file it was: a full disk says only
 * that it is full. Without state.
 */
public final class OutputFile {
  /** What is to be written. */
  public interface Content {
    /** Writes it; the stream is closed by the caller. */
    void write(OutputStream to) throws IOException;
  }

  /** Something that writes files of its own. */
  public interface Writing {
    /** Does it. */
    void run() throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes a file.
   *
   * @throws IOException with a message that names the file and the reason
   */
  public static void write(Path file, Content content) throws IOException {
    naming(
        file,
        () -> {
          try (OutputStream out = Files.newOutputStream(file)) {
            content.write(out);
          }
        });
  }

  /**
   * Lets something write into a file or folder.
   *
   * @throws IOException with a message that names the file or folder and the reason
   */
  public static void naming(Path file, Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      throw failed(file, e);
    } catch (JacksonException e) {
      // Jackson wraps what the stream below it throws; all else is a fault of ours.
      if (e.getCause() instanceof IOException cause) {
        throw failed(file, cause);
      }
      throw e;
    }
  }

  private static IOException failed(Path file, IOException cause) {
    return new IOException(file + " cannot be written: " + reason(cause), cause);
  }

  private static String reason(IOException e) {
    @Nullable String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason.toLowerCase(Locale.ROOT);
  }
}
