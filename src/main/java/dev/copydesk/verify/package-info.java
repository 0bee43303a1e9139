/**
 * A pair of articles to a typed link with its evidence, or to nothing.
 *
 * <p>The kinds of copying are told apart by aligning the two texts: first the runs of words that
 * both have, then, for what is left, sentences that say the same in other words. What counts is
 * what is <em>not</em> shared: new reporting makes a revision of what would else be a near copy.
 * Start at {@link dev.copydesk.verify.Verifier}; {@link dev.copydesk.verify.align.Collation} is
 * what it measures and {@link dev.copydesk.verify.Judgement} what it makes of it.
 */
@NullMarked
package dev.copydesk.verify;

import org.jspecify.annotations.NullMarked;
