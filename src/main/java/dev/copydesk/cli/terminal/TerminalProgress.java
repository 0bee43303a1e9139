package dev.copydesk.cli.terminal;

import dev.copydesk.pipeline.work.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * One line on a terminal that says what is going on, how fast, and how long it will take; it is
 * drawn over itself a few times a second and is gone at the end. For one thread; {@link #clear} may
 * come from any.
 */
final class TerminalProgress implements Progress {
  private static final long REDRAW_NANOS = 200_000_000L;
  private static final String CLEAR_LINE = "\r\033[K";
  private static final int BAR = 24;

  /** Columns that a line with a bar takes; narrower terminals get the figures alone. */
  private static final int WITH_BAR = 60;

  /** Sooner, a rate is mostly that of the JVM warming up. */
  private static final double FIRST_RATE_SECONDS = 1;

  private static final double MEGA = 1e6;

  private final PrintWriter err;
  private final int columns;
  private Stage stage = Stage.PAGES;
  private long total;
  private long begun;
  private long drawn;
  private boolean isCleared;

  TerminalProgress(PrintWriter err, int columns) {
    this.err = err;
    this.columns = columns;
  }

  @Override
  public void begin(Stage next, long amount) {
    stage = next;
    total = amount;
    begun = System.nanoTime();
    draw(0, begun);
  }

  @Override
  public void at(long done) {
    long now = System.nanoTime();
    if (now - drawn >= REDRAW_NANOS) {
      draw(done, now);
    }
  }

  /** Removes the line for good. */
  synchronized void clear() {
    isCleared = true;
    err.print(CLEAR_LINE);
    err.flush();
  }

  private synchronized void draw(long done, long now) {
    drawn = now;
    if (isCleared) {
      return;
    }
    String line = line(done, (now - begun) / 1e9);
    err.print(CLEAR_LINE + line.substring(0, Math.min(line.length(), Math.max(0, columns - 1))));
    err.flush();
  }

  /** Such as {@code pages ████░░░░ 41 % 312 MB/s 0:12 left}. */
  String line(long done, double seconds) {
    boolean isNarrow = columns < WITH_BAR;
    String label = isNarrow ? stage.label() : String.format(Locale.ROOT, "%-13s", stage.label());
    boolean hasRate = done > 0 && seconds >= FIRST_RATE_SECONDS;
    if (total <= 0) {
      return label
          + (isNarrow ? " " : "")
          + (hasRate ? amount((double) done) + "  " + amount(done / seconds) + "/s" : "…");
    }
    double share = Math.min(1, (double) done / total);
    String percent = String.format(Locale.ROOT, " %3.0f %%", share * 100);
    String left = hasRate ? "  " + left(seconds * (1 - share) / share) : "";
    if (isNarrow) {
      return label + percent + left;
    }
    int full = (int) Math.round(share * BAR);
    String rate = hasRate ? "  " + amount(done / seconds) + "/s" : "";
    return label + "█".repeat(full) + "░".repeat(BAR - full) + percent + rate + left;
  }

  private String amount(double number) {
    return stage.unit().equals("bytes")
        ? String.format(Locale.ROOT, "%.1f MB", number / MEGA)
        : String.format(Locale.ROOT, "%,.0f %s", number, stage.unit());
  }

  private static String left(double seconds) {
    long whole = Math.round(seconds);
    long hours = whole / 3600;
    String minutes =
        String.format(
            Locale.ROOT, hours > 0 ? "%02d:%02d" : "%d:%02d", whole / 60 % 60, whole % 60);
    return (hours > 0 ? hours + ":" : "") + minutes + " left";
  }
}
