package dev.copydesk.segment.roles;

/** The part that a piece plays on its page. */
public enum Role {
  /** No part of an article: menus, lists of links, what follows an article. */
  OUTSIDE,
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

  /** Whether a page may start with it. */
  boolean opens() {
    return switch (this) {
      case OUTSIDE, ATTRIBUTION, HEADLINE, BODY -> true;
      case HEAD, INSERT -> false;
    };
  }

  /** Whether a page may end with it: a head needs its body, an insert the rest of its body. */
  boolean closes() {
    return this == OUTSIDE || this == BODY;
  }

  /** Whether it may follow another. */
  boolean follows(Role before) {
    return switch (this) {
      case OUTSIDE, ATTRIBUTION ->
          before == BODY || before == OUTSIDE || (this == ATTRIBUTION && before == ATTRIBUTION);
      case HEADLINE -> before == OUTSIDE || before == ATTRIBUTION || before == BODY;
      case HEAD -> before == HEADLINE || before == HEAD;
      case BODY -> before != ATTRIBUTION;
      case INSERT -> before == BODY || before == INSERT;
    };
  }
}
