package dev.copydesk.index;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.Edition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Writes the index of a result. */
public final class IndexBuilder {
  private IndexBuilder() {}

  /**
   * Writes a new index that can be searched, but not gone on with.
   *
   * @param result what is to be found
   * @param folder where to; an index that is there is replaced
   * @throws IOException when it cannot be written
   */
  public static void write(Result result, Path folder) throws IOException {
    Documents documents = new Documents(result);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, creating())) {
      for (Article article : result.articles()) {
        writer.addDocument(documents.article(article));
      }
      for (Story story : result.stories()) {
        writer.addDocument(documents.story(story));
      }
      writer.commit();
    }
  }

  /**
   * Writes a new index that can be searched and gone on with.
   *
   * @param edition what is to be found and remembered
   * @param stamp what the index says of itself
   * @param folder where to; an index that is there is replaced
   * @throws IOException when it cannot be written
   */
  public static void write(Edition edition, Stamp stamp, Path folder) throws IOException {
    Result result = edition.result();
    Documents documents = new Documents(result);
    Map<String, List<Furniture>> furniture = furniture(result);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, creating())) {
      for (int i = 0; i < result.articles().size(); i++) {
        writer.addDocument(
            documents.article(result.articles().get(i), edition.ledger().articles().get(i)));
      }
      for (Story story : result.stories()) {
        writer.addDocument(documents.storyToGoOnWith(story));
      }
      for (int i = 0; i < result.pages().size(); i++) {
        var page = result.pages().get(i);
        var pieces = furniture.getOrDefault(page.page(), List.of());
        writer.addDocument(Documents.page(page, edition.ledger().pages().get(i), pieces));
      }
      for (var link : result.links()) {
        writer.addDocument(Documents.link(link));
      }
      writer.addDocument(Documents.whole(result, edition.ledger()));
      writer.setLiveCommitData(stamp.data().entrySet());
      writer.commit();
    }
  }

  static Map<String, List<Furniture>> furniture(Result result) {
    Map<String, List<Furniture>> pieces = new HashMap<>();
    result
        .furniture()
        .forEach(f -> pieces.computeIfAbsent(f.page(), page -> new ArrayList<>()).add(f));
    return pieces;
  }

  private static IndexWriterConfig creating() {
    return new IndexWriterConfig(Fields.analyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
  }
}
