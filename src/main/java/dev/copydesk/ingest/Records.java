package dev.copydesk.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages of one file, in its order; their ids are not yet unique. Not thread-safe. */
sealed interface Records permits WholeFile, JsonPages, WarcPages {
  /**
   * The next page or what was left out, null at the end; throws where the file cannot be read on.
   */
  @Nullable Item next() throws IOException;

  /** Where reading stands, for a {@link dev.copydesk.model.Skipped}. */
  String place();
}
