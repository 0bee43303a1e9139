package dev.copydesk.cli.telling;

import dev.copydesk.model.Skipped;
import java.util.List;

/** Tells a person why a run has nothing to work on. */
public final class NothingRead {
  /** Reasons that are told one by one. */
  private static final int MOST_REASONS = 5;

  private NothingRead() {}

  /**
   * One line, not yet harmless.
   *
   * @param skipped all that was left out
   */
  public static String told(List<Skipped> skipped) {
    if (skipped.isEmpty()) {
      return "there is nothing to read: no file of such a kind, or the globs leave none";
    }
    StringBuilder message = new StringBuilder("nothing could be read");
    skipped.stream()
        .limit(MOST_REASONS)
        .forEach(
            left -> message.append("; ").append(left.input()).append(": ").append(left.reason()));
    if (skipped.size() > MOST_REASONS) {
      message.append("; and ").append(skipped.size() - MOST_REASONS).append(" more");
    }
    return message.toString();
  }
}
