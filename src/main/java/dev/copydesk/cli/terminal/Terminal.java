package dev.copydesk.cli.terminal;

/**
 * What is at the other end of the streams.
 *
 * @param out whether standard output is a terminal: colours and columns
 * @param err whether standard error is one: progress
 * @param width columns that a page of text may take, at least 40
 * @param columns that the terminal has, for what is drawn over itself and must not be wrapped
 */
public record Terminal(boolean out, boolean err, int width, int columns) {
  private static final int NARROWEST = 40;
  private static final int USUAL = 100;

  /** Of a pipe or a test: no colours, no progress. */
  public static final Terminal NONE = new Terminal(false, false, USUAL);

  /** Knows the terminal: the program, for its commands. */
  public interface Owner {
    /** What is at the other end of the program's streams. */
    Terminal terminal();
  }

  /** Takes a terminal that is narrower than a line can be for the narrowest that works. */
  public Terminal {
    width = Math.max(NARROWEST, width);
  }

  /** A terminal of so many columns, or of a usual number where it says that it has none. */
  public Terminal(boolean out, boolean err, int columns) {
    this(out, err, columns > 0 ? columns : USUAL, columns > 0 ? columns : USUAL);
  }

  /**
   * Of this process. The start script looks at each stream and says so in properties; Java itself
   * only knows whether both input and output are a terminal.
   */
  @SuppressWarnings("SystemConsoleNull") // in JDK 25 it is null again without a terminal
  public static Terminal ofProcess() {
    var console = System.console();
    boolean both = console != null && console.isTerminal();
    boolean isPlain = System.getenv("NO_COLOR") != null;
    boolean isDumb = "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        said("copydesk.terminal.out", both) && !isPlain && !isDumb,
        said("copydesk.terminal.err", both) && !isDumb,
        Integer.getInteger("copydesk.terminal.width", USUAL));
  }

  private static boolean said(String property, boolean otherwise) {
    String value = System.getProperty(property);
    return value == null ? otherwise : Boolean.parseBoolean(value);
  }
}
