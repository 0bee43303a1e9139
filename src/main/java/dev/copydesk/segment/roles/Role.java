package dev.copydesk.segment.roles;

/** The part that a piece plays on its page. */
public enum Role {
  /** Before the first article of the page: menus, banners. */
  BEFORE,
  /** After an article and before the next: comments, related links, the foot of the page. */
  AFTER,
  /** The outlet or hour that stands above the headline of the article it belongs to. */
  ATTRIBUTION,
  /** The headline that an article starts with. */
  HEADLINE,
  /** Between the headline and the body: byline, date, the headline again, a caption. */
  HEAD,
  /** A paragraph of the body, or a heading within it. */
  BODY,
  /** Set into a body that goes on after it: a caption, a pointer elsewhere, an advertisement. */
  INSERT;

  /** How many there are. */
  static final int COUNT = values().length;

  /** Its place in tables that hold a column for each. */
  @SuppressWarnings("EnumOrdinal") // the tables are built from values(), never stored by number
  int column() {
    return ordinal();
  }

  /** Whether it is no part of an article. */
  public boolean isOutside() {
    return this == BEFORE || this == AFTER;
  }

  /** Whether a page may start with it. */
  boolean opens() {
    return switch (this) {
      case BEFORE, ATTRIBUTION, HEADLINE, BODY -> true;
      case AFTER, HEAD, INSERT -> false;
    };
  }

  /** Whether a page may end with it: a head needs its body, an insert the rest of its body. */
  boolean closes() {
    return isOutside() || this == BODY;
  }

  /**
   * Whether it may follow another. After an article only an attribution or a headline starts the
   * next: text without either goes on with what was interrupted.
   */
  boolean follows(Role before) {
    return switch (this) {
      case BEFORE -> before == BEFORE;
      case AFTER -> before == BODY || before == AFTER;
      case ATTRIBUTION -> before.isOutside() || before == BODY || before == ATTRIBUTION;
      case HEADLINE -> before.isOutside() || before == BODY || before == ATTRIBUTION;
      case HEAD -> before == HEADLINE || before == HEAD;
      case BODY -> before != ATTRIBUTION && before != AFTER;
      case INSERT -> before == BODY || before == INSERT;
    };
  }
}
