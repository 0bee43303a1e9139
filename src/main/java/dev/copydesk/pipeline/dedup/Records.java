package dev.copydesk.pipeline.dedup;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.PageSource;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Link;
import dev.copydesk.model.Skipped;
import dev.copydesk.pipeline.Progress;
import dev.copydesk.pipeline.Workers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records of a dataset as sketches, in their order. The texts stay on the disk and are read
 * again for those of which they are needed.
 */
final class Records {
  /** Lines that a thread takes at once, so that handing over costs little. */
  private static final int BATCH = 32;

  /** Of a record without an article: it has no word and ties to nothing. */
  private static final Fingerprint NOTHING =
      new Fingerprint(0, new int[0], new int[0], new int[0], new int[0]);

  private final Inputs inputs;
  private final Sketcher sketcher;
  private final List<Sketch> sketches = new ArrayList<>();
  private final List<Skipped> skipped;

  private Records(Inputs inputs) {
    this.inputs = inputs;
    this.skipped = new ArrayList<>(inputs.skipped());
    this.sketcher =
        new Sketcher(new Fingerprinter(FingerprintSettings.COPIES), inputs.settings().fields());
  }

  /** Reads all records once. */
  static Records read(Inputs inputs, Workers workers, Progress progress) {
    Records records = new Records(inputs);
    try (PageSource source = inputs.open()) {
      workers.map(
          items(source),
          BATCH,
          records.sketcher::sketch,
          outcome -> {
            records.add(outcome);
            progress.at(source.bytesRead());
          });
    }
    return records;
  }

  private static Iterator<Item> items(PageSource source) {
    return Stream.generate(source::next).takeWhile(Objects::nonNull).iterator();
  }

  private void add(Sketcher.Outcome outcome) {
    if (outcome.sketch() != null) {
      sketches.add(outcome.sketch());
    }
    if (outcome.skipped() != null) {
      skipped.add(outcome.skipped());
    }
  }

  /** One for every record that could be read. */
  List<Sketch> sketches() {
    return sketches;
  }

  /** What could not be read. */
  List<Skipped> skipped() {
    return skipped;
  }

  /** The fingerprint of every sketch. */
  List<Fingerprint> prints() {
    return sketches.stream()
        .map(sketch -> Objects.requireNonNullElse(sketch.print(), NOTHING))
        .toList();
  }

  /** Those that a link ties, in order, as far as they are known without their texts. */
  List<Article> tied(List<Link> links) {
    Set<String> ids = new HashSet<>();
    for (Link link : links) {
      ids.add(link.a());
      ids.add(link.b());
    }
    return sketches.stream()
        .filter(sketch -> ids.contains(sketch.articleId()))
        .map(Sketch::article)
        .toList();
  }

  /**
   * Reads the inputs once more and takes some of the articles with their texts.
   *
   * @param wanted their places among the sketches
   * @return by place
   */
  Map<Integer, Article> articles(BitSet wanted, Workers workers) {
    Map<String, Integer> places = new HashMap<>();
    wanted.stream().forEach(place -> places.put(sketches.get(place).input(), place));
    Map<Integer, Article> articles = new HashMap<>();
    try (PageSource source = inputs.open()) {
      Iterator<RawPage> pages =
          Stream.generate(source::next)
              .takeWhile(Objects::nonNull)
              .filter(RawPage.class::isInstance)
              .map(RawPage.class::cast)
              .filter(page -> places.containsKey(page.input()))
              .iterator();
      workers.map(
          pages,
          BATCH,
          page -> Map.entry(places.getOrDefault(page.input(), 0), sketcher.article(page)),
          found -> articles.put(found.getKey(), found.getValue()));
    }
    return articles;
  }
}
