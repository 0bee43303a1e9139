package dev.copydesk.model.result;

/** How two articles are tied, from the closest tie to the loosest. */
public enum Relation {
  /** Same words, whatever the case, quotes, spaces and punctuation. */
  EXACT,
  /** The same article with small edits and no substantially new reporting. */
  NEAR,
  /** One is (nearly) wholly inside a clearly larger different article. */
  EXCERPT,
  /** Two versions of one running article: much shared text, new reporting in one or both. */
  REVISION,
  /** The same piece retold sentence by sentence in other words. */
  REWRITE,
  /** Different articles that share only a quote, a transcript, background paragraphs. */
  PASSAGES;

  /** Whether articles so tied belong into one group of copies. */
  public boolean isCopy() {
    return switch (this) {
      case EXACT, NEAR, EXCERPT -> true;
      case REVISION, REWRITE, PASSAGES -> false;
    };
  }
}
