package dev.copydesk.ingest;

import dev.copydesk.model.Page;
import dev.copydesk.model.Skipped;

/** What became of the bytes of a page. */
public sealed interface Decoded {
  /**
   * They are a page.
   *
   * @param page the page
   */
  record Read(Page page) implements Decoded {}

  /**
   * They are none.
   *
   * @param skipped why
   */
  record Left(Skipped skipped) implements Decoded {}
}
