package dev.copydesk.archive;

import dev.copydesk.index.EditionReader;
import dev.copydesk.index.IndexUpdate;
import dev.copydesk.index.Stamp;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Link;
import dev.copydesk.model.Result;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.pipeline.PageSummaries;
import dev.copydesk.pipeline.Progress.Stage;
import dev.copydesk.pipeline.Publisher;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.pipeline.Timed;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.files.OutputFile;
import dev.copydesk.report.files.ResultFolder;
import dev.copydesk.report.files.RunJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A result on disk that is gone on with, held by one program at a time.
 *
 * <p>The index is what counts: its commit is the moment at which one edition becomes the next. The
 * other files follow from it. While they are exchanged there is no summary, so that nobody takes a
 * mixture for a result; a crash then leaves files that are behind, and whoever opens the archive
 * next makes them again. For one thread.
 */
public final class Archive {
  private final ResultFolder folder;
  private final RunSettings settings;
  private final String version;
  private final Timed times;
  private final Steps steps;
  private Edition edition;

  private Archive(
      ResultFolder folder, RunSettings settings, String version, Timed times, Steps steps)
      throws IOException {
    this.folder = folder;
    this.settings = settings;
    this.version = version;
    this.times = times;
    this.steps = steps;
    times.begin(Stage.ARCHIVE, 0);
    this.edition = whole(EditionReader.read(index()), steps);
  }

  /**
   * What became of an addition.
   *
   * @param addition what was noted of it
   * @param skipped what was left out this time
   */
  public record Added(Addition addition, List<Skipped> skipped) {}

  /** How an addition or a drop is to be noted. */
  public record Note(String date, List<String> inputs, Map<String, String> options) {}

  /**
   * Reads a result, and makes its files again where they are behind.
   *
   * @param folder taken hold of by the caller
   * @param settings of the program; pages are taken apart as they were before
   * @param version of the program
   * @param times hears how far it is
   * @param steps on whose threads the work is done, of the settings that {@link #settings} gives
   * @throws IOException when there is no index, it is damaged, or of another version or settings
   */
  public static Archive open(
      ResultFolder folder, RunSettings settings, String version, Timed times, Steps steps)
      throws IOException {
    Archive archive = new Archive(folder, settings, version, times, steps);
    if (!archive.isUpToDate()) {
      archive.restore();
    }
    return archive;
  }

  /**
   * The settings to go on with: those of the program, and pages taken apart as they were before.
   *
   * @throws IOException when the index is of another version or settings
   */
  public static RunSettings settings(Path folder, RunSettings ours, String version)
      throws IOException {
    Stamp stamp = Stamp.of(folder.resolve(Publisher.INDEX));
    RunSettings settings = ours.withSegmentOf(stamp);
    stamp.check(settings.stamp(version, stamp.addition()), folder);
    return settings;
  }

  /** The result as it is now. */
  public Edition edition() {
    return edition;
  }

  /**
   * Adds pages.
   *
   * @return what was noted, which is not kept of an addition that brought nothing
   * @throws IOException when something cannot be written; the result is as it was before, unless
   *     the message says what to do
   */
  public Added add(Inputs inputs, Note note) throws IOException {
    var pages = steps.pages(inputs, new Arrivals(edition));
    int number = edition.ledger().latest() + 1;
    Addition addition =
        revise(Arriving.pages(pages, number, note.date(), note.inputs(), note.options()));
    return new Added(addition, pages.skipped());
  }

  /**
   * Forgets the pages that are older than a day: those whose latest article was published before it
   * and, where none has a date, that came in before it.
   *
   * @throws IOException as {@link #add} does
   */
  public Addition drop(LocalDate day, Note note) throws IOException {
    List<String> old = new Age(edition).before(day);
    if (old.size() == edition.result().pages().size()) {
      throw new IOException("no page would be left; to begin anew: copydesk run");
    }
    return revise(Arriving.none(old, note.date(), note.inputs(), note.options()));
  }

  private Addition revise(Arriving arriving) throws IOException {
    if (arriving.isNothing()) {
      return new Addition(
          edition.ledger().latest(),
          arriving.date(),
          arriving.what(),
          arriving.inputs(),
          arriving.options(),
          List.of(),
          List.of(),
          List.of(),
          arriving.unchanged(),
          List.of());
    }
    Edition next = Revision.of(edition, arriving, steps);
    times.begin(Stage.FILES, 0);
    List<String> written = files(next);
    try (IndexUpdate update = update(next)) {
      times.end();
      written.add(Publisher.summary(next, facts(next), folder.staging(), times));
      folder.withdraw();
      OutputFile.naming(index(), update::commit);
    }
    folder.publish(written);
    edition = next;
    return next.ledger().additions().getLast();
  }

  private IndexUpdate update(Edition next) throws IOException {
    Stamp stamp = settings.stamp(version, next.ledger().latest());
    IndexUpdate[] update = new IndexUpdate[1];
    OutputFile.naming(
        index(), () -> update[0] = IndexUpdate.prepare(edition, next, stamp, index()));
    return update[0];
  }

  private List<String> files(Edition of) throws IOException {
    return new ArrayList<>(Publisher.files(of, facts(of), folder.staging()));
  }

  /** Whether the files are those of the edition in the index, as far as the summary tells. */
  private boolean isUpToDate() {
    try {
      return RunJson.read(folder.path()).latest() == edition.ledger().latest();
    } catch (IOException e) {
      return false; // whatever is wrong with the summary, the index can make it again
    }
  }

  /** Makes all files again from the index. */
  void restore() throws IOException {
    times.begin(Stage.FILES, 0);
    List<String> written = files(edition);
    times.end();
    written.add(Publisher.summary(edition, facts(edition), folder.staging(), times));
    folder.publish(written);
  }

  /**
   * Names of the files that are missing or not what follows from the index.
   *
   * @throws IOException when they cannot be read
   */
  List<String> differing() throws IOException {
    List<String> differing = new ArrayList<>();
    for (String name : files(edition)) {
      Path file = folder.path().resolve(name);
      if (!Files.isRegularFile(file) || Files.mismatch(file, folder.staging().resolve(name)) >= 0) {
        differing.add(name);
      }
    }
    if (!isUpToDate()) {
      differing.add(ResultFolder.SUMMARY);
    }
    return differing;
  }

  private Path index() {
    return folder.path().resolve(Publisher.INDEX);
  }

  private RunFacts facts(Edition of) {
    var inputs = new TreeSet<String>();
    of.ledger().additions().stream()
        .filter(addition -> !addition.what().equals("drop"))
        .forEach(addition -> inputs.addAll(addition.inputs()));
    Map<String, String> unusual = new LinkedHashMap<>();
    if (settings.segment() == RunSettings.Segmentation.NONE) {
      unusual.put("segment", "none");
    }
    return new RunFacts(version, List.copyOf(inputs), unusual);
  }

  /** The edition with what follows from the rest of it. */
  private static Edition whole(Edition bare, Steps steps) {
    Result result = bare.result();
    List<Article> articles = result.articles();
    List<Link> links = result.links();
    List<CopyGroup> copies = steps.copies(articles, links);
    var summaries =
        PageSummaries.of(
            Sheet.of(bare).stream().map(Sheet::head).toList(), articles, copies, result.stories());
    return new Edition(
        new Result(
            summaries,
            articles,
            result.furniture(),
            links,
            copies,
            result.stories(),
            result.skipped(),
            result.passedOver()),
        bare.ledger());
  }
}
