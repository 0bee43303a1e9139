package dev.copydesk.index;

import dev.copydesk.index.document.Fields;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/** Asks the index of a result. Safe to share between threads until it is closed. */
public final class Search implements Closeable {
  /** A word in a headline says more about an article than one in its body. */
  private static final Map<String, Float> WEIGHTS =
      Map.of(Fields.TITLE, 2f, Fields.TEXT, 1f, Fields.SOURCE, 1f);

  /** Characters of a query; the parser goes one call deeper at every bracket. */
  private static final int LONGEST = 2_000;

  private static final String[] SEARCHED = {Fields.TITLE, Fields.TEXT, Fields.SOURCE};

  /** Not what is stored to go on with. */
  private static final Query FOUND =
      new TermInSetQuery(
          Fields.KIND,
          List.of(new BytesRef("article"), new BytesRef("teaser"), new BytesRef("story")));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /**
   * Opens the index.
   *
   * @param folder the index folder of a result
   * @throws IOException when there is none or it cannot be read
   */
  public Search(Path folder) throws IOException {
    try {
      reader = DirectoryReader.open(FSDirectory.open(folder));
    } catch (IndexNotFoundException e) {
      throw new IOException("no index in " + folder + "; make one with: copydesk run", e);
    }
    searcher = new IndexSearcher(reader);
  }

  /**
   * What fits a query.
   *
   * @param total how many documents fit
   * @param hits the best of them, best first
   */
  public record Answer(long total, List<Hit> hits) {}

  /**
   * One article or story that fits.
   *
   * @param id of the article or story
   * @param kind article, teaser or story
   * @param title its headline, or null
   * @param source its outlet, or null
   * @param published its day, or null
   * @param story the story that it is in
   * @param excerpt where the words of the query stand in it, parts joined by an ellipsis
   */
  public record Hit(
      String id,
      String kind,
      @Nullable String title,
      @Nullable String source,
      @Nullable String published,
      @Nullable String story,
      String excerpt) {}

  /**
   * Asks in Lucene's query language: {@code tariffs +steel source:reuters published:[2025-03-01 TO
   * 2025-03-31]}.
   *
   * @param question the query
   * @param most how many hits to give, at least 1
   * @throws IllegalArgumentException when the query cannot be understood, or is longer or asks for
   *     more at once than any reader's
   * @throws UncheckedIOException when the index cannot be read
   */
  public Answer ask(String question, int most) {
    Query query = parse(question);
    try {
      return answer(query, most);
    } catch (TooComplexToDeterminizeException | IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException("query asks for too much at once: " + question, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer answer(Query query, int most) throws IOException {
    TopDocs found = searcher.search(query, most);
    String[] excerpts = highlighter().highlight(Fields.TEXT, query, found, 2);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.scoreDocs.length; i++) {
      Document document = searcher.storedFields().document(found.scoreDocs[i].doc);
      hits.add(hit(document, excerpts[i]));
    }
    return new Answer(searcher.count(query), hits);
  }

  private static Query parse(String question) {
    if (question.length() > LONGEST) {
      throw new IllegalArgumentException("query is longer than %,d characters".formatted(LONGEST));
    }
    var parser = new MultiFieldQueryParser(SEARCHED, Fields.analyzer(), WEIGHTS);
    parser.setDefaultOperator(MultiFieldQueryParser.Operator.AND);
    try {
      return new BooleanQuery.Builder()
          .add(parser.parse(question), BooleanClause.Occur.MUST)
          .add(FOUND, BooleanClause.Occur.FILTER)
          .build();
    } catch (TooComplexToDeterminizeException | IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException("query asks for too much at once: " + question, e);
    } catch (ParseException e) {
      throw new IllegalArgumentException(
          "query cannot be understood: " + question + " (put special signs into \"quotes\")", e);
    }
  }

  private UnifiedHighlighter highlighter() {
    return UnifiedHighlighter.builder(searcher, Fields.analyzer())
        .withFormatter(new DefaultPassageFormatter("", "", " … ", false))
        .build();
  }

  private static Hit hit(Document document, @Nullable String excerpt) {
    return new Hit(
        document.get(Fields.ID),
        document.get(Fields.KIND),
        document.get(Fields.TITLE),
        document.get(Fields.SOURCE),
        document.get(Fields.PUBLISHED),
        document.get(Fields.STORY),
        excerpt == null ? "" : excerpt);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
