/**
 * What a document of the index holds of a page, an article or a story: {@link
 * dev.copydesk.index.document.Fields} names it, {@link dev.copydesk.index.document.Documents} makes
 * it, {@link dev.copydesk.index.document.Rebuilt} makes the records of it again, and {@link
 * dev.copydesk.index.document.Columns} reads through what all articles have of one kind. Files and
 * editions are the room above's.
 */
@NullMarked
package dev.copydesk.index.document;

import org.jspecify.annotations.NullMarked;
