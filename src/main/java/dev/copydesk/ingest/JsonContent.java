package dev.copydesk.ingest;

import java.util.List;

/** A line of JSON as a page. */
final class JsonContent implements Content {
  private final JsonLines.Line line;

  JsonContent(JsonLines.Line line) {
    this.line = line;
  }

  /** The line's bytes; not to be changed. */
  byte[] line() {
    return line.bytes();
  }

  @Override
  public int size() {
    return line.bytes().length;
  }

  @Override
  public Outcome decode() {
    return switch (line.parse()) {
      case JsonRecord.Fields fields ->
          new Text(fields.text(), fields.charset(), List.of(), fields.said());
      case JsonRecord.Broken broken -> new Unreadable(broken.reason());
    };
  }
}
