/**
 * Who is heard of the articles, what is read in them, and how near they are to one another by their
 * links: what stories are made of.
 */
@NullMarked
package dev.copydesk.stories.voices;

import org.jspecify.annotations.NullMarked;
