package dev.copydesk.pipeline;

import dev.copydesk.candidate.CandidateFinder;
import dev.copydesk.copies.CopyGrouper;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Link;
import dev.copydesk.model.Pair;
import dev.copydesk.model.Story;
import dev.copydesk.pipeline.Progress.Stage;
import dev.copydesk.stories.StoryFinder;
import dev.copydesk.verify.Verifier;
import java.util.List;
import java.util.Optional;

/** Each stage, put to work on all threads with its progress told. For one calling thread. */
final class Steps implements AutoCloseable {
  /**
   * Articles or pairs that a thread takes at once: cheap things, so that handing over costs little.
   */
  private static final int BATCH = 64;

  private final RunSettings settings;
  private final Progress progress;
  private final Workers workers;

  Steps(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.workers = new Workers(settings.threads());
  }

  Pages pages(Inputs inputs) {
    return pages(inputs, Journal.NONE);
  }

  Pages pages(Inputs inputs, Journal journal) {
    progress.begin(Stage.PAGES, inputs.bytes());
    return Pages.read(inputs, settings, journal, workers, progress);
  }

  List<Fingerprint> fingerprints(List<Article> articles) {
    progress.begin(Stage.FINGERPRINTS, articles.size());
    var fingerprinter = new Fingerprinter(settings.fingerprint());
    return workers.map(articles, BATCH, a -> fingerprinter.of(a.text()), progress::at);
  }

  List<Pair> candidates(List<Fingerprint> prints) {
    progress.begin(Stage.CANDIDATES, 0);
    return new CandidateFinder(settings.candidates()).find(prints);
  }

  List<Link> links(List<Article> articles, List<Fingerprint> prints, List<Pair> pairs) {
    progress.begin(Stage.LINKS, pairs.size());
    var verifier = new Verifier(settings.verify());
    return workers
        .map(pairs, BATCH, pair -> link(pair, articles, prints, verifier), progress::at)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Link> link(
      Pair pair, List<Article> articles, List<Fingerprint> prints, Verifier verifier) {
    int a = pair.a();
    int b = pair.b();
    return verifier.link(articles.get(a), prints.get(a), articles.get(b), prints.get(b));
  }

  List<CopyGroup> copies(List<Article> articles, List<Link> links) {
    progress.begin(Stage.COPIES, 0);
    return CopyGrouper.group(articles, links);
  }

  /** Tells the language of each article that its page leaves open. */
  List<Article> languages(List<Article> articles, List<CopyGroup> copies) {
    progress.begin(Stage.LANGUAGES, articles.size());
    var spoken = new GroupLanguages(articles, copies);
    return workers.map(articles, BATCH, spoken::tell, progress::at);
  }

  List<Story> stories(List<Article> articles, List<CopyGroup> copies, List<Link> links) {
    progress.begin(Stage.STORIES, 0);
    return new StoryFinder(settings.stories(), settings.threads()).find(articles, copies, links);
  }

  @Override
  public void close() {
    workers.close();
  }
}
