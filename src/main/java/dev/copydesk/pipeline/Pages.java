package dev.copydesk.pipeline;

import dev.copydesk.ingest.Decoded;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.PageSource;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.Span;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What reading all inputs gave, in the run's order. Each character of a page is kept once: in an
 * article or in the rest of the page.
 *
 * @param pages what is known of each page
 * @param articles what was found in them
 * @param furniture all the rest
 * @param skipped what was left out
 */
record Pages(
    List<Head> pages, List<Article> articles, List<Furniture> furniture, List<Skipped> skipped) {

  /**
   * A page without its articles.
   *
   * @param id of the page
   * @param input the file that it came from
   * @param encoding the charset that decoded it
   * @param characters its length in code points
   * @param rest the text of its furniture, one stretch after the other
   */
  record Head(String id, String input, String encoding, int characters, String rest) {
    static Head of(Segmentation split) {
      Page page = split.page();
      return new Head(page.id(), page.input(), page.encoding(), page.characters(), rest(split));
    }

    private static String rest(Segmentation split) {
      String text = split.page().text();
      Offsets offsets = Offsets.of(text);
      var rest = new StringBuilder();
      for (Furniture piece : split.furniture()) {
        Span span = piece.span();
        rest.append(text, offsets.toIndex(span.start()), offsets.toIndex(span.end()));
      }
      return rest.toString();
    }
  }

  /** Reads one page after the other, takes them apart on all threads, gathers in order. */
  static Pages read(Inputs inputs, RunSettings settings, Workers workers, Progress progress) {
    Pages pages =
        new Pages(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(inputs.skipped()));
    try (PageSource source = inputs.open()) {
      var splitter = new Splitter(settings.segment());
      workers.map(
          new Items(source),
          1,
          splitter::split,
          found -> {
            pages.add(found);
            progress.at(source.bytesRead());
          });
    }
    return pages;
  }

  private void add(Found found) {
    switch (found) {
      case Found.Split(Segmentation split) -> {
        pages.add(Head.of(split));
        articles.addAll(split.articles());
        furniture.addAll(split.furniture());
      }
      case Found.Left(Skipped left) -> skipped.add(left);
    }
  }

  /** What became of an item. */
  private sealed interface Found {
    record Split(Segmentation segmentation) implements Found {}

    record Left(Skipped skipped) implements Found {}
  }

  /** Decodes a page and takes it apart. */
  private record Splitter(Segmenter segmenter, RunSettings.Segmentation mode) {
    Splitter(RunSettings.Segmentation mode) {
      this(new Segmenter(), mode);
    }

    Found split(Item item) {
      return switch (item) {
        case Item.Left left -> new Found.Left(left.skipped());
        case RawPage raw ->
            switch (raw.decode()) {
              case Decoded.Left left -> new Found.Left(left.skipped());
              case Decoded.Read read -> new Found.Split(split(read.page()));
            };
      };
    }

    private Segmentation split(Page page) {
      return switch (mode) {
        case AUTO -> segmenter.segment(page);
        case NONE -> segmenter.whole(page);
      };
    }
  }

  /** A source of pages as an iterator. */
  private static final class Items implements Iterator<Item> {
    private final PageSource source;
    private @Nullable Item next;

    Items(PageSource source) {
      this.source = source;
      this.next = source.next();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Item next() {
      Item item = next;
      if (item == null) {
        throw new NoSuchElementException();
      }
      next = source.next();
      return item;
    }
  }
}
