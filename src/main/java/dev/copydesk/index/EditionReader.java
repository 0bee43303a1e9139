package dev.copydesk.index;

import dev.copydesk.index.document.Fields;
import dev.copydesk.index.document.Rebuilt;
import dev.copydesk.index.document.Stored;
import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Counts;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.Ledger;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.ledger.entry.PageEntry;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import tools.jackson.core.JacksonException;

/** Reads an edition back from the index that holds it. For one thread, once. */
public final class EditionReader {
  private final List<Stored.PageRow> pages = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final List<CopyGroup> groups = new ArrayList<>();
  private final List<Addition> additions = new ArrayList<>();
  private final Set<Long> boilerplate = new HashSet<>();
  private Whole whole =
      new Whole(
          List.of(),
          new TreeMap<>(),
          new TreeSet<>(),
          Counts.of(List.of(), List.of(), List.of(), 0, List.of(), List.of()),
          Map.of(),
          List.of());

  private EditionReader() {}

  /**
   * Reads what the latest commit holds, in the order of the run.
   *
   * @param folder of the index
   * @return the edition but for what is told of pages, their main articles and the pages that carry
   *     the same, and but for what is remembered of articles
   * @throws IOException when there is no index, or it is damaged
   */
  public static Edition read(Path folder) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      return read(reader);
    } catch (IndexNotFoundException e) {
      throw new IOException("no index in " + folder + "; make one with: copydesk run", e);
    } catch (JacksonException e) {
      throw new IOException(folder + " is damaged: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Reads what came in when.
   *
   * @param folder of the index
   * @throws IOException when there is no index, it is damaged, or holds no additions
   */
  public static List<Addition> additions(Path folder) throws IOException {
    try (Shelf shelf = Shelf.open(folder)) {
      return shelf.additions();
    } catch (JacksonException e) {
      throw new IOException(folder + " is damaged: " + e.getOriginalMessage(), e);
    }
  }

  static Edition read(DirectoryReader reader) throws IOException {
    EditionReader edition = new EditionReader();
    for (LeafReaderContext leaf : reader.leaves()) {
      edition.read(leaf);
    }
    return edition.ordered();
  }

  private void read(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    StoredFields fields = Rebuilt.inRow(leaf.reader());
    for (int i = 0; i < leaf.reader().maxDoc(); i++) {
      if (live == null || live.get(i)) {
        read(fields.document(i));
      }
    }
  }

  private void read(Document document) {
    String stored = document.get(Fields.STORED);
    if (stored == null) {
      if (document.getField(Fields.ARTICLE) != null) {
        articles.add(Rebuilt.article(document));
      } else if (document.getField(Fields.STORED_STORY) != null) {
        stories.add(Rebuilt.json(document, Fields.STORED_STORY, Story.class));
      }
      return;
    }
    switch (stored) {
      case Fields.STORED_PAGE -> pages.add(Rebuilt.data(document, Stored.PageRow.class));
      case Fields.LINK -> links.add(Rebuilt.link(document));
      case Fields.GROUP -> groups.add(Rebuilt.data(document, CopyGroup.class));
      case Fields.ADDITION -> additions.add(Rebuilt.data(document, Addition.class));
      case Fields.BOILERPLATE ->
          boilerplate.add(document.getField(Fields.DATA).numericValue().longValue());
      case Fields.ENDED -> {}
      default -> whole = Rebuilt.data(document, Whole.class);
    }
  }

  private Edition ordered() {
    pages.sort(Comparator.comparing(Stored.PageRow::origin));
    Map<String, Integer> places = new HashMap<>();
    pages.forEach(page -> places.put(page.id(), places.size()));
    articles.sort(
        Comparator.comparingInt((Article a) -> place(places, a.page()))
            .thenComparingInt(Article::n));
    Map<String, Integer> order = new HashMap<>();
    articles.forEach(article -> order.put(article.id(), order.size()));
    links.sort(
        Comparator.comparingInt((Link link) -> place(order, link.a()))
            .thenComparingInt(link -> place(order, link.b())));
    stories.sort(Comparator.comparingInt(story -> place(order, story.articles().getFirst())));
    groups.sort(Comparator.comparingInt(group -> first(order, group)));
    return new Edition(result(), ledger());
  }

  private static int first(Map<String, Integer> order, CopyGroup group) {
    return Math.min(
        place(order, group.original()), place(order, group.members().getFirst().article()));
  }

  private static int place(Map<String, Integer> places, String id) {
    return places.getOrDefault(id, Integer.MAX_VALUE);
  }

  private Result result() {
    List<PageSummary> summaries = pages.stream().map(Stored.PageRow::page).toList();
    List<Furniture> furniture = pages.stream().flatMap(page -> page.pieces().stream()).toList();
    return new Result(
        summaries,
        articles,
        furniture,
        links,
        groups,
        stories,
        whole.skipped(),
        whole.passedOver());
  }

  private Ledger ledger() {
    List<PageEntry> entries = pages.stream().map(Stored.PageRow::entry).toList();
    additions.sort(Comparator.comparingInt(Addition::number));
    return new Ledger(entries, List.of(), additions, boilerplate);
  }
}
