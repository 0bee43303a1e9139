/**
 * Articles, copies and links to stories, without any task that holds them all. Start at {@link
 * dev.copydesk.spark.stories.Stories#of}; its steps are those of {@link
 * dev.copydesk.stories.StoryFinder}.
 *
 * <ol>
 *   <li>{@code Voices}: who speaks for whom, and a number for every voice in the order of the ids
 *   <li>{@code Vectors}: what is read in each voice, weighed by counts of terms over all
 *   <li>{@code Nearest}: blocks of the index, each asked by every voice
 *   <li>{@code Edges}: near and tied voices with their closeness, in a grid
 *   <li>{@code Parts}: the connected parts of that graph, each linked by itself; then which story
 *       is next to which
 *   <li>{@code Telling}: each story in a task of its own
 * </ol>
 */
@NullMarked
package dev.copydesk.spark.stories;

import org.jspecify.annotations.NullMarked;
