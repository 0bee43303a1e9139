package dev.copydesk.index;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.ledger.PageEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * Brings an index from one edition to the next, writing only what differs. Until {@link #commit}
 * the index is as it was for everybody else; after a crash, too. For one thread.
 */
public final class IndexUpdate implements AutoCloseable {
  private final Edition before;
  private final Edition after;
  private final FSDirectory directory;
  private final IndexWriter writer;

  private IndexUpdate(Edition before, Edition after, FSDirectory directory, IndexWriter writer) {
    this.before = before;
    this.after = after;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Writes what differs, and does not commit it yet.
   *
   * @param before what the index holds
   * @param after what it is to hold
   * @param stamp what it is to say of itself
   * @param folder of the index
   * @throws IOException when it cannot be read or written
   */
  public static IndexUpdate prepare(Edition before, Edition after, Stamp stamp, Path folder)
      throws IOException {
    var directory = FSDirectory.open(folder);
    var config =
        new IndexWriterConfig(Fields.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
            .setCommitOnClose(false);
    var writer = new IndexWriter(directory, config);
    var update = new IndexUpdate(before, after, directory, writer);
    try {
      update.articles();
      update.pages();
      update.links();
      update.stories();
      writer.updateDocument(
          new Term(Fields.WHOLE, Fields.WHOLE), Documents.whole(after.result(), after.ledger()));
      writer.setLiveCommitData(stamp.data().entrySet());
      writer.prepareCommit();
      return update;
    } catch (IOException | RuntimeException e) {
      update.close();
      throw e;
    }
  }

  /** From here on the index holds the edition after. */
  public void commit() throws IOException {
    writer.commit();
  }

  private void articles() throws IOException {
    Documents old = new Documents(before.result());
    Documents documents = new Documents(after.result());
    Map<String, Article> known = new HashMap<>();
    before.result().articles().forEach(article -> known.put(article.id(), article));
    List<Article> articles = after.result().articles();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      String id = article.id();
      boolean stays =
          article.equals(known.remove(id))
              && Objects.equals(old.group(id), documents.group(id))
              && Objects.equals(old.story(id), documents.story(id));
      if (!stays) {
        writer.updateDocument(
            new Term(Fields.ID, id), documents.article(article, after.ledger().articles().get(i)));
      }
    }
    delete(Fields.ID, known.keySet());
  }

  private void pages() throws IOException {
    Map<String, PageEntry> known = new HashMap<>();
    for (int i = 0; i < before.result().pages().size(); i++) {
      known.put(before.result().pages().get(i).page(), before.ledger().pages().get(i));
    }
    Map<String, List<Furniture>> furniture = IndexBuilder.furniture(after.result());
    for (int i = 0; i < after.result().pages().size(); i++) {
      PageSummary page = after.result().pages().get(i);
      PageEntry entry = after.ledger().pages().get(i);
      if (!entry.equals(known.remove(page.page()))) {
        writer.updateDocument(
            new Term(Fields.STORED_PAGE, page.page()),
            Documents.page(page, entry, furniture.getOrDefault(page.page(), List.of())));
      }
    }
    delete(Fields.STORED_PAGE, known.keySet());
  }

  private void links() throws IOException {
    Set<Link> known = new HashSet<>(before.result().links());
    for (Link link : after.result().links()) {
      if (!known.remove(link)) {
        writer.updateDocument(new Term(Fields.LINK, Documents.key(link)), Documents.link(link));
      }
    }
    Set<String> gone = new HashSet<>();
    known.forEach(link -> gone.add(Documents.key(link)));
    after.result().links().forEach(link -> gone.remove(Documents.key(link)));
    delete(Fields.LINK, gone);
  }

  private void stories() throws IOException {
    Documents documents = new Documents(after.result());
    Map<String, Story> known = new HashMap<>();
    before.result().stories().forEach(story -> known.put(story.id(), story));
    for (Story story : after.result().stories()) {
      if (!story.equals(known.remove(story.id()))) {
        writer.updateDocument(new Term(Fields.ID, story.id()), documents.storyToGoOnWith(story));
      }
    }
    delete(Fields.ID, known.keySet());
  }

  private void delete(String field, Set<String> keys) throws IOException {
    for (String key : keys) {
      writer.deleteDocuments(new Term(field, key));
    }
  }

  /** Lets the index go; what was not committed is forgotten. */
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }
}
