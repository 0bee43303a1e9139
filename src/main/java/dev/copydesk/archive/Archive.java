package dev.copydesk.archive;

import dev.copydesk.archive.arrival.Arriving;
import dev.copydesk.archive.arrival.Before;
import dev.copydesk.archive.revision.Revision;
import dev.copydesk.index.EditionReader;
import dev.copydesk.index.IndexUpdate;
import dev.copydesk.index.Shelf;
import dev.copydesk.index.Stamp;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Amendment;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.ledger.entry.PageEntry;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.pipeline.PageSummaries;
import dev.copydesk.pipeline.Pages;
import dev.copydesk.pipeline.Publisher;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.pipeline.work.Progress.Stage;
import dev.copydesk.pipeline.work.Timed;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.files.AmendedFiles;
import dev.copydesk.report.files.OutputFile;
import dev.copydesk.report.files.ResultFolder;
import dev.copydesk.report.files.RunJson;
import dev.copydesk.report.held.Kept;
import dev.copydesk.report.held.Source;
import dev.copydesk.report.held.Touched;
import dev.copydesk.stories.StorySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private Archive(
      ResultFolder folder, RunSettings settings, String version, Timed times, Steps steps) {
    this.folder = folder;
    this.settings = settings;
    this.version = version;
    this.times = times;
    this.steps = steps;
  }

  /**
   * What became of an addition.
   *
   * @param addition what was noted of it
   * @param skipped what was left out this time
   * @param news what it brought
   */
  public record Added(Addition addition, List<Skipped> skipped, News news) {}

  /** How an addition or a drop is to be noted. */
  public record Note(String date, List<String> inputs, Map<String, String> options) {}

  /**
   * Opens a result, and makes its files again where they are behind.
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
    Archive archive = asItIs(folder, settings, version, times, steps);
    if (!archive.isUpToDate()) {
      archive.restore();
    }
    return archive;
  }

  /** Opens a result whether its files are behind or not; else as {@link #open}. */
  public static Archive asItIs(
      ResultFolder folder, RunSettings settings, String version, Timed times, Steps steps) {
    times.begin(Stage.ARCHIVE, 0);
    return new Archive(folder, settings, version, times, steps);
  }

  /**
   * The settings to go on with: those of the program, and what was chosen for the result.
   *
   * @throws IOException when the index is of another version or settings
   */
  public static RunSettings settings(Path folder, RunSettings ours, String version)
      throws IOException {
    Stamp stamp = Stamp.of(folder.resolve(Publisher.INDEX));
    try {
      RunSettings settings = ours.asChosenFor(stamp);
      stamp.check(settings.stamp(version, stamp.addition()), folder);
      return settings;
    } catch (IllegalArgumentException e) {
      throw new IOException(
          folder + " is damaged, its index says of itself: " + e.getMessage() + "; make it again",
          e);
    }
  }

  /**
   * All of the result as it is now.
   *
   * @throws IOException when the index cannot be read
   */
  public Edition edition() throws IOException {
    return whole(EditionReader.read(index()));
  }

  /**
   * Adds pages.
   *
   * @return what was noted, which is not kept of an addition that brought nothing
   * @throws IOException when something cannot be written; the result is as it was before, unless
   *     the message says what to do
   */
  public Added add(Inputs inputs, Note note) throws IOException {
    try (Shelf shelf = Shelf.open(index())) {
      Before before = new Before(shelf);
      var arrivals = new Arrivals(before);
      var pages = steps.pages(inputs, arrivals);
      int number = before.whole().latest() + 1;
      var arriving =
          Arriving.pages(
              pages, arrivals.there(), number, note.date(), note.inputs(), note.options());
      return revise(before, arriving);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /**
   * Forgets the pages that are older than a day: those whose latest article was published before it
   * and, where none has a date, that came in before it.
   *
   * @throws IOException as {@link #add} does
   */
  public Added drop(LocalDate day, Note note) throws IOException {
    Edition edition = edition();
    List<String> old = new Age(edition).before(day);
    if (old.size() == edition.result().pages().size()) {
      throw new IOException("no page would be left; to begin anew: copydesk run");
    }
    try (Shelf shelf = Shelf.open(index())) {
      return revise(
          new Before(shelf), Arriving.none(old, note.date(), note.inputs(), note.options()));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private Added revise(Before before, Arriving arriving) throws IOException {
    if (arriving.isNothing()) {
      Addition nothing =
          new Addition(
              before.whole().latest(),
              arriving.date(),
              arriving.what(),
              arriving.inputs(),
              arriving.options(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              arriving.unchanged(),
              List.of());
      return new Added(nothing, arriving.skipped(), Brought.of(before, nothing));
    }
    Amendment next = Revision.of(before, arriving, steps);
    times.begin(Stage.FILES, 0);
    Added added;
    try (IndexUpdate update = update(next);
        Shelf shelf = update.shelf()) {
      Before after = new Before(shelf);
      List<String> written = new ArrayList<>(tables(next, before, after));
      RunFacts facts = facts(next.whole());
      added = added(next, after, arriving.skipped());
      written.add(report(new Shown(after), added.news(), facts, Touched.by(next)));
      times.end();
      Stamp stamp = settings.stamp(version, next.whole().latest()).with(written, folder.staging());
      written.add(Publisher.summary(next.whole(), facts, folder.staging(), times));
      OutputFile.naming(index(), () -> update.prepareCommit(stamp));
      folder.withdraw();
      OutputFile.naming(index(), update::commit);
      folder.publish(written);
    }
    return added;
  }

  private IndexUpdate update(Amendment next) throws IOException {
    IndexUpdate[] update = new IndexUpdate[1];
    OutputFile.naming(index(), () -> update[0] = IndexUpdate.prepare(next, index()));
    return update[0];
  }

  private List<String> tables(Amendment next, Before before, Before after) throws IOException {
    return AmendedFiles.write(next, before.order(), after.order(), folder.path(), folder.staging());
  }

  /** The lines of the report that stay are those of the one that is there. */
  private String report(Source shown, News news, RunFacts facts, Touched touched)
      throws IOException {
    Kept kept = Kept.of(folder.path().resolve(Publisher.REPORT));
    return Publisher.report(
        folder.staging(), (report, to) -> report.write(shown, news, facts, kept, touched, to));
  }

  private static Added added(Amendment next, Before after, List<Skipped> skipped) {
    return new Added(next.addition(), skipped, Brought.of(after, next.addition()));
  }

  private List<String> files(Edition of) throws IOException {
    return new ArrayList<>(Publisher.files(of, facts(of.whole()), folder.staging()));
  }

  /** Whether the files are those of the edition in the index, as far as one sees from outside. */
  private boolean isUpToDate() throws IOException {
    return isSummaryUpToDate() && Stamp.of(index()).fits(folder.path());
  }

  private boolean isSummaryUpToDate() throws IOException {
    Stamp stamp = Stamp.of(index());
    try {
      return RunJson.read(folder.path()).latest() == stamp.addition();
    } catch (IOException e) {
      return false; // whatever is wrong with the summary, the index can make it again
    }
  }

  /** Makes all files again from the index. */
  void restore() throws IOException {
    times.begin(Stage.FILES, 0);
    Edition edition = edition();
    List<String> written = files(edition);
    times.end();
    Whole whole = edition.whole();
    written.add(Publisher.summary(whole, facts(whole), folder.staging(), times));
    folder.publish(written);
  }

  /**
   * Names of the files that are missing or not what follows from the index.
   *
   * @throws IOException when they cannot be read
   */
  List<String> differing() throws IOException {
    List<String> differing = new ArrayList<>();
    for (String name : files(edition())) {
      Path file = folder.path().resolve(name);
      if (!Files.isRegularFile(file) || Files.mismatch(file, folder.staging().resolve(name)) >= 0) {
        differing.add(name);
      }
    }
    if (!isSummaryUpToDate()) {
      differing.add(ResultFolder.SUMMARY);
    }
    return differing;
  }

  private Path index() {
    return folder.path().resolve(Publisher.INDEX);
  }

  private RunFacts facts(Whole of) {
    var inputs = new TreeSet<String>();
    of.additions().stream()
        .filter(addition -> !addition.what().equals("drop"))
        .forEach(addition -> inputs.addAll(addition.inputs()));
    Map<String, String> unusual = new LinkedHashMap<>();
    if (settings.segment() == RunSettings.Segmentation.NONE) {
      unusual.put("segment", "none");
    }
    if (!settings.stories().equals(StorySettings.DEFAULT)) {
      unusual.put("granularity", Double.toString(settings.stories().granularity()));
    }
    return new RunFacts(version, List.copyOf(inputs), unusual);
  }

  /** The edition with what is told of its pages, which follows from the rest of it. */
  private static Edition whole(Edition bare) {
    Result result = bare.result();
    List<Pages.Head> heads = new ArrayList<>();
    for (int i = 0; i < result.pages().size(); i++) {
      PageSummary page = result.pages().get(i);
      PageEntry entry = bare.ledger().pages().get(i);
      heads.add(
          new Pages.Head(
              page.page(),
              page.input(),
              page.encoding(),
              page.characters(),
              page.rest(),
              entry.origin(),
              entry.digest()));
    }
    return new Edition(
        new Result(
            PageSummaries.of(heads, result.articles(), result.copies(), result.stories()),
            result.articles(),
            result.furniture(),
            result.links(),
            result.copies(),
            result.stories(),
            result.skipped(),
            result.passedOver()),
        bare.ledger());
  }
}
