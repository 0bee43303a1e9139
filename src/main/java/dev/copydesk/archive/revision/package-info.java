/**
 * What of a result is otherwise once pages come and go, found by looking at what they touch.
 *
 * <p>{@link dev.copydesk.archive.revision.Revision} is the job: it takes an edition as it is in the
 * index ({@link dev.copydesk.archive.arrival.Before}) and what comes and goes ({@link
 * dev.copydesk.archive.arrival.Arriving}), and gives the records that go and come. Each step asks
 * for what its answer can depend on and for nothing else: {@link
 * dev.copydesk.archive.arrival.Trimming} the lines for which other articles are looked at than
 * before, {@link dev.copydesk.archive.revision.LinkChanges} the buckets that somebody enters or
 * leaves, {@link dev.copydesk.archive.revision.Families} the connected parts that a link enters or
 * leaves, the stories those to which a new voice is near. So the answer is a run's, and the cost
 * that of what is added.
 */
@NullMarked
package dev.copydesk.archive.revision;

import org.jspecify.annotations.NullMarked;
