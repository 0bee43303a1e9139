package dev.copydesk.ingest.json;

import dev.copydesk.model.Page;
import org.jspecify.annotations.Nullable;

/** A line of JSON as a record. */
public sealed interface JsonRecord {
  /**
   * The fields that matter of a well-formed record.
   *
   * @param id its own id, or null
   * @param text the page, surrogates only in pairs
   * @param charset the charset of the line, by its IANA name
   * @param said the other fields
   */
  record Fields(@Nullable String id, String text, String charset, Page.Said said)
      implements JsonRecord {}

  /**
   * A line that is no record.
   *
   * @param reason why, and what to do about it
   */
  record Broken(String reason) implements JsonRecord {}
}
