package dev.copydesk.cli.terminal;

import picocli.CommandLine.ExitCode;

/** How the program ends; scripts build on it. */
public final class ExitStatus {
  /** All is done. */
  public static final int DONE = ExitCode.OK;

  /** The command failed, with one line that says why. */
  public static final int FAILED = ExitCode.SOFTWARE;

  /** The command line, or a settings file, asks for what there is not. */
  public static final int WRONG_USAGE = ExitCode.USAGE;

  /** Done, but some inputs were left out. */
  public static final int SOME_SKIPPED = 3;

  private ExitStatus() {}
}
