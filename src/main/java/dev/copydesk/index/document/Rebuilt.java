package dev.copydesk.index.document;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.ArticleEntry;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.Link;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes records again from the documents that {@link Documents} made of them. Without state. */
public final class Rebuilt {
  private Rebuilt() {}

  /**
   * Gives documents to those who read many of them in the order of their numbers: a block of them
   * is unpacked once and not again for each. For the thread that asks.
   */
  public static StoredFields inRow(LeafReader reader) throws IOException {
    return reader instanceof CodecReader codec
        ? codec.getFieldsReader().getMergeInstance()
        : reader.storedFields();
  }

  /** What a document of a page, link, group or the whole holds. */
  public static <T> T data(Document document, Class<T> type) {
    return json(document, Fields.DATA, type);
  }

  /** What stands in a stored field, which the document has. */
  public static <T> T json(Document document, String field, Class<T> type) {
    BytesRef bytes = Objects.requireNonNull(document.getBinaryValue(field), field);
    return Documents.JSON.readValue(bytes.bytes, bytes.offset, bytes.length, type);
  }

  /** The link of a document of one. */
  public static Link link(Document document) {
    return Numbers.link(Objects.requireNonNull(document.getBinaryValue(Fields.DATA)));
  }

  /**
   * An article with all that is known of it.
   *
   * @param document its stored fields
   * @param reader holds its columns
   * @param number of the document within the reader
   */
  public static Standing standing(Document document, LeafReader reader, int number)
      throws IOException {
    var row = json(document, Fields.ARTICLE, Stored.ArticleRow.class);
    BytesRef print = Objects.requireNonNull(column(reader, Fields.PRINT, number));
    BytesRef lines = Objects.requireNonNull(column(reader, Fields.LINES, number));
    var entry =
        new ArticleEntry(
            row.said(),
            Numbers.print(print),
            reading(reader, number),
            Numbers.lines(lines, row.taken()));
    return new Standing(
        article(document, row),
        entry,
        document.get(Fields.COPIES),
        Objects.requireNonNull(document.get(Fields.STORY)));
  }

  private static @Nullable Reading reading(LeafReader reader, int number) throws IOException {
    BytesRef bytes = column(reader, Fields.READING, number);
    return bytes == null ? null : Numbers.reading(bytes);
  }

  /** The value of a document in a column, or null; valid until the next is asked for. */
  static @Nullable BytesRef column(LeafReader reader, String field, int number) throws IOException {
    var values = reader.getBinaryDocValues(field);
    return values != null && values.advanceExact(number) ? values.binaryValue() : null;
  }

  /** An article alone. */
  public static Article article(Document document) {
    return article(document, json(document, Fields.ARTICLE, Stored.ArticleRow.class));
  }

  private static Article article(Document document, Stored.ArticleRow row) {
    String published = document.get(Fields.PUBLISHED);
    return new Article(
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
  }
}
