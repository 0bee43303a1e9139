package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.FileBytes;
import dev.copydesk.ingest.bytes.Trouble;
import dev.copydesk.ingest.content.Document;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.ingest.files.Kind;
import dev.copydesk.model.Page;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is one page. */
final class WholeFile implements Records {
  private final InputFile file;
  private final Kind kind;
  private final FileBytes bytes;
  private final int maxPageBytes;
  private boolean isRead;

  WholeFile(InputFile file, Kind kind, FileBytes bytes, IngestSettings settings) {
    this.file = file;
    this.kind = kind;
    this.bytes = bytes;
    this.maxPageBytes = settings.maxPageBytes();
  }

  @Override
  public @Nullable Item next() throws IOException {
    if (isRead) {
      bytes.refuseLeftOver();
      return null;
    }
    isRead = true;
    byte[] content = bytes.readNBytes(maxPageBytes + 1);
    if (content.length > maxPageBytes) {
      return new Item.Left(file.input(), Trouble.tooLong(maxPageBytes));
    }
    if (content.length == 0) {
      return new Item.Left(file.input(), Trouble.EMPTY);
    }
    return new RawPage(
        file.name(), file.input(), new Document(kind, content, List.of(), Page.Said.NOTHING));
  }

  @Override
  public String place() {
    return file.input();
  }
}
