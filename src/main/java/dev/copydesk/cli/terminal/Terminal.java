package dev.copydesk.cli.terminal;

/**
 * What is at the other end of the streams.
 *
 * @param out whether standard output is a terminal: colours and columns
 * @param err whether standard error is one: progress
 * @param width columns of the terminal, at least 40
 */
public record Terminal(boolean out, boolean err, int width) {
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

  /**
   * Of this process. The start script looks at each stream and says so in properties; Java itself
   * only knows whether both input and output are a terminal.
   */
  @SuppressWarnings("SystemConsoleNull") // in JDK 25 it is null again without a terminal
  public static Terminal ofProcess() {
    var console = System.console();
    boolean both = console != null && console.isTerminal();
    boolean plain = System.getenv("NO_COLOR") != null;
    return new Terminal(
        said("copydesk.terminal.out", both) && !plain,
        said("copydesk.terminal.err", both),
        Integer.getInteger("copydesk.terminal.width", USUAL));
  }

  private static boolean said(String property, boolean otherwise) {
    String value = System.getProperty(property);
    return value == null ? otherwise : Boolean.parseBoolean(value);
  }
}
