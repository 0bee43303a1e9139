package dev.copydesk.report.data;

/**
 * How much of a large result the report holds. Its figures count everything; beyond these bounds it
 * says so and points at the files that hold the rest.
 *
 * @param articles how many articles and teasers the report holds, 1 or more; those of the largest
 *     stories go first
 * @param textBytes how many bytes of UTF-8 their full texts may take together, 0 or more; texts of
 *     tied articles and large stories go first
 * @param pageBytes how many bytes of UTF-8 the rests of whole pages may take together, 0 or more; a
 *     page is shown as it was where its rest and the texts of all its articles are held
 * @param links how many links the report holds, 0 or more; the closest ties go first
 * @param rows how many skipped inputs, outlets and exchanges between outlets the report lists, 0 or
 *     more of each
 */
public record ReportSettings(int articles, long textBytes, long pageBytes, int links, int rows) {
  /**
   * 15,000 articles, five million bytes of text and pages, 20,000 links. With them 10,000 articles
   * make a file of 14 MB, which a browser opens from disk in half a second (measured in Chromium on
   * two cores), and the largest possible report is still one that people can open and send.
   */
  public static final ReportSettings DEFAULT =
      new ReportSettings(15_000, 4_000_000, 1_000_000, 20_000, 2_000);

  /** Refuses bounds that leave nothing to show. */
  public ReportSettings {
    if (articles < 1) {
      throw new IllegalArgumentException("articles must be 1 or more: " + articles);
    }
    if (textBytes < 0) {
      throw new IllegalArgumentException("textBytes must be 0 or more: " + textBytes);
    }
    if (pageBytes < 0) {
      throw new IllegalArgumentException("pageBytes must be 0 or more: " + pageBytes);
    }
    if (links < 0) {
      throw new IllegalArgumentException("links must be 0 or more: " + links);
    }
    if (rows < 0) {
      throw new IllegalArgumentException("rows must be 0 or more: " + rows);
    }
  }
}
