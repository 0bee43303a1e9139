package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.FileBytes;
import dev.copydesk.ingest.bytes.Trouble;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of all files, one after the other, each with its final id. Holds one page at a
 * time. Not thread-safe; the pages that come out of it are.
 */
public final class PageSource implements Closeable {
  private final Iterator<InputFile> files;
  private final IngestSettings settings;
  private final PageIds ids = new PageIds();
  private @Nullable InputFile file;
  private @Nullable FileBytes bytes;
  private @Nullable Records records;
  private long bytesOfFilesRead;

  PageSource(List<InputFile> files, IngestSettings settings) {
    this.files = files.iterator();
    this.settings = settings;
  }

  /** The next page or what was left out; null at the end. Bad input never throws. */
  public @Nullable Item next() {
    while (file != null || files.hasNext()) {
      InputFile current = file == null ? files.next() : file;
      file = current;
      Item item = next(current);
      if (item != null) {
        return item instanceof RawPage page ? page.withId(ids.unique(page.id())) : item;
      }
    }
    return null;
  }

  /** How far reading came, in bytes as they lie on the disk; compare with {@link Inputs#bytes}. */
  public long bytesRead() {
    return bytesOfFilesRead + (bytes == null ? 0 : bytes.bytesRead());
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
      end(current);
      return new Item.Left(current.input(), Trouble.reason(e));
    }
  }

  private Records open(InputFile current) throws IOException {
    FileBytes content = FileBytes.open(current.path(), current.bytes(), settings.limits());
    bytes = content;
    Kind kind = current.kind() == null ? Kind.byContent(content.peek()) : current.kind();
    return switch (kind) {
      case TEXT -> new WholeFile(current, content, settings);
      case JSONL -> new JsonPages(current, content, settings);
      case HTML, WARC -> throw new Trouble("is " + kind + ", which cannot be read yet");
    };
  }

  private void end(InputFile current) {
    close();
    bytesOfFilesRead += current.bytes();
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
