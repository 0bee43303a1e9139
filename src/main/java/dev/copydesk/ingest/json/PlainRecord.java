package dev.copydesk.ingest.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a plain line of JSON from its bytes, the text as UTF-8 and without making a
 * string of it: one flat object of strings, whole numbers, {@code true}, {@code false} and {@code
 * null}, in valid UTF-8. Whatever is not so plain, or might be wrong, it refuses and leaves to
 * {@link JsonRecords}, so that both always give the same.
 *
 * <p>One instance reads one line after the other into the same buffer. Not thread-safe.
 */
public final class PlainRecord {
  private final byte[] idName;
  private final byte[] textName;
  private final byte[] titleName;
  private final byte[] dateName;

  /** Reads the line; holds the value at hand and, once it was met, the text in front of it. */
  private final PlainScanner line = new PlainScanner();

  private int textEnd;
  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String date;

  /** A reader of records whose fields have these names. */
  public PlainRecord(FieldNames names) {
    idName = names.id().getBytes(StandardCharsets.UTF_8);
    textName = names.text().getBytes(StandardCharsets.UTF_8);
    titleName = names.title().getBytes(StandardCharsets.UTF_8);
    dateName = names.date().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a line.
   *
   * @param bytes without the line feed
   * @return whether it is plain and has a text; if not, {@link JsonRecords} has to read it
   */
  public boolean read(byte[] bytes) {
    line.start(bytes);
    textEnd = -1;
    id = null;
    title = null;
    date = null;
    return line.skip('{') && readMembers() && line.isBlankToItsEnd() && textEnd >= 0;
  }

  /** The text's bytes, from 0 to {@link #textEnd()}; well-formed UTF-8, until the next line. */
  public byte[] text() {
    return line.values();
  }

  /** Where the text ends in {@link #text()}. */
  public int textEnd() {
    return textEnd;
  }

  /** The record's own id, or null. */
  public @Nullable String id() {
    return JsonRecords.filled(id);
  }

  /** The headline, or null. */
  public @Nullable String title() {
    return JsonRecords.filled(title);
  }

  /** The day of publication, or null. */
  public @Nullable LocalDate date() {
    return JsonRecords.day(date);
  }

  private boolean readMembers() {
    if (line.skip('}')) {
      return true;
    }
    do {
      if (!line.readName() || !readMember()) {
        return false;
      }
    } while (line.skip(','));
    return line.skip('}');
  }

  private boolean readMember() {
    if (!line.skip(':')) {
      return false;
    }
    if (line.isName(textName)) {
      boolean first = textEnd < 0;
      boolean read = first && line.readString(0);
      textEnd = line.valueEnd();
      return read;
    }
    if (!line.readValue(Math.max(textEnd, 0))) {
      return false;
    }
    keep();
    return true;
  }

  /** Of a field that comes twice the first counts; null and nothing are the same. */
  private void keep() {
    if (id == null && line.isName(idName)) {
      id = line.value();
    } else if (title == null && line.isName(titleName)) {
      title = line.value();
    } else if (date == null && line.isName(dateName)) {
      date = line.value();
    }
  }
}
