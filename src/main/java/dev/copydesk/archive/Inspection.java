package dev.copydesk.archive;

import dev.copydesk.index.Stamp;
import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Story;
import dev.copydesk.pipeline.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;

/**
 * Looks whether a result is whole.
 *
 * @param damage what is wrong with the index, in words; empty where nothing is
 * @param restored names of files that did not follow from the index and were made again
 */
public record Inspection(List<String> damage, List<String> restored) {
  /** Copies the lists. */
  public Inspection {
    damage = List.copyOf(damage);
    restored = List.copyOf(restored);
  }

  /**
   * What Lucene finds in an index: each file's checksum, and whether its parts fit together.
   *
   * @param folder of the result
   * @throws IOException when it cannot be read at all
   */
  public static List<String> ofIndex(Path folder) throws IOException {
    Path index = folder.resolve(Publisher.INDEX);
    Stamp.of(index);
    try (var directory = FSDirectory.open(index);
        var check = new CheckIndex(directory)) {
      CheckIndex.Status status = check.checkIndex();
      return status.clean
          ? List.of()
          : List.of(
              status.missingSegments
                  ? index + " cannot be read"
                  : index + " has " + status.numBadSegments + " damaged part(s)");
    }
  }

  /**
   * Looks at an archive that could be read, and makes files again that do not follow from its
   * index.
   *
   * @throws IOException when files cannot be read or written
   */
  public static Inspection of(Archive archive) throws IOException {
    List<String> damage = contradictions(archive.edition());
    if (!damage.isEmpty()) {
      return new Inspection(damage, List.of());
    }
    List<String> differing = archive.differing();
    if (!differing.isEmpty()) {
      archive.restore();
    }
    return new Inspection(List.of(), differing);
  }

  /** What in an edition does not fit together. */
  static List<String> contradictions(Edition edition) {
    List<String> found = new ArrayList<>();
    Set<String> articles = new HashSet<>();
    for (Article article : edition.result().articles()) {
      if (!articles.add(article.id())) {
        found.add("article " + article.id() + " is there twice");
      }
    }
    for (Link link : edition.result().links()) {
      if (!articles.contains(link.a()) || !articles.contains(link.b())) {
        found.add("a link ties " + link.a() + " to " + link.b() + ", which are not both there");
      }
    }
    stories(edition, articles, found);
    characters(edition, found);
    return found;
  }

  private static void stories(Edition edition, Set<String> articles, List<String> found) {
    Set<String> told = new HashSet<>();
    for (Story story : edition.result().stories()) {
      for (String article : story.articles()) {
        if (!articles.contains(article)) {
          found.add("story " + story.id() + " holds " + article + ", which is not there");
        }
        if (!told.add(article)) {
          found.add("article " + article + " is in two stories");
        }
      }
    }
    articles.stream()
        .filter(article -> !told.contains(article))
        .sorted()
        .forEach(article -> found.add("article " + article + " is in no story"));
  }

  private static void characters(Edition edition, List<String> found) {
    Map<String, Integer> accounted = new HashMap<>();
    for (Article article : edition.result().articles()) {
      int length = article.spans().stream().mapToInt(Span::length).sum();
      accounted.merge(article.page(), length, Integer::sum);
    }
    edition
        .result()
        .furniture()
        .forEach(piece -> accounted.merge(piece.page(), piece.span().length(), Integer::sum));
    for (PageSummary page : edition.result().pages()) {
      int sum = accounted.getOrDefault(page.page(), 0);
      if (sum != page.characters()) {
        found.add(
            "of the "
                + page.characters()
                + " characters of "
                + page.page()
                + ", "
                + sum
                + " are accounted for");
      }
    }
  }
}
