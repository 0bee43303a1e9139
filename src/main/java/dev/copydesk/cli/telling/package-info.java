/**
 * Results in words: the summary at the end of a run ({@link dev.copydesk.cli.telling.Summary}), and
 * why a story is one ({@link dev.copydesk.cli.telling.StoryReasons}).
 */
@NullMarked
package dev.copydesk.cli.telling;

import org.jspecify.annotations.NullMarked;
