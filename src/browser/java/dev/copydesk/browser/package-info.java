/**
 * The report in a real browser, Debian's chromium driven by Playwright: every view on the seed
 * pages and on large made results, what hostile text can do there, what axe-core finds, and the
 * pictures to look at. Built and run by {@code mvn verify -Pbrowser} alone; what it writes is in
 * {@code target/browser}.
 *
 * <p>Start at {@link dev.copydesk.browser.Visit}: one open page that notes every complaint of the
 * browser and every request that leaves it.
 */
@NullMarked
package dev.copydesk.browser;

import org.jspecify.annotations.NullMarked;
