package dev.copydesk.archive.revision;

import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;

/**
 * The records that go and come, but for pages.
 *
 * @param articles those of which anything is otherwise, too
 * @param links between them and others
 * @param copies the groups
 * @param stories told anew
 */
record Turns(
    Turn<Standing> articles, Turn<Link> links, Turn<CopyGroup> copies, Turn<Story> stories) {}
