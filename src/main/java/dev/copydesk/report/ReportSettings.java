package dev.copydesk.report;

/**
 * How much of a large result the report holds. Beyond these bounds it says so and points at the
 * files that hold the rest.
 *
 * @param textBytes how many bytes of UTF-8 the articles' full texts may take together, 0 or more;
 *     texts of tied articles and large stories go first
 * @param links how many links the report holds, 0 or more; the closest ties go first
 */
public record ReportSettings(long textBytes, int links) {
  /**
   * Five million bytes of text and 20,000 links, which with everything else of 10,000 articles stay
   * under some 15 MB: a browser opens that from disk within two seconds, and it still goes through
   * most mail.
   */
  public static final ReportSettings DEFAULT = new ReportSettings(5_000_000, 20_000);

  /** Refuses bounds below nothing. */
  public ReportSettings {
    if (textBytes < 0) {
      throw new IllegalArgumentException("textBytes must be 0 or more: " + textBytes);
    }
    if (links < 0) {
      throw new IllegalArgumentException("links must be 0 or more: " + links);
    }
  }
}
