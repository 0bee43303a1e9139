package dev.copydesk.index.document;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.ledger.entry.ArticleEntry;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is put into the index: a document for every article and story, to be found by their words;
 * and, to go on with, documents for pages, links, groups of copies and the whole. What is looked at
 * of every article whenever pages come in stands in columns, apart from the texts. Without state.
 */
public final class Documents {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private Documents() {}

  /** An article to go on with. */
  public static Document article(Standing standing) {
    Article article = standing.article();
    ArticleEntry entry = standing.entry();
    Document document = article(article, standing.copies(), standing.story());
    addJson(document, Fields.ARTICLE, Stored.ArticleRow.of(article, entry));
    addColumn(document, Fields.NAME, article.id().getBytes(StandardCharsets.UTF_8));
    addColumn(document, Fields.BRIEF, Numbers.brief(standing));
    addColumn(document, Fields.PRINT, Numbers.bytes(entry.print()));
    addColumn(document, Fields.LINES, Numbers.bytes(entry.lines()));
    for (long line : entry.lines().lines()) {
      document.add(new StringField(Fields.LINE, Numbers.term(line), Field.Store.NO));
    }
    if (entry.reading() != null) {
      addColumn(document, Fields.READING, Numbers.bytes(entry.reading()));
    }
    return document;
  }

  /** An article as a query finds it, with the ids of its group of copies and of its story. */
  public static Document article(Article article, @Nullable String copies, @Nullable String story) {
    Document document = new Document();
    addCode(document, Fields.ID, article.id());
    addCode(document, Fields.PAGE, article.page());
    addCode(document, Fields.KIND, article.kind().name().toLowerCase(Locale.ROOT));
    addCode(document, Fields.LANGUAGE, article.language());
    addCode(
        document,
        Fields.PUBLISHED,
        article.published() == null ? null : article.published().toString());
    addCode(document, Fields.COPIES, copies);
    addCode(document, Fields.STORY, story);
    addWords(document, Fields.TITLE, article.title());
    addWords(document, Fields.SOURCE, article.source());
    addWords(document, Fields.TEXT, article.text());
    return document;
  }

  /** A story as a query finds it and as the result is gone on with. */
  public static Document storyToGoOnWith(Story story) {
    Document document = story(story);
    addJson(document, Fields.STORED_STORY, story);
    if (story.nearest() != null) {
      document.add(new StringField(Fields.NEAREST, story.nearest().story(), Field.Store.NO));
    }
    return document;
  }

  /** A story as a query finds it. */
  public static Document story(Story story) {
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

  /** A page, which no query finds. */
  public static Document page(Sheet sheet) {
    Document document = new Document();
    addKey(document, Fields.STORED_PAGE, sheet.page().page());
    addJson(document, Fields.DATA, Stored.PageRow.of(sheet));
    addColumn(document, Fields.NAME, sheet.page().page().getBytes(StandardCharsets.UTF_8));
    addColumn(document, Fields.ORIGIN, Numbers.bytes(sheet));
    return document;
  }

  /** A link, which is found by its ends. */
  public static Document link(Link link) {
    Document document = new Document();
    addKey(document, Fields.LINK, key(link.a(), link.b()));
    document.add(new StoredField(Fields.DATA, Numbers.bytes(link)));
    addColumn(document, Fields.TIE, Numbers.withoutPassages(link));
    document.add(new StringField(Fields.END, link.a(), Field.Store.NO));
    document.add(new StringField(Fields.END, link.b(), Field.Store.NO));
    return document;
  }

  /** What a link is found by. */
  public static String key(String a, String b) {
    return a + "\n" + b;
  }

  /** A group of copies. */
  public static Document group(CopyGroup group) {
    Document document = new Document();
    addKey(document, Fields.GROUP, group.id());
    addJson(document, Fields.DATA, group);
    addColumn(document, Fields.NAME, group.id().getBytes(StandardCharsets.UTF_8));
    addColumn(document, Fields.ORIGINAL, group.original().getBytes(StandardCharsets.UTF_8));
    return document;
  }

  /** An addition with its pages, which nobody reads who adds others. */
  public static Document addition(Addition addition) {
    Document document = new Document();
    addKey(document, Fields.ADDITION, Integer.toString(addition.number()));
    addJson(document, Fields.DATA, addition);
    return document;
  }

  /** A line that is boilerplate, by the hash of its words. */
  public static Document boilerplate(long line) {
    Document document = new Document();
    addKey(document, Fields.BOILERPLATE, key(line));
    document.add(new StoredField(Fields.DATA, line));
    return document;
  }

  /** What a line that is boilerplate is found by. */
  public static String key(long line) {
    return Long.toHexString(line);
  }

  /** That there was a story of this id, which no other may get. */
  public static Document ended(String story) {
    Document document = new Document();
    addKey(document, Fields.ENDED, story);
    return document;
  }

  /** What there is once in a result. */
  public static Document whole(Whole whole) {
    Document document = new Document();
    addKey(document, Fields.WHOLE, Fields.WHOLE);
    addJson(document, Fields.DATA, whole);
    return document;
  }

  private static void addColumn(Document document, String field, byte[] value) {
    document.add(new BinaryDocValuesField(field, new BytesRef(value)));
  }

  private static void addJson(Document document, String field, Object value) {
    document.add(new StoredField(field, JSON.writeValueAsBytes(value)));
  }

  private static void addKey(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new StringField(Fields.STORED, field, Field.Store.YES));
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
