package dev.copydesk.ingest;

/** Reasons that several readers give, each saying what to do about it. */
final class Reasons {
  static final String EMPTY = "is empty: fetch it again, or remove it";

  private Reasons() {}

  static String tooLong(int maxPageBytes) {
    return "is longer than maxPageBytes %,d: split it, or raise maxPageBytes"
        .formatted(maxPageBytes);
  }
}
