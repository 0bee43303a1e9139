package dev.copydesk.cli.terminal;

import dev.copydesk.pipeline.work.Progress;
import java.io.PrintWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command needs of the outside; a mixin, for one command and the thread it runs on. */
@Command(mixinStandardHelpOptions = true)
public final class Console {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec command;

  private @Nullable TerminalProgress bar;

  /** Gets the answer. */
  public PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** Gets progress and errors. */
  public PrintWriter err() {
    return command.commandLine().getErr();
  }

  /** What the two lead to. */
  public Terminal terminal() {
    return ((Terminal.Owner) command.root().userObject()).terminal();
  }

  /** The command that runs, with its options. */
  public CommandSpec command() {
    return command;
  }

  /** Shows how far the command is where somebody looks; {@link #endProgress} removes it. */
  public Progress progress() {
    if (!terminal().err()) {
      return Progress.SILENT;
    }
    bar = new TerminalProgress(err(), terminal().columns());
    return bar;
  }

  /** Removes the progress for good. May come from any thread. */
  public void endProgress() {
    if (bar != null) {
      bar.clear();
    }
  }

  /** Says one line in place of the progress. */
  public void tell(String line) {
    endProgress();
    err().println("copydesk: " + line);
    err().flush();
  }

  /** Wrong usage: to be thrown. */
  public ParameterException wrong(String why) {
    return new ParameterException(command.commandLine(), why);
  }

  /** Makes something from options; values that it refuses are wrong usage. */
  public <T> T checked(Supplier<T> settings) {
    try {
      return settings.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
