/**
 * How dates are written: the words of the calendar in many languages, clock times and zones, dates
 * counted back from now. Takes one line of text, gives the stretches of it that are dates.
 *
 * <p>Start at {@link dev.copydesk.text.dates.DateScanner}; everybody else asks {@link
 * dev.copydesk.text.Dates}. The words come from the Unicode CLDR as the JDK and ICU carry it, so a
 * language is added by its tag in {@link dev.copydesk.text.dates.words.Cldr}.
 */
@NullMarked
package dev.copydesk.text.dates;

import org.jspecify.annotations.NullMarked;
