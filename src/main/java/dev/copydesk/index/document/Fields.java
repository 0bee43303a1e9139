package dev.copydesk.index.document;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/** The fields of the index, as a query names them, and how each is cut into terms. */
public final class Fields {
  /** The id of an article or a story. */
  public static final String ID = "id";

  /** The id of the page that an article is on. */
  public static final String PAGE = "page";

  /** {@code article}, {@code teaser} or {@code story}. */
  public static final String KIND = "kind";

  /** The title of an article, the headline of a story. */
  public static final String TITLE = "title";

  /** The text of an article, the summary of a story. */
  public static final String TEXT = "text";

  /** The source of an article, those of a story. */
  public static final String SOURCE = "source";

  static final String LANGUAGE = "language";

  /** The ISO date of an article, the first of a story. */
  public static final String PUBLISHED = "published";

  /** The id of the group of copies. */
  static final String COPIES = "copies";

  /** The id of the story. */
  public static final String STORY = "story";

  /** What kind of document it is that no query is to find; only those have it. */
  public static final String STORED = "_stored";

  /** The key of a page. */
  public static final String STORED_PAGE = "_page";

  /** The key of a link. */
  public static final String LINK = "_link";

  /** The key of the one document about the whole. */
  public static final String WHOLE = "_whole";

  /** The key of a group of copies. */
  public static final String GROUP = "_group";

  /** What a page, a link, a group or the whole is. */
  public static final String DATA = "_data";

  /** What the other fields of an article do not say. */
  public static final String ARTICLE = "_article";

  /** The fingerprint of an article, in a column of its own. */
  static final String PRINT = "_print";

  /**
   * What stories compare of an article, in a column of its own; none of those that do not speak.
   */
  static final String READING = "_reading";

  /** A line that an article has, or had before it was taken out. */
  public static final String LINE = "_line";

  /** All lines of an article, in a column of its own. */
  static final String LINES = "_lines";

  /** The key of a line that is boilerplate. */
  public static final String BOILERPLATE = "_boilerplate";

  /** All of a story. */
  public static final String STORED_STORY = "_story";

  /** The key of a story that is no more: its id is never given again. */
  public static final String ENDED = "_ended";

  /** The key of an addition, its number. */
  public static final String ADDITION = "_addition";

  /** The two articles of a link. */
  public static final String END = "_end";

  /** The story that is nearest to a story. */
  public static final String NEAREST = "_nearest";

  /** What is counted of an article, in a column of its own. */
  static final String BRIEF = "_brief";

  /** The id of an article, page or group of copies, in a column of its own. */
  static final String NAME = "_name";

  /** All of a link but its passages, in a column of its own. */
  static final String TIE = "_tie";

  /** The original of a group of copies, in a column of its own. */
  static final String ORIGINAL = "_original";

  /** Where a page came in and how much of it is no article, in a column of its own. */
  static final String ORIGIN = "_origin";

  private static final Analyzer WORDS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(@Nullable String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream terms =
              new ASCIIFoldingFilter(new CJKBigramFilter(new LowerCaseFilter(words)));
          return new TokenStreamComponents(words, terms);
        }

        @Override
        protected TokenStream normalize(@Nullable String field, TokenStream in) {
          return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
      };

  private static final Analyzer UNCUT = new KeywordAnalyzer();

  private Fields() {}

  /**
   * Words of any language without stemming or stop words, so that a phrase is found as it stands;
   * ids and codes as they are.
   */
  public static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        WORDS,
        Map.of(
            ID, UNCUT, PAGE, UNCUT, KIND, UNCUT, LANGUAGE, UNCUT, PUBLISHED, UNCUT, COPIES, UNCUT,
            STORY, UNCUT));
  }
}
