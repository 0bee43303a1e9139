package dev.copydesk.index;

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
final class Fields {
  static final String ID = "id";
  static final String PAGE = "page";

  /** {@code article}, {@code teaser} or {@code story}. */
  static final String KIND = "kind";

  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String SOURCE = "source";
  static final String LANGUAGE = "language";
  static final String PUBLISHED = "published";

  /** The id of the group of copies. */
  static final String COPIES = "copies";

  /** The id of the story. */
  static final String STORY = "story";

  /** What kind of document it is that no query is to find; only those have it. */
  static final String STORED = "_stored";

  /** The key of a page. */
  static final String STORED_PAGE = "_page";

  /** The key of a link. */
  static final String LINK = "_link";

  /** The key of the one document about the whole. */
  static final String WHOLE = "_whole";

  /** The key of a group of copies. */
  static final String GROUP = "_group";

  /** What a page, a link, a group or the whole is. */
  static final String DATA = "_data";

  /** What the other fields of an article do not say. */
  static final String ARTICLE = "_article";

  /** The fingerprint of an article, in a column of its own. */
  static final String PRINT = "_print";

  /**
   * What stories compare of an article, in a column of its own; none of those that do not speak.
   */
  static final String READING = "_reading";

  /** A line that an article has, or had before it was taken out. */
  static final String LINE = "_line";

  /** All lines of an article, in a column of its own. */
  static final String LINES = "_lines";

  /** The key of a line that is boilerplate. */
  static final String BOILERPLATE = "_boilerplate";

  /** All of a story. */
  static final String STORED_STORY = "_story";

  /** The key of a story that is no more: its id is never given again. */
  static final String ENDED = "_ended";

  /** The key of an addition, its number. */
  static final String ADDITION = "_addition";

  /** The two articles of a link. */
  static final String END = "_end";

  /** The story that is nearest to a story. */
  static final String NEAREST = "_nearest";

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
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        WORDS,
        Map.of(
            ID, UNCUT, PAGE, UNCUT, KIND, UNCUT, LANGUAGE, UNCUT, PUBLISHED, UNCUT, COPIES, UNCUT,
            STORY, UNCUT));
  }
}
