package dev.copydesk.ingest.html;

import dev.copydesk.model.Page;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

final class SaidReader {
  static Page.Said read(Document d, Rendering r, @Nullable String url) {
    return Page.Said.NOTHING;
  }
}
