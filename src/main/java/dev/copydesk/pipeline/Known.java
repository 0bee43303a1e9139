package dev.copydesk.pipeline;

import dev.copydesk.ingest.RawPage;
import org.jspecify.annotations.Nullable;

/** Knows the pages that are there already. Safe from all threads. */
public interface Known {
  /** Of a result that begins. */
  Known NOTHING = (page, digest) -> page.id();

  /**
   * Under which id a page comes in.
   *
   * @param page as it was read, with the id that it would have in a run of its own
   * @param digest of what it says
   * @return null where it is there already and says the same
   */
  @Nullable String id(RawPage page, String digest);
}
