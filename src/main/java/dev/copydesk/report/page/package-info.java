/**
 * How a self-contained page is put together: a shell with slots, style and script with the hashes
 * that the content security policy names, data that cannot end its own element, foreign text made
 * harmless, and the English of the interface in one file.
 *
 * <p>Start at {@link dev.copydesk.report.page.Shell}. Knows nothing of articles and stories.
 */
@NullMarked
package dev.copydesk.report.page;

import org.jspecify.annotations.NullMarked;
