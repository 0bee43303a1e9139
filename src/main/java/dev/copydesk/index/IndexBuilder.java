package dev.copydesk.index;

import dev.copydesk.model.Article;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Writes the index of a result: one document for every article and for every story. */
public final class IndexBuilder {
  private IndexBuilder() {}

  /**
   * Writes a new index.
   *
   * @param result what is to be found
   * @param folder where to; an index that is there is replaced
   * @throws IOException when it cannot be written
   */
  public static void write(Result result, Path folder) throws IOException {
    var lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    var config =
        new IndexWriterConfig(Fields.analyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config)) {
      for (Article article : result.articles()) {
        writer.addDocument(document(article, lookup));
      }
      for (Story story : result.stories()) {
        writer.addDocument(document(story));
      }
      writer.commit();
    }
  }

  private static Document document(Article article, Result.Lookup lookup) {
    Document document = new Document();
    addCode(document, Fields.ID, article.id());
    addCode(document, Fields.PAGE, article.page());
    addCode(document, Fields.KIND, article.kind().name().toLowerCase(Locale.ROOT));
    addCode(document, Fields.LANGUAGE, article.language());
    addCode(
        document,
        Fields.PUBLISHED,
        article.published() == null ? null : article.published().toString());
    addCode(document, Fields.COPIES, lookup.group(article.id()).map(g -> g.id()).orElse(null));
    addCode(document, Fields.STORY, lookup.story(article.id()).map(Story::id).orElse(null));
    addWords(document, Fields.TITLE, article.title());
    addWords(document, Fields.SOURCE, article.source());
    addWords(document, Fields.TEXT, article.text());
    return document;
  }

  private static Document document(Story story) {
    Document document = new Document();
    addCode(document, Fields.ID, story.id());
    addCode(document, Fields.KIND, "story");
    addCode(document, Fields.STORY, story.id());
    addCode(document, Fields.PUBLISHED, story.from() == null ? null : story.from().toString());
    addWords(document, Fields.TITLE, story.headline());
    addWords(document, Fields.SOURCE, String.join(", ", story.sources()));
    addWords(
        document,
        Fields.TEXT,
        story.summary().stream().map(Story.Quote::sentence).collect(Collectors.joining(" ")));
    return document;
  }

  private static void addCode(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StringField(field, value, Field.Store.YES));
    }
  }

  private static void addWords(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new TextField(field, value, Field.Store.YES));
    }
  }
}
