package dev.copydesk.segment.roles;

import dev.copydesk.segment.features.Feature;
import java.util.regex.Pattern;

/** The families that features fall into: what a person would name when asked how they can tell. */
enum Cue {
  /** How long a piece is, how it starts and ends, its capitals and signs, the blank lines. */
  FORM(
      "WORDS_",
      "ENDS_",
      "STARTS_",
      "SENTENCES_",
      "COMMAS",
      "ALL_CAPITALS",
      "MOSTLY_",
      "NAME_LIKE",
      "MANY_DIGITS",
      "SEPARATORS",
      "AFTER_BLANK",
      "BEFORE_BLANK"),
  /**
   * Labels, share buttons, sections, bylines, credits, outlets and what sites say of themselves.
   */
  WORD_LISTS("LABEL", "SHARE", "SECTION", "WIDGET", "BYLINE", "CREDIT", "CONSENT", "OUTLET"),
  /** Dates, hours, addresses. */
  DATES("DATE", "AGO", "ADDRESS", "COPYRIGHT"),
  /** What it and its neighbours are at first sight, and where it stands on the page. */
  NEIGHBOURS(
      "IS_",
      "NEXT_",
      "SECOND_",
      "LAST_",
      "NAME_SOON",
      "BULLET_SOON",
      "META_",
      "HEADLINE_",
      "DECK",
      "OVER_",
      "FIRST_PIECE",
      "AMONG_FIRST_FIVE"),
  /** How far running text is, and how much of what stands around is. */
  TEXT_AROUND("PROSE_", "NO_PROSE_", "AHEAD_", "BEHIND_"),
  /** What stands on the page twice. */
  REPETITION("STOOD_", "COMES_", "STANDS_", "REPEATS_"),
  /** Headlines echoed in what follows, and changes of topic. */
  COHESION("ECHO", "LEAD_ECHO", "TOPIC_"),
  /** Tags, links, regions, places of text, and the headline that the page says of itself. */
  MARKUP(
      "MARKED_UP",
      "TAG_",
      "LINKED",
      "UNLINKED",
      "IN_",
      "NEW_CONTAINER",
      "LEFT_CONTAINER",
      "PLACE_",
      "SAID_");

  /** How the names of its features start. */
  private final Pattern starts;

  Cue(String... starts) {
    this.starts = Pattern.compile(String.join("|", starts));
  }

  /** Whether a feature is one of the family. */
  boolean holds(Feature feature) {
    return starts.matcher(feature.name()).lookingAt();
  }
}
