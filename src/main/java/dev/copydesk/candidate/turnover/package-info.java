/**
 * What the finder of candidates would propose otherwise once articles come and go, found by looking
 * at the buckets that they touch. Start at {@link dev.copydesk.candidate.turnover.Newcomers}.
 */
@NullMarked
package dev.copydesk.candidate.turnover;

import org.jspecify.annotations.NullMarked;
