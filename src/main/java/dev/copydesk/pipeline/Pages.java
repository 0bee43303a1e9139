package dev.copydesk.pipeline;

import dev.copydesk.boilerplate.Cut;
import dev.copydesk.boilerplate.Marks;
import dev.copydesk.boilerplate.Remainder;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.PageSource;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Line;
import dev.copydesk.model.Origin;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.Span;
import dev.copydesk.pipeline.journal.Journal;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.pipeline.work.Workers;
import dev.copydesk.text.Hashes;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What reading all inputs gave, in the run's order. Each character of a page is kept once: in an
 * article or in the rest of the page.
 *
 * @param pages what is known of each page
 * @param articles what was found in them
 * @param furniture all the rest
 * @param marks what is to be remembered of the articles' lines
 * @param skipped what was left out
 * @param passedOver how many records hold no page, by what they are
 * @param unchanged how many pages are known as they are
 */
public record Pages(
    List<Head> pages,
    List<Article> articles,
    List<Furniture> furniture,
    Marks marks,
    List<Skipped> skipped,
    SortedMap<String, Integer> passedOver,
    AtomicInteger unchanged) {

  /**
   * A page without its articles.
   *
   * @param id of the page
   * @param input the file that it came from
   * @param encoding the charset that decoded it
   * @param characters its length in code points
   * @param rest the text of its furniture, one stretch after the other
   * @param origin where it came in
   * @param digest of its text, its markup and what is said of it: as long as it stays, so does what
   *     is found in the page
   */
  public record Head(
      String id,
      String input,
      String encoding,
      int characters,
      String rest,
      Origin origin,
      String digest) {
    static Head of(Segmentation split, Origin origin, String digest) {
      Page page = split.page();
      return new Head(
          page.id(), page.input(), page.encoding(), page.characters(), rest(split), origin, digest);
    }

    Head with(String otherRest) {
      return new Head(id, input, encoding, characters, otherRest, origin, digest);
    }

    static String digest(Page page) {
      return Hashes.digest(page.said() + "\n" + page.blocks() + "\n" + page.text());
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

  /**
   * Reads one page after the other, takes them apart on all threads, gathers in order.
   *
   * @param journal knows the pages that were done before, and is told of the others
   * @param known knows the pages that need not be done
   */
  static Pages read(
      Inputs inputs,
      RunSettings.Segmentation mode,
      Journal journal,
      Known known,
      Workers workers,
      Progress progress) {
    Pages pages =
        new Pages(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            Marks.NONE,
            new ArrayList<>(inputs.skipped()),
            new TreeMap<>(),
            new AtomicInteger());
    try (PageSource source = inputs.open()) {
      var splitter = new Splitter(mode, journal, known);
      workers.map(
          new Items(source, journal),
          1,
          splitter::split,
          done -> {
            journal.add(done.line());
            pages.add(done.found());
            progress.at(source.bytesRead());
          });
      pages.passedOver.putAll(source.passedOver());
    }
    return pages;
  }

  private void add(Found found) {
    switch (found) {
      case Found.Split split -> {
        pages.add(split.page());
        articles.addAll(split.articles());
        furniture.addAll(split.furniture());
      }
      case Found.Same _ -> unchanged.incrementAndGet();
      case Found.Left(Skipped left) -> skipped.add(left);
    }
  }

  /**
   * The same with boilerplate taken out of the articles, which becomes furniture.
   *
   * @param cuts of each article, in their order
   * @param known what is to be remembered of them
   */
  Pages cut(List<Cut> cuts, Marks known) {
    Map<String, List<Line>> lines = new HashMap<>();
    for (Cut cut : cuts) {
      if (!cut.lines().isEmpty()) {
        lines.computeIfAbsent(cut.article().page(), page -> new ArrayList<>()).addAll(cut.lines());
      }
    }
    Map<String, List<Furniture>> pieces = byPage(furniture);
    List<Head> heads = new ArrayList<>(pages.size());
    List<Furniture> all = new ArrayList<>(furniture.size());
    for (Head head : pages) {
      List<Furniture> own = pieces.getOrDefault(head.id(), List.of());
      List<Line> taken = lines.get(head.id());
      if (taken == null) {
        heads.add(head);
        all.addAll(own);
      } else {
        var remainder = new Remainder(head.id(), own, head.rest());
        remainder.take(taken);
        heads.add(head.with(remainder.rest()));
        all.addAll(remainder.furniture());
      }
    }
    return new Pages(
        heads,
        cuts.stream().map(Cut::article).toList(),
        all,
        known,
        skipped,
        passedOver,
        unchanged);
  }

  private static Map<String, List<Furniture>> byPage(List<Furniture> furniture) {
    Map<String, List<Furniture>> pieces = new HashMap<>();
    furniture.forEach(
        piece -> pieces.computeIfAbsent(piece.page(), page -> new ArrayList<>()).add(piece));
    return pieces;
  }

  /** A source of pages as an iterator. */
  private static final class Items implements Iterator<Splitter.Work> {
    private final PageSource source;
    private final Journal journal;
    private @Nullable Item next;

    Items(PageSource source, Journal journal) {
      this.source = source;
      this.journal = journal;
      this.next = source.next();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Splitter.Work next() {
      Item item = next;
      if (item == null) {
        throw new NoSuchElementException();
      }
      next = source.next();
      return new Splitter.Work(item, item instanceof RawPage ? journal.next() : null);
    }
  }
}
