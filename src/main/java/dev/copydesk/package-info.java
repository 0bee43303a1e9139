/**
 * Copydesk: which articles a crawl of news pages really holds, which of them are copies of one
 * another, and which tell the same event.
 *
 * <p>Start reading at {@link dev.copydesk.pipeline.Pipeline#run}: that one short method is the
 * table of contents. It hands the records of {@link dev.copydesk.model} from stage to stage, and
 * every stage is a room of its own:
 *
 * <ol>
 *   <li>{@link dev.copydesk.ingest}: inputs to pages
 *   <li>{@link dev.copydesk.segment}: a page to its articles and furniture
 *   <li>{@link dev.copydesk.boilerplate}: articles to the same without lines that unrelated ones
 *       have too
 *   <li>{@link dev.copydesk.fingerprint}: an article to its shingles and signature
 *   <li>{@link dev.copydesk.candidate}: fingerprints to pairs that are worth a look
 *   <li>{@link dev.copydesk.verify}: a pair to a typed link with its evidence, or to nothing
 *   <li>{@link dev.copydesk.copies}: links to groups that cannot chain
 *   <li>{@link dev.copydesk.stories}: articles and links to stories
 *   <li>{@link dev.copydesk.report} and {@link dev.copydesk.index}: the result as files for people
 *       and scripts, and as a Lucene index
 * </ol>
 *
 * {@link dev.copydesk.archive} goes on with a result that is there: a second composer of the same
 * stages. Beside both, {@link dev.copydesk.serve} shows a result that is there already in the
 * browser.
 *
 * <p>A stage knows {@code model} and {@code text} and no other stage; only {@code pipeline} knows
 * the order, and a test holds that direction.
 */
@NullMarked
package dev.copydesk;

import org.jspecify.annotations.NullMarked;
