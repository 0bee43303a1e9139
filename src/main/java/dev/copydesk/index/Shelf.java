package dev.copydesk.index;

import dev.copydesk.index.document.Columns;
import dev.copydesk.index.document.Documents;
import dev.copydesk.index.document.Fields;
import dev.copydesk.index.document.Membership;
import dev.copydesk.index.document.Numbers;
import dev.copydesk.index.document.Overview;
import dev.copydesk.index.document.Rebuilt;
import dev.copydesk.index.document.Stored;
import dev.copydesk.model.Article;
import dev.copydesk.model.Origin;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Noted;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The records of an edition in its index, each to be taken out by what it is called, and beside
 * them the columns that are read through whenever pages come in. What is not asked for stays on
 * disk. For one thread. Methods throw {@link IOException} when the index cannot be read.
 */
public final class Shelf implements Closeable {
  private final DirectoryReader reader;
  private final StoredFields fields;
  private final Columns columns;

  /** By field what documents are found by; to make these costs as much as to ask them. */
  private final Map<String, List<Keys>> keys = new HashMap<>();

  /** What is to be let go of beside the reader. */
  private final Closeable folder;

  Shelf(DirectoryReader reader, Closeable folder) throws IOException {
    this.reader = reader;
    this.fields = reader.storedFields();
    this.columns = new Columns(reader);
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

  /**
   * What came in when, with all pages.
   *
   * @throws IOException when the index holds nothing to go on with
   */
  public List<Addition> additions() throws IOException {
    List<Addition> additions = new ArrayList<>();
    for (Noted noted : whole().additions()) {
      additions.addAll(
          all(
              Fields.ADDITION,
              Integer.toString(noted.number()),
              document -> Rebuilt.data(document, Addition.class)));
    }
    return additions;
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
      return columns.origin(number);
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

  /** The article of a number that has one, without what else is known of it. */
  public Article article(int number) throws IOException {
    return Rebuilt.article(fields.document(number));
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

  /** What an article belongs to; null where there is none of that id. */
  public @Nullable Membership membership(String article) throws IOException {
    for (int number : numbers(Fields.ID, article)) {
      return columns.membership(number);
    }
    return null;
  }

  /** The links of an article, without their passages and in no order. */
  public List<Link> links(String article) throws IOException {
    List<Link> links = new ArrayList<>();
    for (int number : numbers(Fields.END, article)) {
      links.add(columns.link(number));
    }
    return links;
  }

  /** The link of two articles, the one that comes first in the run's order first; or null. */
  public @Nullable Link link(String a, String b) throws IOException {
    return first(all(Fields.LINK, Documents.key(a, b), Rebuilt::link));
  }

  /** Whether two articles are linked, the one that comes first in the run's order first. */
  public boolean areLinked(String a, String b) throws IOException {
    return !numbers(Fields.LINK, Documents.key(a, b)).isEmpty();
  }

  /** The numbers of the articles that have a line, or had it before it was taken out. */
  public List<Integer> articlesWith(long line) throws IOException {
    return numbers(Fields.LINE, Numbers.term(line));
  }

  /** Whether a line is boilerplate. */
  public boolean isBoilerplate(long line) throws IOException {
    return !numbers(Fields.BOILERPLATE, Documents.key(line)).isEmpty();
  }

  /** The group of copies of an id, or null. */
  public @Nullable CopyGroup group(String id) throws IOException {
    return first(all(Fields.GROUP, id, document -> Rebuilt.data(document, CopyGroup.class)));
  }

  /** The story of an id, or null. */
  public @Nullable Story story(String id) throws IOException {
    return first(all(Fields.ID, id, Shelf::story));
  }

  /** Whether there is a story of an id, or was one. */
  public boolean knewStory(String id) throws IOException {
    return !numbers(Fields.ID, id).isEmpty() || !numbers(Fields.ENDED, id).isEmpty();
  }

  /** The stories to which the one of an id is nearest, in no order. */
  public List<Story> storiesNear(String id) throws IOException {
    return all(Fields.NEAREST, id, Shelf::story);
  }

  private static Story story(Document document) {
    return Rebuilt.json(document, Fields.STORED_STORY, Story.class);
  }

  /** What is read through whenever pages come in. */
  public Columns columns() {
    return columns;
  }

  /** The number of an article, or -1. */
  public int number(String article) throws IOException {
    List<Integer> found = numbers(Fields.ID, article);
    return found.isEmpty() ? -1 : found.getFirst();
  }

  /** All of it, as far as it is counted. */
  public Overview overview() throws IOException {
    return new Overview(columns, whole());
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
    return numbers(field, new BytesRef(value));
  }

  private List<Integer> numbers(String field, BytesRef term) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (Keys keys : keys(field)) {
      if (keys.terms().seekExact(term)) {
        keys.add(numbers);
      }
    }
    return numbers;
  }

  /** The terms of a field in each part of the index that has it. */
  private List<Keys> keys(String field) throws IOException {
    List<Keys> known = keys.get(field);
    if (known == null) {
      known = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          known.add(new Keys(leaf.docBase, leaf.reader().getLiveDocs(), terms.iterator()));
        }
      }
      keys.put(field, known);
    }
    return known;
  }

  /**
   * What documents are found by in a part of the index.
   *
   * @param base the number of its first document
   * @param live which of them are there; null where all are
   * @param terms to be asked again and again
   */
  private record Keys(int base, @Nullable Bits live, TermsEnum terms) {
    /** Adds the numbers of the documents that have the term at hand. */
    void add(List<Integer> numbers) throws IOException {
      PostingsEnum holders = terms.postings(null, PostingsEnum.NONE);
      for (int doc = holders.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = holders.nextDoc()) {
        if (live == null || live.get(doc)) {
          numbers.add(base + doc);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      reader.close();
    }
  }
}
