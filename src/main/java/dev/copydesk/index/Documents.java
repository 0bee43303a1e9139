package dev.copydesk.index;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.ArticleEntry;
import dev.copydesk.model.ledger.Ledger;
import dev.copydesk.model.ledger.PageEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is put into the index: a document for every article and story, to be found by their words;
 * with a ledger, all that is needed to go on, in stored fields of those and in documents for pages,
 * links and the whole. Safe to share between threads.
 */
final class Documents {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final Result.Lookup lookup;

  Documents(Result result) {
    this.lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
  }

  Document article(Article article, ArticleEntry entry) {
    Document document = article(article);
    addJson(document, Fields.ARTICLE, Stored.ArticleRow.of(article, entry));
    document.add(new StoredField(Fields.PRINT, Numbers.bytes(entry.print())));
    if (entry.reading() != null) {
      document.add(new StoredField(Fields.READING, Numbers.bytes(entry.reading())));
    }
    return document;
  }

  Document article(Article article) {
    Document document = new Document();
    addCode(document, Fields.ID, article.id());
    addCode(document, Fields.PAGE, article.page());
    addCode(document, Fields.KIND, article.kind().name().toLowerCase(Locale.ROOT));
    addCode(document, Fields.LANGUAGE, article.language());
    addCode(
        document,
        Fields.PUBLISHED,
        article.published() == null ? null : article.published().toString());
    addCode(document, Fields.COPIES, group(article.id()));
    addCode(document, Fields.STORY, story(article.id()));
    addWords(document, Fields.TITLE, article.title());
    addWords(document, Fields.SOURCE, article.source());
    addWords(document, Fields.TEXT, article.text());
    return document;
  }

  /** The id of the group that an article is in, or null. */
  @Nullable String group(String article) {
    return lookup.group(article).map(CopyGroup::id).orElse(null);
  }

  /** The id of the story that an article is in, or null. */
  @Nullable String story(String article) {
    return lookup.story(article).map(Story::id).orElse(null);
  }

  Document storyToGoOnWith(Story story) {
    Document document = story(story);
    addJson(document, Fields.STORED_STORY, story);
    return document;
  }

  Document story(Story story) {
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

  static Document page(PageSummary page, PageEntry entry, List<Furniture> furniture) {
    Document document = new Document();
    addKey(document, Fields.STORED_PAGE, page.page());
    addJson(document, Fields.DATA, Stored.PageRow.of(page, entry, furniture));
    return document;
  }

  static Document link(Link link) {
    Document document = new Document();
    addKey(document, Fields.LINK, key(link));
    addJson(document, Fields.DATA, Stored.LinkRow.of(link));
    return document;
  }

  /** What a link is found by. */
  static String key(Link link) {
    return link.a() + "\n" + link.b();
  }

  static Document whole(Result result, Ledger ledger) {
    Document document = new Document();
    addKey(document, Fields.WHOLE, Fields.WHOLE);
    addJson(
        document,
        Fields.DATA,
        new Stored.Whole(result.skipped(), result.passedOver(), ledger.additions()));
    document.add(new StoredField(Fields.COMPARED, Numbers.bytes(ledger.compared())));
    return document;
  }

  private static void addJson(Document document, String field, Object value) {
    document.add(new StoredField(field, JSON.writeValueAsBytes(value)));
  }

  private static void addKey(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new StoredField(Fields.STORED, field));
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
