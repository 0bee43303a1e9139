package dev.copydesk.verify.align;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.Passage;
import dev.copydesk.text.Offsets;
import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Translates shared runs of words into spans of the two articles' pages. */
public final class Passages {
  private Passages() {}

  /** One passage a run, parted where either article begins a new paragraph. */
  public static List<Passage> of(Collation collation, Article a, Article b) {
    Places placesA = new Places(a, collation.wordsA());
    Places placesB = new Places(b, collation.wordsB());
    List<Passage> passages = new ArrayList<>();
    for (Run run : collation.runs()) {
      int from = 0;
      for (int i = 1; i <= run.length(); i++) {
        if (i == run.length()
            || placesA.paragraph(run.a() + i) != placesA.paragraph(run.a() + from)
            || placesB.paragraph(run.b() + i) != placesB.paragraph(run.b() + from)) {
          passages.add(
              new Passage(
                  placesA.span(run.a() + from, run.a() + i - 1),
                  placesB.span(run.b() + from, run.b() + i - 1)));
          from = i;
        }
      }
    }
    return passages;
  }

  /** Where the words of an article stand in its page. */
  private static final class Places {
    private final Tokens words;
    private final Offsets offsets;

    /** Of each word, the paragraph that it stands in. */
    private final int[] paragraphs;

    /** Of each paragraph, what to add to an offset in the article's text to get one in the page. */
    private final int[] shifts;

    Places(Article article, Tokens words) {
      this.words = words;
      this.offsets = Offsets.of(article.text());
      this.paragraphs = new int[words.size()];
      this.shifts = new int[article.spans().size()];
      int word = 0;
      int at = 0;
      for (int paragraph = 0; paragraph < shifts.length; paragraph++) {
        Span span = article.spans().get(paragraph);
        shifts[paragraph] = span.start() - at;
        int end = at + span.length();
        while (word < words.size() && offsets.toCodePoint(words.start(word)) < end) {
          paragraphs[word++] = paragraph;
        }
        at = end + Article.PARAGRAPH_BREAK.length();
      }
    }

    int paragraph(int word) {
      return paragraphs[word];
    }

    Span span(int firstWord, int lastWord) {
      int shift = shifts[paragraphs[firstWord]];
      return new Span(
          offsets.toCodePoint(words.start(firstWord)) + shift,
          offsets.toCodePoint(words.end(lastWord)) + shift);
    }
  }
}
