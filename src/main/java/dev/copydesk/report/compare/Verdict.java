package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.report.page.Words;
import java.util.Locale;
import java.util.Map;

/** What a link means, in a sentence and in figures. */
public final class Verdict {
  private Verdict() {}

  /** One sentence in plain words: {@code Near copy: 94 % of 002#1 stands in 000#1.} */
  public static String sentence(Article a, Article b, Link link) {
    boolean firstIsSmaller = a.words() <= b.words();
    return Words.say(
        "verdict." + key(link),
        Map.of(
            "a", a.id(),
            "b", b.id(),
            "smaller", (firstIsSmaller ? a : b).id(),
            "larger", (firstIsSmaller ? b : a).id(),
            "share", Words.percent(link.containment())));
  }

  /**
   * The figures behind the sentence.
   *
   * @param jaccard 0 to 1
   * @param containment 0 to 1
   * @param passages how many are shared
   */
  public static String figures(double jaccard, double containment, int passages) {
    return Words.say(
        "verdict.figures",
        Map.of(
            "jaccard", figure(jaccard),
            "containment", figure(containment),
            "passages", Words.count("count.passages", passages)));
  }

  /** The sentence for two articles that nothing ties. */
  public static String untied(Article a, Article b) {
    return Words.say("verdict.none", Map.of("a", a.id(), "b", b.id()));
  }

  /** The name of the relation as it stands in keys and files. */
  public static String key(Link link) {
    return link.relation().name().toLowerCase(Locale.ROOT);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
