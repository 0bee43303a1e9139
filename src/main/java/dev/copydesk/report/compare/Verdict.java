package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.Link;
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

  /** The figures behind the sentence. */
  public static String figures(Link link) {
    return Words.say(
        "verdict.figures",
        Map.of(
            "jaccard", figure(link.jaccard()),
            "containment", figure(link.containment()),
            "passages", Words.count("count.passages", link.passages().size())));
  }

  /** The name of the relation as it stands in keys and files. */
  public static String key(Link link) {
    return link.relation().name().toLowerCase(Locale.ROOT);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
