/**
 * From the markup of a web page to what a person sees of it: the text, one block a line, what the
 * document says of each line, and what the page says of itself.
 *
 * <p>Start at {@link dev.copydesk.ingest.html.HtmlPages}. Nothing here decides what is an article;
 * it only hands on what the markup knows.
 */
@NullMarked
package dev.copydesk.ingest.html;

import org.jspecify.annotations.NullMarked;
