package dev.copydesk.verify;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Passage;
import dev.copydesk.text.words.Tokens;
import dev.copydesk.verify.align.Collation;
import dev.copydesk.verify.align.Passages;
import dev.copydesk.verify.align.Run;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person wants to know who asks why two texts are tied as they are, or not at all.
 *
 * @param jaccard shared shingles over all shingles of both, 0 to 1
 * @param containment shared shingles over those of the one that has fewer, 0 to 1
 * @param shared the runs of words that both have, of five words and more, whether or not they tie
 *     the two
 * @param objections what speaks against every relation that they don't have
 * @param spellings the words within shared passages that the two write differently, each pair once,
 *     in small letters and in the order of the first text: {@code defense}, {@code defence}
 * @param longestRun how many words the longest shared run has
 * @param ownA how many words of the first text stand in sentences that the second has no
 *     counterpart for
 * @param ownB the same of the second
 */
public record Account(
    double jaccard,
    double containment,
    List<Passage> shared,
    List<Objection> objections,
    List<Spelling> spellings,
    int longestRun,
    int ownA,
    int ownB) {

  /** One word in the spelling of the first text and in that of the second. */
  public record Spelling(String a, String b) {}

  /** Copies the lists. */
  public Account {
    shared = List.copyOf(shared);
    objections = List.copyOf(objections);
    spellings = List.copyOf(spellings);
  }

  static Account of(Article a, Article b, Collation collation, Overlap overlap) {
    return new Account(
        overlap.jaccard(),
        overlap.containment(),
        Passages.of(collation, a, b),
        new Judgement(collation, overlap).objections(),
        spellings(a.text(), b.text(), collation),
        collation.longestRun(),
        collation.a().fresh(),
        collation.b().fresh());
  }

  private static List<Spelling> spellings(String a, String b, Collation collation) {
    Set<Spelling> found = new LinkedHashSet<>();
    for (Run run : collation.runs()) {
      for (int i = 0; i < run.length(); i++) {
        String wordA = word(a, collation.wordsA(), run.a() + i);
        String wordB = word(b, collation.wordsB(), run.b() + i);
        if (!wordA.equalsIgnoreCase(wordB)) {
          found.add(new Spelling(wordA.toLowerCase(Locale.ROOT), wordB.toLowerCase(Locale.ROOT)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static String word(String text, Tokens words, int at) {
    return text.substring(words.start(at), words.end(at));
  }
}
