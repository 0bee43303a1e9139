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
import dev.copydesk.model.ledger.Reading;
import dev.copydesk.pipeline.Progress.Stage;
import dev.copydesk.stories.StoryFinder;
import dev.copydesk.stories.Told;
import dev.copydesk.verify.Verifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Each stage, put to work on all threads with its progress told. For one calling thread. */
public final class Steps implements AutoCloseable {
  /**
   * Articles or pairs that a thread takes at once: cheap things, so that handing over costs little.
   */
  private static final int BATCH = 64;

  private final RunSettings settings;
  private final Progress progress;
  private final Workers workers;

  /**
   * Gets the threads ready.
   *
   * @param settings what each stage is to do
   * @param progress hears how far it is
   */
  public Steps(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.workers = new Workers(settings.threads());
  }

  Pages pages(Inputs inputs) {
    return pages(inputs, Journal.NONE);
  }

  Pages pages(Inputs inputs, Journal journal) {
    progress.begin(Stage.PAGES, inputs.bytes());
    return Pages.read(inputs, settings.segment(), journal, Known.NOTHING, workers, progress);
  }

  /** Reads pages and takes those apart that are not known as they are. */
  public Pages pages(Inputs inputs, Known known) {
    progress.begin(Stage.PAGES, inputs.bytes());
    return Pages.read(inputs, settings.segment(), Journal.NONE, known, workers, progress);
  }

  /** Takes the fingerprint of each article. */
  public List<Fingerprint> fingerprints(List<Article> articles) {
    progress.begin(Stage.FINGERPRINTS, articles.size());
    var fingerprinter = new Fingerprinter(settings.fingerprint());
    return workers.map(articles, BATCH, a -> fingerprinter.of(a.text()), progress::at);
  }

  /** Proposes pairs; see {@link CandidateFinder#find}. */
  public List<Pair> candidates(List<Fingerprint> prints) {
    progress.begin(Stage.CANDIDATES, 0);
    return new CandidateFinder(settings.candidates()).find(prints);
  }

  /** Looks at pairs, in their order; those that nothing ties are left out. */
  public List<Link> links(List<Article> articles, List<Fingerprint> prints, List<Pair> pairs) {
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

  /** Groups articles by their links. */
  public List<CopyGroup> copies(List<Article> articles, List<Link> links) {
    progress.begin(Stage.COPIES, 0);
    return CopyGrouper.group(articles, links);
  }

  /** Tells the language of each article that its page leaves open. */
  List<Article> languages(List<Article> articles, List<CopyGroup> copies) {
    return languages(articles, copies, Map.of());
  }

  /**
   * The same where some texts were told already.
   *
   * @param told the languages that their own texts have, by the articles' ids
   */
  public List<Article> languages(
      List<Article> articles, List<CopyGroup> copies, Map<String, String> told) {
    progress.begin(Stage.LANGUAGES, articles.size());
    var spoken = new GroupLanguages(articles, copies, told);
    return workers.map(articles, BATCH, spoken::tell, progress::at);
  }

  /** Reads articles for the search for stories; see {@link StoryFinder#read}. */
  public Map<String, Reading> readings(
      List<Article> articles, List<CopyGroup> copies, Map<String, Reading> known) {
    progress.begin(Stage.STORIES, 0);
    return finder().read(articles, copies, known);
  }

  List<Story> stories(
      List<Article> articles,
      List<CopyGroup> copies,
      List<Link> links,
      Map<String, Reading> readings) {
    return finder().find(articles, copies, links, readings);
  }

  /** The stories of a result that goes on; see {@link StoryFinder#goOn}. */
  public Told stories(
      List<Article> articles,
      List<CopyGroup> copies,
      List<Link> links,
      Map<String, Reading> readings,
      List<Story> before,
      Set<String> renewed) {
    return finder().goOn(articles, copies, links, readings, before, renewed);
  }

  private StoryFinder finder() {
    return new StoryFinder(settings.stories(), settings.threads());
  }

  @Override
  public void close() {
    workers.close();
  }
}
