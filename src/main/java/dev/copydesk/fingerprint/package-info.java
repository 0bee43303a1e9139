/**
 * Article to fingerprint: its shingles, their MinHash signature, and two thinned-out sets that
 * propose what a signature misses.
 *
 * <p>Takes an article's text, gives a {@link dev.copydesk.model.Fingerprint}. Start at {@link
 * dev.copydesk.fingerprint.Fingerprinter}.
 */
@NullMarked
package dev.copydesk.fingerprint;

import org.jspecify.annotations.NullMarked;
