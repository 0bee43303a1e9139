package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.FileBytes;
import dev.copydesk.ingest.bytes.Trouble;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.ingest.files.Kind;
import dev.copydesk.model.Origin;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of all files, one after the other, each with its final id. Holds one page at a
 * time. Not thread-safe; the pages that come out of it are.
 */
public final class PageSource implements Closeable {
  private final Iterator<InputFile> files;
  private final IngestSettings settings;
  private final Opening opening;
  private final UnaryOperator<String> naming;
  private final SortedMap<String, Integer> passedOver = new TreeMap<>();
  private @Nullable InputFile file;
  private @Nullable FileBytes bytes;
  private @Nullable Records records;
  private long bytesOfFilesRead;

  /** How many pages of the file at hand were read. */
  private long pagesOfFile;

  /** How the bytes of a file are come by. */
  private interface Opening {
    FileBytes open(InputFile file, FileBytes.Limits limits) throws IOException;
  }

  PageSource(List<InputFile> files, IngestSettings settings) {
    this(files, settings, InputFile::open, new PageIds()::unique);
  }

  private PageSource(
      List<InputFile> files,
      IngestSettings settings,
      Opening opening,
      UnaryOperator<String> naming) {
    this.files = files.iterator();
    this.settings = settings;
    this.opening = opening;
    this.naming = naming;
  }

  /** Opens a file's bytes when reading comes to it. */
  public interface Stream {
    /** The bytes from the first on; closed by the source. */
    InputStream open() throws IOException;
  }

  /**
   * Reads one file that lies elsewhere than in a file system of this machine. The ids of its pages
   * are those that it gives them itself: {@link PageIds} has to make them unique among all files.
   *
   * @param file what it is called, how long it is and what it holds; its path is not looked at
   * @param stream its bytes, packed or not
   * @param settings for reading
   */
  public static PageSource of(InputFile file, Stream stream, IngestSettings settings) {
    return new PageSource(
        List.of(file),
        settings,
        (named, limits) -> FileBytes.of(stream.open(), named.bytes(), limits),
        UnaryOperator.identity());
  }

  /** The next page or what was left out; null at the end. Bad input never throws. */
  public @Nullable Item next() {
    while (file != null || files.hasNext()) {
      InputFile current = file == null ? files.next() : file;
      file = current;
      Item item = next(current);
      if (item != null) {
        return item instanceof RawPage page ? identified(page, current) : item;
      }
    }
    return null;
  }

  private RawPage identified(RawPage page, InputFile from) {
    pagesOfFile++;
    return page.withId(naming.apply(page.id()), new Origin(from.name(), from.input(), pagesOfFile));
  }

  /** How far reading came, in bytes as they lie on the disk; compare with {@link Inputs#bytes}. */
  public long bytesRead() {
    return bytesOfFilesRead + (bytes == null ? 0 : bytes.bytesRead());
  }

  /**
   * How many records of WARC files were passed over so far because they hold no page, by what they
   * are: {@code request}, {@code response with status 404}, {@code response of type image/png}.
   */
  public SortedMap<String, Integer> passedOver() {
    return Collections.unmodifiableSortedMap(passedOver);
  }

  /** The file's next item; null when it is done. */
  private @Nullable Item next(InputFile current) {
    try {
      if (records == null) {
        records = open(current);
      }
      Item item = records.next();
      if (item == null) {
        end(current);
      }
      return item;
    } catch (IOException e) {
      Item.Left left =
          new Item.Left(records == null ? current.input() : records.place(), Trouble.reason(e));
      end(current);
      return left;
    }
  }

  private Records open(InputFile current) throws IOException {
    FileBytes content = opening.open(current, settings.limits());
    bytes = content;
    Kind kind = current.kind() == null ? Kind.byContent(content.peek()) : current.kind();
    return switch (kind) {
      case TEXT, HTML -> new WholeFile(current, kind, content, settings);
      case JSONL -> new JsonPages(current, content, settings);
      case WARC -> new WarcPages(current, content, settings, passedOver);
    };
  }

  private void end(InputFile current) {
    close();
    bytesOfFilesRead += current.bytes();
    pagesOfFile = 0;
    file = null;
    records = null;
  }

  /** Gives the file at hand back. */
  @Override
  public void close() {
    if (bytes != null) {
      bytes.close();
      bytes = null;
    }
  }
}
