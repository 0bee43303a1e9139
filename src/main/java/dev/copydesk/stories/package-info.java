/**
 * Groups articles by the event that they report and says what each story is.
 *
 * <p>Takes articles with their groups of copies and their verified links, gives stories. Start at
 * {@link dev.copydesk.stories.StoryFinder}: its one method is the way that the articles go.
 *
 * <ol>
 *   <li>{@code voices.Voices}: a group of copies speaks with one voice, and so does a teaser with
 *       the article that it points to ({@code voices.Pointers})
 *   <li>{@code voices.Readings}: a voice as weighted words, and as names for those in other
 *       languages
 *   <li>{@code neighbours.Neighbours}: which voices are worth comparing, through an inverted index
 *   <li>{@code voices.Ties}: how close they are, by words, days and links
 *   <li>{@code Linkage}: the closest join first, as long as the whole groups are close on average
 *   <li>{@code voices.Bonds}: how firmly each story holds together, and which is next to it
 *   <li>{@code telling.Teller}: what a person reads of the finished story
 * </ol>
 *
 * Each of these is a function of records, without state, for any composer to call.
 */
@NullMarked
package dev.copydesk.stories;

import org.jspecify.annotations.NullMarked;
