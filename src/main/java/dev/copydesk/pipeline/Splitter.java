package dev.copydesk.pipeline;

import dev.copydesk.ingest.Decoded;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.pipeline.journal.Journal;
import dev.copydesk.segment.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pages and takes them apart. Safe to share between threads.
 *
 * @param segmenter takes them apart
 * @param mode whether it does
 * @param journal knows what became of those that were done before
 * @param known knows the pages that need not be done
 */
record Splitter(Segmenter segmenter, RunSettings.Segmentation mode, Journal journal, Known known) {
  Splitter(RunSettings.Segmentation mode, Journal journal, Known known) {
    this(new Segmenter(), mode, journal, known);
  }

  /**
   * A page to do.
   *
   * @param item as it was read
   * @param before its line in the journal, where it was done before
   */
  record Work(Item item, @Nullable String before) {}

  /**
   * A page that is done.
   *
   * @param found what became of it
   * @param line the line for the journal, where it is to be written down
   */
  record Done(Found found, @Nullable String line) {}

  Done split(Work work) {
    return switch (work.item()) {
      case Item.Left left -> new Done(new Found.Left(left.skipped()), null);
      case RawPage _ when work.before() != null ->
          new Done(journal.entry(work.before(), Found.Line.class).found(), null);
      case RawPage raw -> {
        Found found = split(raw);
        yield new Done(found, line(found));
      }
    };
  }

  /** What is there already is met by additions alone, which keep no journal. */
  private @Nullable String line(Found found) {
    return found instanceof Found.Same ? null : journal.line(Found.Line.of(found));
  }

  private Found split(RawPage raw) {
    return switch (raw.decode()) {
      case Decoded.Left left -> new Found.Left(left.skipped());
      case Decoded.Read read -> split(read.page(), raw);
    };
  }

  private Found split(Page page, RawPage raw) {
    String digest = Pages.Head.digest(page);
    String id = known.id(raw, digest);
    return id == null
        ? new Found.Same(page.id())
        : Found.Split.of(split(page.withId(id)), raw.origin(), digest);
  }

  private Segmentation split(Page page) {
    return switch (mode) {
      case AUTO -> segmenter.segment(page);
      case NONE -> segmenter.whole(page);
    };
  }
}
