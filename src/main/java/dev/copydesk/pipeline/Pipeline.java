package dev.copydesk.pipeline;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.pipeline.journal.Journal;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.stories.StoryFinder;
import java.util.List;
import java.util.Map;

/** The whole job, from inputs to stories. */
public final class Pipeline {
  private Pipeline() {}

  /**
   * Does it all. The result is the same for any number of threads and for any order of the inputs.
   *
   * @param inputs the files to read; whatever is wrong with one is in the result's list of skipped
   * @param settings what to do
   * @param progress hears how far it is
   */
  public static Result run(Inputs inputs, RunSettings settings, Progress progress) {
    return run(inputs, settings, Journal.NONE, progress);
  }

  /**
   * Does it all but what a run before has done by its journal. The result is the same.
   *
   * @param journal opened for these inputs and settings
   */
  public static Result run(
      Inputs inputs, RunSettings settings, Journal journal, Progress progress) {
    return edition(inputs, settings, journal, progress).result();
  }

  /**
   * Does it all and keeps what is needed to go on with the result later. The ledger holds no
   * addition yet.
   *
   * @param journal opened for these inputs and settings
   */
  public static Edition edition(
      Inputs inputs, RunSettings settings, Journal journal, Progress progress) {
    try (Steps steps = new Steps(settings, journal, progress)) {
      Pages pages = steps.withoutBoilerplate(steps.pages(inputs));
      List<Fingerprint> prints = steps.fingerprints(pages.articles());
      List<Pair> pairs = steps.candidates(prints);
      List<Link> links = steps.links(pages.articles(), prints, pairs);
      List<CopyGroup> copies = steps.copies(pages.articles(), links);
      List<Article> articles = steps.languages(pages.articles(), copies);
      Map<String, Reading> readings =
          steps.readings(articles, copies, Map.of(), StoryFinder.areInSeveralLanguages(articles));
      List<Story> stories = steps.stories(articles, copies, links, readings);
      var result =
          new Result(
              PageSummaries.of(pages.pages(), articles, copies, stories),
              articles,
              pages.furniture(),
              links,
              copies,
              stories,
              pages.skipped(),
              pages.passedOver());
      return new Edition(result, Ledgers.first(pages, prints, readings));
    }
  }
}
