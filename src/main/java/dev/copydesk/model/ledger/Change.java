package dev.copydesk.model.ledger;

import java.util.List;

/**
 * What became of a story.
 *
 * @param kind what happened
 * @param story the id of the story that it happened to
 * @param others ids of the stories that it was merged from or split into; empty for the other kinds
 * @param articles ids of the articles that are in the story now and were not in it before; of one
 *     that shrank or ended, those that left it
 */
public record Change(Kind kind, String story, List<String> others, List<String> articles) {
  /** What can happen to a story. */
  public enum Kind {
    /** New articles make a new story. */
    BEGAN,
    /** New articles joined it. */
    GREW,
    /** With what came in, stories that were apart turned out to be one. */
    MERGED,
    /** With what came in, a part of it turned out to be another story. */
    SPLIT,
    /** Articles went with their pages. */
    SHRANK,
    /** All its articles went. */
    ENDED
  }

  /** Copies the lists. */
  public Change {
    others = List.copyOf(others);
    articles = List.copyOf(articles);
  }
}
