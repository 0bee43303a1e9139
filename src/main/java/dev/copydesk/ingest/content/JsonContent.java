package dev.copydesk.ingest.content;

import dev.copydesk.ingest.json.FieldNames;
import dev.copydesk.ingest.json.JsonRecord;
import dev.copydesk.ingest.json.JsonRecords;
import java.util.List;

/** A line of JSON as a page. */
public final class JsonContent implements Content {
  private final byte[] line;
  private final FieldNames names;

  /**
   * A line.
   *
   * @param line without its line feed; never changed
   * @param names what its fields are called
   */
  public JsonContent(byte[] line, FieldNames names) {
    this.line = line;
    this.names = names;
  }

  /** The line's bytes; not to be changed. */
  public byte[] line() {
    return line;
  }

  @Override
  public int size() {
    return line.length;
  }

  @Override
  public Outcome decode() {
    return switch (JsonRecords.parse(line, names)) {
      case JsonRecord.Fields fields ->
          new Text(fields.text(), fields.charset(), List.of(), fields.said());
      case JsonRecord.Broken broken -> new Unreadable(broken.reason());
    };
  }
}
