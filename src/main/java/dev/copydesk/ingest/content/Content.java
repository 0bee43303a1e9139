package dev.copydesk.ingest.content;

import dev.copydesk.model.Block;
import dev.copydesk.model.Page;
import java.util.List;

/** The bytes of a page together with what is needed to decode them. Immutable. */
public interface Content {
  /** How many bytes there are. */
  int size();

  /** Decodes the bytes; takes its time. */
  Outcome decode();

  /** What decoding brings. */
  sealed interface Outcome {}

  /** The text of a page with what is said of it. */
  record Text(String text, String charset, List<Block> blocks, Page.Said said) implements Outcome {}

  /** Why there is no text. */
  record Unreadable(String reason) implements Outcome {}
}
