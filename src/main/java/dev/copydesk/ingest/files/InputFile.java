package dev.copydesk.ingest.files;

import dev.copydesk.ingest.bytes.FileBytes;
import dev.copydesk.ingest.bytes.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A file that was found.
 *
 * @param path where it is
 * @param name its path below the INPUT, with {@code /} between folders; of a file that was named
 *     itself, its name
 * @param input as it would be named to the program, control characters escaped
 * @param bytes its size when it was found
 * @param kind what its name says that it holds, or null where its content has to say
 */
public record InputFile(Path path, String name, String input, long bytes, @Nullable Kind kind) {
  /** By the path below the INPUT, then by INPUT; the last tells names apart that no string can. */
  public static final Comparator<InputFile> CANONICAL =
      Comparator.comparing(InputFile::name)
          .thenComparing(InputFile::input)
          .thenComparing(InputFile::path);

  /** What stands for standard input among INPUTs; a file of that name is {@code ./-}. */
  public static final Path STANDARD_INPUT = Path.of("-");

  /** Standard input as a file, its size unknown; it can be read once. */
  static InputFile standardInput() {
    return new InputFile(STANDARD_INPUT, "stdin", "stdin", 0, null);
  }

  /** Whether it is no file but standard input. */
  public boolean isStandardInput() {
    return path.equals(STANDARD_INPUT);
  }

  /**
   * Opens it.
   *
   * @param limits what it may unpack to
   */
  public FileBytes open(FileBytes.Limits limits) throws IOException {
    return isStandardInput()
        ? FileBytes.of(System.in, bytes, limits)
        : FileBytes.open(path, bytes, limits);
  }

  /** How a line or a record of the file is named to people: {@code crawl.jsonl:12}. */
  public String place(long number) {
    return input + ":" + number;
  }

  /** The id of a line or a record that has none of its own. */
  public String id(long number) {
    return Names.id(name) + ":" + number;
  }
}
