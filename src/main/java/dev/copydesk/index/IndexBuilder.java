package dev.copydesk.index;

import dev.copydesk.index.document.Documents;
import dev.copydesk.index.document.Fields;
import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
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
  /**
   * Megabytes that the writer holds before it begins the next segment. Whoever looks something up
   * asks every segment: 38,000 articles make two, and made some twenty with Lucene's 16.
   */
  private static final double BUFFER = 128;

  private IndexBuilder() {}

  /**
   * Writes a new index that can be searched, but not gone on with.
   *
   * @param result what is to be found
   * @param folder where to; an index that is there is replaced
   * @throws IOException when it cannot be written
   */
  public static void write(Result result, Path folder) throws IOException {
    var lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, creating())) {
      for (Article article : result.articles()) {
        writer.addDocument(
            Documents.article(
                article,
                lookup.group(article.id()).map(CopyGroup::id).orElse(null),
                lookup.story(article.id()).map(Story::id).orElse(null)));
      }
      for (Story story : result.stories()) {
        writer.addDocument(Documents.story(story));
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
    var lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    Map<String, List<Furniture>> furniture = furniture(result);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, creating())) {
      for (int i = 0; i < result.articles().size(); i++) {
        Article article = result.articles().get(i);
        writer.addDocument(
            Documents.article(
                new Standing(
                    article,
                    edition.ledger().articles().get(i),
                    lookup.group(article.id()).map(CopyGroup::id).orElse(null),
                    lookup.story(article.id()).map(Story::id).orElseThrow())));
      }
      for (Story story : result.stories()) {
        writer.addDocument(Documents.storyToGoOnWith(story));
      }
      for (int i = 0; i < result.pages().size(); i++) {
        var page = result.pages().get(i);
        var pieces = furniture.getOrDefault(page.page(), List.of());
        writer.addDocument(
            Documents.page(new Sheet(page, edition.ledger().pages().get(i), pieces)));
      }
      for (var link : result.links()) {
        writer.addDocument(Documents.link(link));
      }
      for (var group : result.copies()) {
        writer.addDocument(Documents.group(group));
      }
      for (long line : edition.ledger().boilerplate().stream().sorted().toList()) {
        writer.addDocument(Documents.boilerplate(line));
      }
      for (var addition : edition.ledger().additions()) {
        writer.addDocument(Documents.addition(addition));
      }
      writer.addDocument(Documents.whole(edition.whole()));
      writer.setLiveCommitData(stamp.data().entrySet());
      writer.commit();
    }
  }

  private static Map<String, List<Furniture>> furniture(Result result) {
    Map<String, List<Furniture>> pieces = new HashMap<>();
    result
        .furniture()
        .forEach(f -> pieces.computeIfAbsent(f.page(), page -> new ArrayList<>()).add(f));
    return pieces;
  }

  private static IndexWriterConfig creating() {
    return new IndexWriterConfig(Fields.analyzer())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setRAMBufferSizeMB(BUFFER);
  }
}
