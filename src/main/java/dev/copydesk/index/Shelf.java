package dev.copydesk.index;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Link;
import dev.copydesk.model.Origin;
import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.Counts;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.Reading;
import dev.copydesk.model.ledger.Sheet;
import dev.copydesk.model.ledger.Standing;
import dev.copydesk.model.ledger.Whole;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The records of an edition in its index, each to be taken out by what it is called, and the
 * columns that are read through whenever pages come in. What is not asked for stays on disk.
 *
 * <p>An article has a number here, too, by which the columns name it; it holds as long as this is
 * open. For one thread. Methods throw {@link IOException} when the index cannot be read.
 */
public final class Shelf implements Closeable {
  private final DirectoryReader reader;
  private final StoredFields fields;

  /** What is to be let go of beside the reader. */
  private final Closeable folder;

  Shelf(DirectoryReader reader, Closeable folder) throws IOException {
    this.reader = reader;
    this.fields = reader.storedFields();
    this.folder = folder;
  }

  /**
   * Opens the latest edition.
   *
   * @param folder of the index
   * @throws IOException when there is no index, or it cannot be read
   */
  public static Shelf open(Path folder) throws IOException {
    var directory = FSDirectory.open(folder);
    try {
      return new Shelf(DirectoryReader.open(directory), directory);
    } catch (IndexNotFoundException e) {
      throw new IOException("no index in " + folder + "; make one with: copydesk run", e);
    }
  }

  /**
   * What there is once.
   *
   * @throws IOException when the index holds nothing to go on with
   */
  public Whole whole() throws IOException {
    List<Whole> found =
        all(Fields.WHOLE, Fields.WHOLE, document -> Rebuilt.data(document, Whole.class));
    if (found.isEmpty()) {
      throw new IOException(
          reader.directory() + " tells of no additions; make it again with: copydesk run");
    }
    return found.getFirst();
  }

  /** The page of an id, or null. */
  public @Nullable Sheet page(String id) throws IOException {
    return first(
        all(
            Fields.STORED_PAGE,
            id,
            document -> Rebuilt.data(document, Stored.PageRow.class).sheet()));
  }

  /** Whether there is a page of that id. */
  public boolean holdsPage(String id) throws IOException {
    return !numbers(Fields.STORED_PAGE, id).isEmpty();
  }

  /** The ids of the pages that begin so, in no order. */
  public List<String> pagesThatBegin(String beginning) throws IOException {
    List<String> ids = new ArrayList<>();
    BytesRef prefix = new BytesRef(beginning);
    for (LeafReaderContext leaf : reader.leaves()) {
      var terms = leaf.reader().terms(Fields.STORED_PAGE);
      if (terms == null) {
        continue;
      }
      TermsEnum all = terms.iterator();
      if (all.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef term = all.term();
          term != null && beginsWith(term, prefix);
          term = all.next()) {
        String id = term.utf8ToString();
        if (holdsPage(id)) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  private static boolean beginsWith(BytesRef term, BytesRef prefix) {
    return term.length >= prefix.length
        && new BytesRef(term.bytes, term.offset, prefix.length).bytesEquals(prefix);
  }

  /** Where a page came in; null where there is none of that id. */
  public @Nullable Origin origin(String page) throws IOException {
    for (int number : numbers(Fields.STORED_PAGE, page)) {
      return Numbers.origin(Objects.requireNonNull(column(Fields.ORIGIN, number)));
    }
    return null;
  }

  /** The article of an id, or null. */
  public @Nullable Standing article(String id) throws IOException {
    for (int number : numbers(Fields.ID, id)) {
      return standing(number);
    }
    return null;
  }

  /** The articles of a page, in no order. */
  public List<Standing> articlesOf(String page) throws IOException {
    List<Standing> articles = new ArrayList<>();
    for (int number : numbers(Fields.PAGE, page)) {
      articles.add(standing(number));
    }
    return articles;
  }

  private Standing standing(int number) throws IOException {
    LeafReaderContext leaf = leaf(number);
    return Rebuilt.standing(fields.document(number), leaf.reader(), number - leaf.docBase);
  }

  /** The links of an article, in no order. */
  public List<Link> links(String article) throws IOException {
    return all(
        Fields.END, article, document -> Rebuilt.data(document, Stored.LinkRow.class).link());
  }

  /** The link of two articles, the one that comes first in the run's order first; or null. */
  public @Nullable Link link(String a, String b) throws IOException {
    return first(
        all(
            Fields.LINK,
            Documents.key(a, b),
            document -> Rebuilt.data(document, Stored.LinkRow.class).link()));
  }

  /** Whether two articles are linked, the one that comes first in the run's order first. */
  public boolean areLinked(String a, String b) throws IOException {
    return !numbers(Fields.LINK, Documents.key(a, b)).isEmpty();
  }

  /** The group of copies of an id, or null. */
  public @Nullable CopyGroup group(String id) throws IOException {
    return first(all(Fields.GROUP, id, document -> Rebuilt.data(document, CopyGroup.class)));
  }

  /** The story of an id, or null. */
  public @Nullable Story story(String id) throws IOException {
    return first(all(Fields.ID, id, Shelf::story));
  }

  /** Whether there is a story of an id. */
  public boolean holdsStory(String id) throws IOException {
    return !numbers(Fields.ID, id).isEmpty();
  }

  /** The stories to which the one of an id is nearest, in no order. */
  public List<Story> storiesNear(String id) throws IOException {
    return all(Fields.NEAREST, id, Shelf::story);
  }

  private static Story story(Document document) {
    return Rebuilt.json(document, Fields.STORED_STORY, Story.class);
  }

  /** The number of an article, or -1. */
  public int number(String article) throws IOException {
    List<Integer> found = numbers(Fields.ID, article);
    return found.isEmpty() ? -1 : found.getFirst();
  }

  /** More than the number of any article. */
  public int end() {
    return reader.maxDoc();
  }

  /** The id of the article of a number. */
  public String name(int number) throws IOException {
    return Objects.requireNonNull(column(Fields.NAME, number)).utf8ToString();
  }

  /** The fingerprint of the article of a number. */
  public Fingerprint print(int number) throws IOException {
    return Numbers.print(Objects.requireNonNull(column(Fields.PRINT, number)));
  }

  /** The fingerprints of all articles under their numbers. */
  public void prints(BiConsumer<Integer, Fingerprint> to) throws IOException {
    columns(
        Fields.PRINT, number -> true, (number, bytes) -> to.accept(number, Numbers.print(bytes)));
  }

  /**
   * What stories compare of the articles that speak, under their numbers.
   *
   * @param wanted which numbers to read
   */
  public void readings(IntPredicate wanted, BiConsumer<Integer, Reading> to) throws IOException {
    columns(Fields.READING, wanted, (number, bytes) -> to.accept(number, Numbers.reading(bytes)));
  }

  /** What is counted of each article, without its title and text, in no order. */
  void briefs(Consumer<Article> to) throws IOException {
    columns(
        Fields.BRIEF,
        number -> true,
        (number, bytes) -> to.accept(Numbers.brief(named(number), bytes)));
  }

  private String named(int number) {
    try {
      return name(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where each page came in, by its id. */
  Map<String, Origin> origins() throws IOException {
    Map<String, Origin> origins = new HashMap<>();
    columns(
        Fields.ORIGIN,
        number -> true,
        (number, bytes) -> {
          Origin origin = Numbers.origin(bytes);
          origins.put(named(number), origin);
        });
    return origins;
  }

  /** All stories, in no order. */
  List<Story> stories() throws IOException {
    return all(Fields.KIND, "story", Shelf::story);
  }

  /** All groups of copies, in no order. */
  List<CopyGroup> groups() throws IOException {
    return all(Fields.STORED, Fields.GROUP, document -> Rebuilt.data(document, CopyGroup.class));
  }

  /** The article of an id without what is remembered of it, or null. */
  @Nullable Article articleAlone(String id) throws IOException {
    return first(all(Fields.ID, id, Rebuilt::article));
  }

  /** The links between any two of some articles, in no order. */
  List<Link> linksWithin(Set<String> articles) throws IOException {
    Set<Integer> once = new HashSet<>();
    Set<Integer> twice = new TreeSet<>();
    for (String article : articles) {
      for (int number : numbers(Fields.END, article)) {
        if (!once.add(number)) {
          twice.add(number);
        }
      }
    }
    List<Link> links = new ArrayList<>();
    for (int number : twice) {
      links.add(Rebuilt.data(fields.document(number), Stored.LinkRow.class).link());
    }
    return links;
  }

  /**
   * All of it, or where that is very much, all that a report shows of it.
   *
   * @param room how many articles to read in full at least
   */
  public Edition edition(int room) throws IOException {
    Counts counts = whole().counts();
    return counts.articles() + counts.teasers() <= room
        ? EditionReader.read(reader)
        : Overview.of(this, room);
  }

  private void columns(String field, IntPredicate wanted, BiConsumer<Integer, BytesRef> to)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
      if (values == null) {
        continue;
      }
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if ((live == null || live.get(doc)) && wanted.test(leaf.docBase + doc)) {
          to.accept(leaf.docBase + doc, values.binaryValue());
        }
      }
    }
  }

  private @Nullable BytesRef column(String field, int number) throws IOException {
    LeafReaderContext leaf = leaf(number);
    return Rebuilt.column(leaf.reader(), field, number - leaf.docBase);
  }

  private LeafReaderContext leaf(int number) {
    return reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
  }

  private <T> List<T> all(String field, String value, Function<Document, T> record)
      throws IOException {
    List<T> found = new ArrayList<>();
    for (int number : numbers(field, value)) {
      found.add(record.apply(fields.document(number)));
    }
    return found;
  }

  private static <T> @Nullable T first(List<T> found) {
    return found.isEmpty() ? null : found.getFirst();
  }

  private List<Integer> numbers(String field, String value) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    Term term = new Term(field, value);
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum holders = leaf.reader().postings(term, PostingsEnum.NONE);
      if (holders == null) {
        continue;
      }
      for (int doc = holders.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = holders.nextDoc()) {
        if (live == null || live.get(doc)) {
          numbers.add(leaf.docBase + doc);
        }
      }
    }
    return numbers;
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      reader.close();
    }
  }
}
