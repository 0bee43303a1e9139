/**
 * How bytes become text: {@link dev.copydesk.text.decoding.Decoder} goes by the byte order mark,
 * then by what is declared, then by what the bytes look like, and never fails; {@link
 * dev.copydesk.text.decoding.Binary} tells what is no text at all.
 */
@NullMarked
package dev.copydesk.text.decoding;

import org.jspecify.annotations.NullMarked;
