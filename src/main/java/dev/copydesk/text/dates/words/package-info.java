/**
 * The words that dates are made of, in all languages that the calendar data of the JDK knows, and
 * the digits of all scripts. How they make a date is told in the room above.
 */
@NullMarked
package dev.copydesk.text.dates.words;

import org.jspecify.annotations.NullMarked;
