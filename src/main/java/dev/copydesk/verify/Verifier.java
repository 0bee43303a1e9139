package dev.copydesk.verify;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.verify.align.Collation;
import dev.copydesk.verify.align.Passages;
import java.util.Optional;

/**
 * Looks at two articles and says how they are tied. Immutable and safe to share between threads.
 */
public final class Verifier {
  /**
   * From this containment on, the shorter text stands in the longer one word for word but for a few
   * edits, whatever else the longer one has: of 130 labelled pairs, 28 of the 29 above it were
   * copies.
   */
  private static final double SURELY_COPIED = .75;

  private final VerifySettings settings;

  /**
   * A verifier.
   *
   * @param settings which pairs are aligned
   */
  public Verifier(VerifySettings settings) {
    this.settings = settings;
  }

  /**
   * The link between two articles, or nothing where nothing ties them.
   *
   * @param a the article that comes first in the run's order
   * @param b the other article
   */
  public Optional<Link> link(ComparedArticle a, ComparedArticle b) {
    Glance glance = glance(a.text().print(), b.text().print());
    if (glance.outcome() == Glance.Outcome.NOTHING) {
      return Optional.empty();
    }
    Overlap overlap = glance.overlap();
    Collation collation = collate(a.text(), b.text());
    return new Judgement(collation, overlap)
        .relation()
        .map(
            relation ->
                new Link(
                    a.article().id(),
                    b.article().id(),
                    relation,
                    overlap.jaccard(),
                    overlap.containment(),
                    Passages.of(collation, a.article(), b.article()),
                    SourceCredits.credited(a.article(), b.article())));
  }

  /**
   * What ties two texts, or nothing; where only copies are asked for, pairs that share nearly all
   * shingles are near without a look at the texts.
   *
   * @param a a text with its words and fingerprint
   * @param b the other
   */
  public Optional<Relation> relation(Comparand a, Comparand b) {
    Glance glance = glance(a.print(), b.print());
    return switch (glance.outcome()) {
      case NOTHING -> Optional.empty();
      case COPIED -> Optional.of(Relation.NEAR);
      case UNCLEAR -> new Judgement(collate(a, b), glance.overlap()).relation();
    };
  }

  /**
   * What two fingerprints say, for those who look at texts only where they have to.
   *
   * @param a a fingerprint with its shingles
   * @param b the other
   */
  public Glance glance(Fingerprint a, Fingerprint b) {
    if (a.words() == 0 || b.words() == 0) {
      return new Glance(Glance.Outcome.NOTHING, 0, 0);
    }
    Overlap overlap = Overlap.of(a.shingles(), b.shingles());
    boolean isCopied = settings.copiesOnly() && isSurelyCopied(overlap, a, b);
    return new Glance(
        overlap.containment() < settings.leastContainment()
            ? Glance.Outcome.NOTHING
            : isCopied ? Glance.Outcome.COPIED : Glance.Outcome.UNCLEAR,
        overlap.jaccard(),
        overlap.containment());
  }

  /** What speaks for and against every relation of two articles, whether they are tied or not. */
  public static Account account(ComparedArticle a, ComparedArticle b) {
    return Account.of(
        a.article(),
        b.article(),
        collate(a.text(), b.text()),
        Overlap.of(a.text().print().shingles(), b.text().print().shingles()));
  }

  private static Collation collate(Comparand a, Comparand b) {
    return new Collation(a.witness(), b.witness());
  }

  private static boolean isSurelyCopied(Overlap overlap, Fingerprint a, Fingerprint b) {
    return overlap.containment() >= SURELY_COPIED
        && Math.min(a.words(), b.words()) >= Judgement.TOO_SHORT;
  }
}
