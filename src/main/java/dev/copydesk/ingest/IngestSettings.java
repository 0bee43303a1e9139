package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.FileBytes;
import dev.copydesk.ingest.files.Globs;
import dev.copydesk.ingest.json.FieldNames;
import java.io.Serializable;
import java.util.List;

/**
 * What is read and what is too much.
 *
 * @param maxPageBytes the longest page, line or record that is read, in unpacked bytes, 1 to
 *     {@value #MOST_PAGE_BYTES}; longer ones are skipped
 * @param maxRatio how many times its size a packed file may unpack to, at least 1, once {@code
 *     maxPageBytes} came out of it
 * @param fields what the fields of JSON records are called
 * @param include globs; when there are any, only files in folders that match one are read, whatever
 *     their extension. A glob without a slash is matched with the file's name, one with a slash
 *     with its path below the INPUT
 * @param exclude globs of files in folders that are passed over without a word
 */
public record IngestSettings(
    int maxPageBytes, int maxRatio, FieldNames fields, List<String> include, List<String> exclude)
    implements Serializable {
  private static final int MOST_PAGE_BYTES = 1 << 29;

  /**
   * Pages up to 64 MiB, a thousand times the longest news page. Text packs to a fifth, copies of
   * one text to a few hundredths; a file that unpacks to a thousand times its size was made to.
   */
  public static final IngestSettings DEFAULT =
      new IngestSettings(1 << 26, 1_000, FieldNames.DEFAULT, List.of(), List.of());

  /** Refuses limits that allow nothing or more than an array holds, and globs that are none. */
  public IngestSettings {
    if (maxPageBytes < 1 || maxPageBytes > MOST_PAGE_BYTES) {
      throw new IllegalArgumentException(
          "--max-page must be within 1 and " + MOST_PAGE_BYTES + " bytes: " + maxPageBytes);
    }
    if (maxRatio < 1) {
      throw new IllegalArgumentException("--max-ratio must be at least 1: " + maxRatio);
    }
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    new Globs(include, exclude);
  }

  /** These settings with other names for the fields of records. */
  public IngestSettings withFields(FieldNames names) {
    return new IngestSettings(maxPageBytes, maxRatio, names, include, exclude);
  }

  /** These settings with another longest page. */
  public IngestSettings withMaxPageBytes(int bytes) {
    return new IngestSettings(bytes, maxRatio, fields, include, exclude);
  }

  public FileBytes.Limits limits() {
    return new FileBytes.Limits(maxRatio, maxPageBytes);
  }
}
