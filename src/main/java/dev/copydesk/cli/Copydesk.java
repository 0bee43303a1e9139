package dev.copydesk.cli;

import dev.copydesk.cli.commands.Version;
import dev.copydesk.cli.options.Config;
import dev.copydesk.cli.terminal.Errors;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's commands and how they end. */
@Command(
    name = "copydesk",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Finds the unique reporting in a crawl of news pages.",
    description = {
      "",
      "Splits every page into its articles, finds the copies among them (wire copy under other"
          + " headlines, cut, padded, restyled, embedded, rewritten), and groups them into stories"
          + " by event.",
      ""
    },
    footer = {
      "",
      "Begin with:  copydesk run FOLDER --out RESULT     and open RESULT/report.html",
      "Then:        copydesk help COMMAND",
      "",
      "Exit status: 0 done; 1 the run failed; 2 wrong usage; 3 done, but some inputs were skipped."
    })
final class Copydesk implements Runnable, Terminal.Owner {
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  private Copydesk(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Runs a command.
   *
   * @param args what the user typed
   * @param out gets the answer
   * @param err gets progress and errors
   * @param terminal what the two lead to
   * @return the exit status
   */
  static int run(String[] args, PrintWriter out, PrintWriter err, Terminal terminal) {
    CommandLine line = new CommandLine(new Copydesk(terminal));
    Commands.register(line, List.of(args));
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.out() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, at, parsed) -> fail(failure, err));
    line.setParameterExceptionHandler((failure, arguments) -> refuse(failure));
    try {
      Config.apply(List.of(args), line);
    } catch (ParameterException e) {
      return refuse(e);
    }
    return line.execute(args);
  }

  @Override
  public Terminal terminal() {
    return terminal;
  }

  /** Called without a command: says how to go on. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command: run, add, new, drop, check, dedup, explain, search, serve, eval");
  }

  private static int refuse(ParameterException failure) {
    CommandLine line = failure.getCommandLine();
    line.getErr().println("copydesk: " + Errors.oneLine(failure));
    line.getErr().println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.WRONG_USAGE;
  }

  private static int fail(Exception failure, PrintWriter err) {
    err.println("copydesk: " + Errors.oneLine(failure));
    if (Boolean.getBoolean("copydesk.trace")) {
      failure.printStackTrace(err);
    }
    return ExitStatus.FAILED;
  }
}
