package dev.copydesk.spark.input;

import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.ingest.files.Kind;
import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A file that was found, in the words of {@link InputFile} but anywhere.
 *
 * @param uri where it is
 * @param name its path below the INPUT; of a file that was named itself, its name
 * @param input as it would be named to the program
 * @param bytes its size
 * @param changed when it was last written, in milliseconds since 1970
 * @param kind what its name says that it holds; null where its content has to say
 * @param isParquet whether it is a Parquet file, whose rows are pages
 */
record Source(
    String uri,
    String name,
    String input,
    long bytes,
    long changed,
    @Nullable Kind kind,
    boolean isParquet)
    implements Serializable {
  /** The order of a run, see {@link InputFile#CANONICAL}. */
  static final Comparator<Source> CANONICAL =
      Comparator.comparing(Source::name).thenComparing(Source::input).thenComparing(Source::uri);

  InputFile file() {
    return new InputFile(java.nio.file.Path.of(name), name, input, bytes, kind);
  }
}
