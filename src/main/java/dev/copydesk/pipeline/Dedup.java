package dev.copydesk.pipeline;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Link;
import dev.copydesk.model.Pair;
import dev.copydesk.model.Skipped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The part of the job that a dataset needs: which of its records to keep. */
public final class Dedup {
  private Dedup() {}

  /** Which record of a group of copies is kept. */
  public enum Keep {
    /** The one that comes first. */
    FIRST,
    /** The one with most words; the first of them. */
    LONGEST,
    /** The one published first, as far as dates are known; the first of them. */
    EARLIEST
  }

  /**
   * What became of a record that could be read.
   *
   * @param input the file and line that it stands at
   * @param id its own id, or file and line
   * @param group the id of the record that is kept for it; its own where it is kept
   * @param kept whether it is kept
   */
  public record Decision(String input, String id, String group, boolean kept) {}

  /**
   * All decisions, in the order of the records.
   *
   * @param records one for each record
   * @param skipped what could not be read
   */
  public record Decisions(List<Decision> records, List<Skipped> skipped) {
    /** Copies the lists. */
    public Decisions {
      records = List.copyOf(records);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Decides. Every record is one article, however long.
   *
   * @param inputs the records
   * @param settings how copies are found
   * @param keep which record of a group is kept
   * @param progress hears how far it is
   */
  public static Decisions decide(
      Inputs inputs, RunSettings settings, Keep keep, Progress progress) {
    RunSettings whole = settings.withSegment(RunSettings.Segmentation.NONE).forCopies();
    try (Steps steps = new Steps(whole, progress)) {
      Pages pages = steps.pages(inputs);
      List<Fingerprint> prints = steps.fingerprints(pages.articles());
      List<Pair> pairs = steps.candidates(prints);
      List<Link> links = steps.links(pages.articles(), prints, pairs);
      List<CopyGroup> copies = steps.copies(pages.articles(), links);
      return new Decisions(
          decisions(pages, keptFor(pages.articles(), copies, keep)), pages.skipped());
    }
  }

  private static List<Decision> decisions(Pages pages, Map<String, String> keptFor) {
    List<Decision> decisions = new ArrayList<>();
    for (Pages.Head page : pages.pages()) {
      String kept = keptFor.getOrDefault(page.id(), page.id());
      decisions.add(new Decision(page.input(), page.id(), kept, kept.equals(page.id())));
    }
    return decisions;
  }

  /** Of each page in a group, the page that is kept for it. */
  private static Map<String, String> keptFor(
      List<Article> articles, List<CopyGroup> copies, Keep keep) {
    Map<String, Integer> places = new HashMap<>();
    articles.forEach(article -> places.put(article.id(), places.size()));
    Map<String, String> keptFor = new HashMap<>();
    for (CopyGroup group : copies) {
      List<Article> members =
          Stream.concat(
                  Stream.of(group.original()),
                  group.members().stream().map(CopyGroup.Member::article))
              .map(id -> articles.get(Objects.requireNonNull(places.get(id))))
              .toList();
      Article kept =
          members.stream()
              .min(preference(keep).thenComparing(article -> places.get(article.id())))
              .orElseThrow();
      members.forEach(member -> keptFor.put(member.page(), kept.page()));
    }
    return keptFor;
  }

  private static Comparator<Article> preference(Keep keep) {
    return switch (keep) {
      case FIRST -> Comparator.comparingInt(article -> 0);
      case LONGEST -> Comparator.comparing(Article::words, Comparator.reverseOrder());
      case EARLIEST ->
          Comparator.comparing(Article::published, Comparator.nullsLast(Comparator.naturalOrder()));
    };
  }
}
