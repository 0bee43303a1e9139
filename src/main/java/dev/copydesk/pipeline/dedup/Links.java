package dev.copydesk.pipeline.dedup;

import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Link;
import dev.copydesk.model.Pair;
import dev.copydesk.pipeline.Progress;
import dev.copydesk.pipeline.Workers;
import dev.copydesk.verify.Glance;
import dev.copydesk.verify.Verifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Judges proposed pairs: by a glance at their fingerprints, then by their texts where needed. */
final class Links {
  /** Pairs that a thread takes at once. */
  private static final int BATCH = 256;

  /** Pairs whose texts are in memory at the same time. */
  private static final int PAIRS_AT_ONCE = 200_000;

  private final Records records;
  private final List<Fingerprint> prints;
  private final DedupSettings settings;
  private final Workers workers;
  private final Verifier verifier;

  Links(Records records, DedupSettings settings, Workers workers) {
    this.records = records;
    this.prints = records.prints();
    this.settings = settings;
    this.workers = workers;
    this.verifier = new Verifier(settings.verify());
  }

  /** The links that make copies, in no particular order but always the same. */
  List<Link> of(List<Pair> pairs, Progress progress) {
    List<Glance> glances = workers.map(pairs, BATCH, this::glance, progress::at);
    List<Link> links = new ArrayList<>();
    List<Pair> unclear = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      switch (glances.get(i).outcome()) {
        case NOTHING -> {}
        case COPIED -> links.add(glances.get(i).link(id(pair.a()), id(pair.b())));
        case UNCLEAR -> unclear.add(pair);
      }
    }
    for (int from = 0; from < unclear.size(); from += PAIRS_AT_ONCE) {
      int to = Math.min(from + PAIRS_AT_ONCE, unclear.size());
      links.addAll(lookAt(unclear.subList(from, to)));
    }
    return links;
  }

  private Glance glance(Pair pair) {
    return verifier.glance(prints.get(pair.a()), prints.get(pair.b()));
  }

  private String id(int place) {
    return records.sketches().get(place).articleId();
  }

  private List<Link> lookAt(List<Pair> unclear) {
    BitSet wanted = new BitSet();
    unclear.forEach(
        pair -> {
          wanted.set(pair.a());
          wanted.set(pair.b());
        });
    Map<Integer, Article> articles = records.articles(wanted, workers);
    return workers.map(unclear, BATCH, pair -> link(pair, articles), done -> {}).stream()
        .flatMap(Optional::stream)
        .filter(link -> settings.relations().contains(link.relation()))
        .toList();
  }

  private Optional<Link> link(Pair pair, Map<Integer, Article> articles) {
    return verifier.link(
        Objects.requireNonNull(articles.get(pair.a())),
        prints.get(pair.a()),
        Objects.requireNonNull(articles.get(pair.b())),
        prints.get(pair.b()));
  }
}
