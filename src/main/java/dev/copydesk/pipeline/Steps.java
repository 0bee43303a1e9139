package dev.copydesk.pipeline;

import dev.copydesk.boilerplate.BoilerplateFinder;
import dev.copydesk.boilerplate.Cut;
import dev.copydesk.boilerplate.Lines;
import dev.copydesk.boilerplate.Marks;
import dev.copydesk.candidate.CandidateFinder;
import dev.copydesk.candidate.turnover.Newcomers;
import dev.copydesk.copies.CopyGrouper;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import dev.copydesk.model.ledger.entry.LineMarks;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import dev.copydesk.pipeline.journal.Journal;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.pipeline.work.Progress.Stage;
import dev.copydesk.pipeline.work.Workers;
import dev.copydesk.stories.Past;
import dev.copydesk.stories.StoryFinder;
import dev.copydesk.stories.Told;
import dev.copydesk.text.words.WordHashes;
import dev.copydesk.verify.Comparand;
import dev.copydesk.verify.ComparedArticle;
import dev.copydesk.verify.Verifier;
import dev.copydesk.verify.witness.Witness;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each stage, put to work on all threads with its progress told. For one calling thread. */
public final class Steps implements AutoCloseable {
  /**
   * Articles or pairs that a thread takes at once: cheap things, so that handing over costs little.
   */
  private static final int BATCH = 64;

  private final RunSettings settings;
  private final Journal journal;
  private final Progress progress;
  private final Workers workers;
  private final Fingerprinter fingerprinter;

  /** One for each thread, as to make one costs as much as to cut a text. */
  private final ThreadLocal<WordHashes> cutters = ThreadLocal.withInitial(WordHashes::new);

  /**
   * Gets the threads ready.
   *
   * @param settings what each stage is to do
   * @param progress hears how far it is
   */
  public Steps(RunSettings settings, Progress progress) {
    this(settings, Journal.NONE, progress);
  }

  /**
   * The same for a run that may be killed.
   *
   * @param journal knows what was done before and is told what is done; the steps are to be called
   *     in one and the same order
   */
  Steps(RunSettings settings, Journal journal, Progress progress) {
    this.settings = settings;
    this.journal = journal;
    this.progress = progress;
    this.workers = new Workers(settings.threads());
    this.fingerprinter = new Fingerprinter(settings.fingerprint());
  }

  Pages pages(Inputs inputs) {
    return pages(inputs, Known.NOTHING);
  }

  /** Reads pages and takes those apart that are not known as they are. */
  public Pages pages(Inputs inputs, Known known) {
    progress.begin(Stage.PAGES, inputs.bytes());
    return Pages.read(inputs, settings.segment(), journal, known, workers, progress);
  }

  /** Takes lines out of articles that others have which have nothing else in common with them. */
  Pages withoutBoilerplate(Pages pages) {
    List<Article> articles = pages.articles();
    progress.begin(Stage.BOILERPLATE, articles.size());
    List<Lines> lines = workers.map(articles, BATCH, Lines::of, progress::at);
    LongSet boilerplate = BoilerplateFinder.find(articles, lines);
    List<Cut> cuts = new ArrayList<>(articles.size());
    List<LineMarks> marks = new ArrayList<>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      cuts.add(Cut.of(articles.get(i), lines.get(i), boilerplate::contains));
      marks.add(cuts.getLast().marks(lines.get(i)));
    }
    return pages.cut(cuts, new Marks(marks, boilerplate));
  }

  /** Takes the fingerprint of each article. */
  public List<Fingerprint> fingerprints(List<Article> articles) {
    progress.begin(Stage.FINGERPRINTS, articles.size());
    return workers.map(
        articles, BATCH, article -> fingerprinter.of(cut(article.text())), progress::at);
  }

  /** Proposes pairs; see {@link CandidateFinder#find}. */
  public List<Pair> candidates(List<Fingerprint> prints) {
    progress.begin(Stage.CANDIDATES, 0);
    return journal.whole(Pair.class, () -> new CandidateFinder(settings.candidates()).find(prints));
  }

  /** What is proposed otherwise once articles come and go; see {@link Newcomers#find}. */
  public Newcomers.Found candidates(
      Newcomers.Residents residents, Map<Integer, Fingerprint> come, IntSet gone) {
    progress.begin(Stage.CANDIDATES, 0);
    return Newcomers.find(settings.candidates(), residents, come, gone);
  }

  /** Looks at pairs, in their order; those that nothing ties are left out. */
  List<Link> links(List<Article> articles, List<Fingerprint> prints, List<Pair> pairs) {
    return links(pairs, at -> ComparedArticle.of(articles.get(at), prints.get(at)));
  }

  /**
   * The same of articles that are not at hand.
   *
   * @param pairs best with those of one article beside each other, which is made ready once then
   * @param ready makes the article of a number ready; is asked from all threads
   */
  public List<Link> links(List<Pair> pairs, IntFunction<ComparedArticle> ready) {
    progress.begin(Stage.LINKS, pairs.size());
    var verifier = new Verifier(settings.verify());
    return journal.inPieces(
        pairs,
        Link.class,
        (piece, before) ->
            workers
                .map(
                    stretches(piece),
                    1,
                    stretch -> links(stretch, ready, verifier),
                    done -> progress.at(before + Math.min(piece.size(), done * BATCH)))
                .stream()
                .flatMap(List::stream)
                .toList());
  }

  private static <T> List<List<T>> stretches(List<T> things) {
    return IntStream.iterate(0, from -> from < things.size(), from -> from + BATCH)
        .mapToObj(from -> things.subList(from, Math.min(things.size(), from + BATCH)))
        .toList();
  }

  private static List<Link> links(
      List<Pair> stretch, IntFunction<ComparedArticle> ready, Verifier verifier) {
    var known = new Int2ObjectOpenHashMap<ComparedArticle>();
    return stretch.stream()
        .map(
            pair ->
                verifier.link(
                    known.computeIfAbsent(pair.a(), ready), known.computeIfAbsent(pair.b(), ready)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** An article that was not at hand, made ready to be looked at. */
  public ComparedArticle ready(Article article) {
    WordHashes words = cut(article.text());
    return new ComparedArticle(
        article,
        new Comparand(new Witness(article.text(), words.tokens()), fingerprinter.toMeasure(words)));
  }

  /** The words of a text, until the thread that asks cuts the next. */
  private WordHashes cut(String text) {
    WordHashes words = cutters.get();
    words.cut(text);
    return words;
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
    List<String> languages =
        journal.inPieces(
            articles,
            String.class,
            (piece, before) -> map(piece, before, article -> spoken.tell(article).language()));
    return IntStream.range(0, articles.size())
        .mapToObj(i -> articles.get(i).withLanguage(languages.get(i)))
        .toList();
  }

  /** Reads articles for the search for stories; see {@link StoryFinder#read}. */
  public Map<String, Reading> readings(
      List<Article> articles,
      List<CopyGroup> copies,
      Map<String, Reading> known,
      boolean severalLanguages) {
    progress.begin(Stage.STORIES, 0);
    List<Article> originals = withoutCopies(articles, copies);
    List<Reading> readings =
        journal.inPieces(
            originals, Reading.class, (piece, before) -> read(piece, known, severalLanguages));
    return IntStream.range(0, originals.size())
        .boxed()
        .collect(Collectors.toMap(i -> originals.get(i).id(), readings::get));
  }

  private List<Reading> read(
      List<Article> originals, Map<String, Reading> known, boolean severalLanguages) {
    Map<String, Reading> readings = finder().read(originals, List.of(), known, severalLanguages);
    return originals.stream()
        .map(article -> Objects.requireNonNull(readings.get(article.id())))
        .toList();
  }

  private static List<Article> withoutCopies(List<Article> articles, List<CopyGroup> copies) {
    Set<String> ids =
        copies.stream()
            .flatMap(group -> group.members().stream())
            .map(CopyGroup.Member::article)
            .collect(Collectors.toSet());
    return articles.stream().filter(article -> !ids.contains(article.id())).toList();
  }

  List<Story> stories(
      List<Article> articles,
      List<CopyGroup> copies,
      List<Link> links,
      Map<String, Reading> readings) {
    return journal.whole(Story.class, () -> finder().find(articles, copies, links, readings));
  }

  /** The stories of a result that goes on; see {@link StoryFinder#goOn}. */
  public Told stories(Past past, Collection<String> stirring, Collection<String> touched) {
    return finder().goOn(past, stirring, touched);
  }

  /** Does the same to a stretch of a step's things, with the progress of the step told. */
  private <T, R> List<R> map(List<T> piece, int before, Function<T, R> work) {
    return workers.map(piece, BATCH, work, done -> progress.at(before + done));
  }

  private StoryFinder finder() {
    return new StoryFinder(settings.stories(), settings.threads());
  }

  @Override
  public void close() {
    workers.close();
  }
}
