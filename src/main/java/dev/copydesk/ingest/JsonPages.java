package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.FileBytes;
import dev.copydesk.ingest.files.InputFile;
import org.jspecify.annotations.Nullable;

/** A file with a page a line. Only ids are looked for here; parsing is part of decoding. */
final class JsonPages implements Records {
  private final InputFile file;
  private final JsonLines lines;

  JsonPages(InputFile file, FileBytes bytes, IngestSettings settings) {
    this.file = file;
    this.lines = new JsonLines(file, bytes, settings);
  }

  @Override
  public @Nullable Item next() {
    return switch (lines.next()) {
      case null -> null;
      case JsonLines.Left left -> new Item.Left(left.skipped());
      case JsonLines.Line line -> line.page(file);
    };
  }

  @Override
  public String place() {
    return file.input();
  }
}
