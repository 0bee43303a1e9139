package dev.copydesk.index;

import dev.copydesk.index.document.Documents;
import dev.copydesk.index.document.Fields;
import dev.copydesk.model.ledger.Amendment;
import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.result.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * Brings an index from one edition to the next, writing only what differs. Until {@link #commit}
 * the index is as it was for everybody else; after a crash, too. For one thread.
 */
public final class IndexUpdate implements AutoCloseable {
  private final FSDirectory directory;
  private final IndexWriter writer;

  private IndexUpdate(FSDirectory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Writes what differs, and does not commit it yet.
   *
   * @param amendment what goes and what comes
   * @param folder of the index
   * @throws IOException when it cannot be read or written
   */
  public static IndexUpdate prepare(Amendment amendment, Path folder) throws IOException {
    var directory = FSDirectory.open(folder);
    var config =
        new IndexWriterConfig(Fields.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
            // Parts are joined before the commit, or the close could end that half way.
            .setMergeScheduler(new SerialMergeScheduler())
            .setCommitOnClose(false);
    var update = new IndexUpdate(directory, new IndexWriter(directory, config));
    try {
      update.write(amendment);
      return update;
    } catch (IOException | RuntimeException e) {
      update.close();
      throw e;
    }
  }

  private void write(Amendment amendment) throws IOException {
    exchange(
        amendment.articles(),
        standing -> new Term(Fields.ID, standing.article().id()),
        Documents::article);
    exchange(
        amendment.stories(), story -> new Term(Fields.ID, story.id()), Documents::storyToGoOnWith);
    // All that have words by themselves: among others they would be looked for term by term.
    writer.flush();
    exchange(
        amendment.pages(),
        page -> new Term(Fields.STORED_PAGE, page.page().page()),
        Documents::page);
    exchange(
        amendment.links(),
        link -> new Term(Fields.LINK, Documents.key(link.a(), link.b())),
        Documents::link);
    exchange(amendment.copies(), group -> new Term(Fields.GROUP, group.id()), Documents::group);
    exchange(
        amendment.boilerplate(),
        line -> new Term(Fields.BOILERPLATE, Documents.key(line)),
        Documents::boilerplate);
    for (String story : ended(amendment.stories())) {
      writer.updateDocument(new Term(Fields.ENDED, story), Documents.ended(story));
    }
    writer.updateDocument(
        new Term(Fields.ADDITION, Integer.toString(amendment.addition().number())),
        Documents.addition(amendment.addition()));
    writer.updateDocument(new Term(Fields.WHOLE, Fields.WHOLE), Documents.whole(amendment.whole()));
  }

  private static Set<String> ended(Turn<Story> stories) {
    Set<String> ended = new TreeSet<>();
    stories.gone().forEach(story -> ended.add(story.id()));
    stories.come().forEach(story -> ended.remove(story.id()));
    return ended;
  }

  private <T> void exchange(Turn<T> turn, Function<T, Term> key, Function<T, Document> document)
      throws IOException {
    for (T gone : turn.gone()) {
      writer.deleteDocuments(key.apply(gone));
    }
    for (T come : turn.come()) {
      writer.updateDocument(key.apply(come), document.apply(come));
    }
  }

  /**
   * What the index will hold.
   *
   * @throws IOException when it cannot be read
   */
  public Shelf shelf() throws IOException {
    return new Shelf(DirectoryReader.open(writer), () -> {});
  }

  /**
   * Puts all on disk, so that nothing can go wrong any more but with {@link #commit}.
   *
   * @param stamp what the index is to say of itself
   */
  public void prepareCommit(Stamp stamp) throws IOException {
    writer.setLiveCommitData(stamp.data().entrySet());
    writer.prepareCommit();
  }

  /** From here on the index holds the edition after. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** Lets the index go; what was not committed is forgotten. */
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }
}
