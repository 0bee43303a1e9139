package dev.copydesk.index;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.ArticleEntry;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.Ledger;
import dev.copydesk.model.ledger.PageEntry;
import dev.copydesk.model.ledger.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads an edition back from the index that holds it. For one thread, once. */
public final class EditionReader {
  private final List<Stored.PageRow> pages = new ArrayList<>();
  private final List<Known> articles = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private Stored.Whole whole = new Stored.Whole(List.of(), new TreeMap<>(), List.of());
  private long[] compared = {};

  private EditionReader() {}

  private record Known(Article article, ArticleEntry entry) {}

  /**
   * Reads what the latest commit holds, in the order of the run.
   *
   * @param folder of the index
   * @return the edition without what follows from the rest of it: the groups of copies, and on the
   *     pages their main articles and the pages that carry the same
   * @throws IOException when there is no index, or it is damaged
   */
  public static Edition read(Path folder) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      EditionReader edition = new EditionReader();
      for (LeafReaderContext leaf : reader.leaves()) {
        edition.read(leaf);
      }
      return edition.ordered();
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
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      var found = searcher.search(new TermQuery(new Term(Fields.WHOLE, Fields.WHOLE)), 1);
      if (found.scoreDocs.length == 0) {
        throw new IOException(folder + " tells of no additions; make it again with: copydesk run");
      }
      Document whole = searcher.storedFields().document(found.scoreDocs[0].doc);
      return json(whole, Fields.DATA, Stored.Whole.class).additions();
    } catch (IndexNotFoundException e) {
      throw new IOException("no index in " + folder + "; make one with: copydesk run", e);
    } catch (JacksonException e) {
      throw new IOException(folder + " is damaged: " + e.getOriginalMessage(), e);
    }
  }

  private void read(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    StoredFields fields = leaf.reader().storedFields();
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
        articles.add(article(document));
      } else if (document.getField(Fields.STORED_STORY) != null) {
        stories.add(json(document, Fields.STORED_STORY, Story.class));
      }
      return;
    }
    switch (stored) {
      case Fields.STORED_PAGE -> pages.add(json(document, Fields.DATA, Stored.PageRow.class));
      case Fields.LINK -> links.add(json(document, Fields.DATA, Stored.LinkRow.class).link());
      default -> {
        whole = json(document, Fields.DATA, Stored.Whole.class);
        compared = Numbers.longs(bytes(document, Fields.COMPARED));
      }
    }
  }

  private static Known article(Document document) {
    var row = json(document, Fields.ARTICLE, Stored.ArticleRow.class);
    String published = document.get(Fields.PUBLISHED);
    Article article =
        new Article(
            document.get(Fields.ID),
            document.get(Fields.PAGE),
            row.n(),
            Article.Kind.valueOf(document.get(Fields.KIND).toUpperCase(Locale.ROOT)),
            document.get(Fields.TITLE),
            document.get(Fields.SOURCE),
            row.byline(),
            published == null ? null : LocalDate.parse(published),
            document.get(Fields.LANGUAGE),
            Stored.spans(row.extent()).getFirst(),
            Stored.spans(row.spans()),
            row.words(),
            document.get(Fields.TEXT));
    @Nullable Reading reading =
        document.getField(Fields.READING) == null
            ? null
            : Numbers.reading(bytes(document, Fields.READING));
    return new Known(
        article,
        new ArticleEntry(
            row.serial(), row.said(), Numbers.print(bytes(document, Fields.PRINT)), reading));
  }

  private static BytesRef bytes(Document document, String field) {
    return Objects.requireNonNull(document.getBinaryValue(field), field);
  }

  private static <T> T json(Document document, String field, Class<T> type) {
    BytesRef bytes = bytes(document, field);
    return Documents.JSON.readValue(bytes.bytes, bytes.offset, bytes.length, type);
  }

  private Edition ordered() {
    pages.sort(Comparator.comparing(Stored.PageRow::origin));
    Map<String, Integer> places = new HashMap<>();
    pages.forEach(page -> places.put(page.id(), places.size()));
    articles.sort(
        Comparator.comparingInt((Known a) -> place(places, a.article().page()))
            .thenComparingInt(a -> a.article().n()));
    Map<String, Integer> order = new HashMap<>();
    articles.forEach(known -> order.put(known.article().id(), order.size()));
    links.sort(
        Comparator.comparingInt((Link link) -> place(order, link.a()))
            .thenComparingInt(link -> place(order, link.b())));
    stories.sort(Comparator.comparingInt(story -> place(order, story.articles().getFirst())));
    return new Edition(result(), ledger());
  }

  private static int place(Map<String, Integer> places, String id) {
    return places.getOrDefault(id, Integer.MAX_VALUE);
  }

  private Result result() {
    List<PageSummary> summaries = pages.stream().map(Stored.PageRow::page).toList();
    List<Furniture> furniture = pages.stream().flatMap(page -> page.pieces().stream()).toList();
    return new Result(
        summaries,
        articles.stream().map(Known::article).toList(),
        furniture,
        links,
        List.of(),
        stories,
        whole.skipped(),
        whole.passedOver());
  }

  private Ledger ledger() {
    List<PageEntry> entries = pages.stream().map(Stored.PageRow::entry).toList();
    return new Ledger(
        entries, articles.stream().map(Known::entry).toList(), compared, whole.additions());
  }
}
