package dev.copydesk.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scraped document: a file, a JSONL line, a WARC record.
 *
 * @param id the path below the INPUT, or the record's own id; unique within a run
 * @param input the file that it came from, as it was named to the program, with the line or offset
 *     of a record
 * @param encoding the charset that decoded it, by its IANA name
 * @param text the decoded page; all offsets count its code points. Of an HTML page it is the
 *     rendered text, one block a line
 * @param blocks what the markup says of the lines of {@code text}, in page order; empty for a page
 *     that came as plain text
 * @param said what the page or the record around it says of itself
 */
public record Page(
    String id, String input, String encoding, String text, List<Block> blocks, Said said) {

  /** Copies the list. */
  public Page {
    blocks = List.copyOf(blocks);
  }

  /**
   * What is said of a page besides its text: the fields of a JSONL record, the metadata of an HTML
   * page. A text file says nothing.
   *
   * @param title the headline
   * @param date the day of publication
   * @param source the outlet
   * @param byline who wrote it
   * @param url where the page was
   * @param language an ISO 639-1 code
   */
  public record Said(
      @Nullable String title,
      @Nullable LocalDate date,
      @Nullable String source,
      @Nullable String byline,
      @Nullable String url,
      @Nullable String language) {
    /** Of a page that comes without any word about it. */
    public static final Said NOTHING = new Said(null, null, null, null, null, null);
  }

  /** The same page under another id. */
  public Page withId(String other) {
    return new Page(other, input, encoding, text, blocks, said);
  }

  /** How many Unicode code points the page has. */
  public int characters() {
    return text.codePointCount(0, text.length());
  }
}
