package dev.copydesk.index.document;

import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Origin;
import dev.copydesk.model.ledger.entry.LineMarks;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.result.Link;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What is read through of all articles whenever pages come in, apart from their texts. Each has a
 * number here, which holds as long as the index is open. For one thread. Methods throw {@link
 * IOException} when the index cannot be read.
 */
public final class Columns {
  private final IndexReader reader;

  /** Those of an open index, which stays open as long as they are read. */
  public Columns(IndexReader reader) {
    this.reader = reader;
  }

  /** More than the number of any article. */
  public int end() {
    return reader.maxDoc();
  }

  /** The id of the article of a number. */
  public String name(int number) throws IOException {
    return Objects.requireNonNull(value(Fields.NAME, number)).utf8ToString();
  }

  /** The fingerprint of the article of a number. */
  public Fingerprint print(int number) throws IOException {
    return Numbers.print(Objects.requireNonNull(value(Fields.PRINT, number)));
  }

  /** What the article of a number belongs to; null where it is no article. */
  public @Nullable Membership membership(int number) throws IOException {
    BytesRef bytes = value(Fields.BRIEF, number);
    return bytes == null ? null : Numbers.membership(bytes);
  }

  /** The link of a number, without its passages. */
  public Link link(int number) throws IOException {
    return Numbers.link(Objects.requireNonNull(value(Fields.TIE, number)));
  }

  /** The lines of the article of a number, without the text of those that were taken out. */
  public LineMarks lines(int number) throws IOException {
    return Numbers.lines(Objects.requireNonNull(value(Fields.LINES, number)), List.of());
  }

  /** The lot of the lines of the article of a number. */
  public long lot(int number) throws IOException {
    return Numbers.lot(Objects.requireNonNull(value(Fields.LINES, number)));
  }

  /** Where the page of a number came in. */
  public Origin origin(int number) throws IOException {
    return Numbers.origin(Objects.requireNonNull(value(Fields.ORIGIN, number)));
  }

  /** The fingerprints of all articles under their numbers. */
  public void prints(BiConsumer<Integer, Fingerprint> to) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      values(
          leaf,
          Fields.PRINT,
          doc -> true,
          (doc, bytes) -> to.accept(leaf.docBase + doc, Numbers.print(bytes)));
    }
  }

  /**
   * What stories compare of the articles that speak, under their numbers.
   *
   * @param wanted which numbers to read
   */
  public void readings(IntPredicate wanted, BiConsumer<Integer, Reading> to) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      values(
          leaf,
          Fields.READING,
          doc -> wanted.test(leaf.docBase + doc),
          (doc, bytes) -> to.accept(leaf.docBase + doc, Numbers.reading(bytes)));
    }
  }

  /**
   * An article as far as it is counted.
   *
   * @param article without title and text
   * @param textBytes the length of its text in UTF-8
   * @param copies the id of its group of copies, or null
   * @param story the id of its story
   */
  record ArticleBrief(Article article, int textBytes, @Nullable String copies, String story) {}

  /**
   * A page as far as it is counted.
   *
   * @param id of the page
   * @param origin where it came in
   * @param restBytes the length of its rest in UTF-8
   */
  record PageBrief(String id, Origin origin, int restBytes) {}

  /** What is counted of each article, in no order. */
  void briefs(Consumer<ArticleBrief> to) throws IOException {
    named(Fields.BRIEF, (id, bytes) -> to.accept(Numbers.brief(id, bytes)));
  }

  /** What is counted of each page, in no order. */
  void pages(Consumer<PageBrief> to) throws IOException {
    named(Fields.ORIGIN, (id, bytes) -> to.accept(Numbers.page(id, bytes)));
  }

  /** The links without their passages, in no order. */
  void links(Consumer<Link> to) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      values(leaf, Fields.TIE, doc -> true, (doc, bytes) -> to.accept(Numbers.link(bytes)));
    }
  }

  /** By the id of each group of copies the id of its original. */
  Map<String, String> originals() throws IOException {
    Map<String, String> originals = new HashMap<>();
    named(Fields.ORIGINAL, (id, bytes) -> originals.put(id, bytes.utf8ToString()));
    return originals;
  }

  /** A column beside the one of names. */
  private void named(String field, BiConsumer<String, BytesRef> to) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Map<Integer, String> names = new HashMap<>();
      values(leaf, Fields.NAME, doc -> true, (doc, name) -> names.put(doc, name.utf8ToString()));
      values(
          leaf,
          field,
          doc -> true,
          (doc, bytes) -> to.accept(Objects.requireNonNull(names.get(doc)), bytes));
    }
  }

  /** The values of a part of the index that are there and wanted, each valid until the next. */
  private static void values(
      LeafReaderContext leaf, String field, IntPredicate wanted, BiConsumer<Integer, BytesRef> to)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
    if (values == null) {
      return;
    }
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      if ((live == null || live.get(doc)) && wanted.test(doc)) {
        to.accept(doc, values.binaryValue());
      }
    }
  }

  private @Nullable BytesRef value(String field, int number) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
    return Rebuilt.column(leaf.reader(), field, number - leaf.docBase);
  }
}
