/**
 * Which articles look nearest to one, by an index of the terms of all of them. {@link
 * dev.copydesk.stories.neighbours.Neighbours} asks for all at once, {@link
 * dev.copydesk.stories.neighbours.Questions} for those that come to a result that is there.
 */
@NullMarked
package dev.copydesk.stories.neighbours;

import org.jspecify.annotations.NullMarked;
